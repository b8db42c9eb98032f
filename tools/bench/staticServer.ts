import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export type StaticServer = {
  /** With a slash at its end. */
  readonly address: string
  readonly close: () => void
}

/** Serves the files of `folder` on 127.0.0.1, in Brotli where the browser takes it, as a good host does. */
export async function serve(folder: string): Promise<StaticServer> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]),
  )
  const compressed = new Map<string, Buffer>()
  const brotliOf = (path: string) => {
    const body = compressed.get(path) ?? brotli(readFileSync(path))
    compressed.set(path, body)
    return body
  }

  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const path = files.get(address.endsWith('/') ? `${address}index.html` : address)
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    // A pack is too long to be compressed at that quality; a host would send it as it is.
    const takesBrotli =
      extname(path) in TYPES && (request.headers['accept-encoding'] ?? '').includes('br')
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(takesBrotli && { 'content-encoding': 'br' }),
    })
    response.end(takesBrotli ? brotliOf(path) : readFileSync(path))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** At the quality of files compressed once, when a site is built. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
