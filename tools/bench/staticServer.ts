import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
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

/** Serves the files of `folder`, those that come later too, on 127.0.0.1; in Brotli where the browser takes it, as a good host does. */
export async function serve(folder: string): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>()
  const brotliOf = (path: string) => {
    const body = compressed.get(path) ?? brotli(readFileSync(path))
    compressed.set(path, body)
    return body
  }

  const server = createServer((request, response) => {
    const path = pathOf(folder, request.url ?? '/')
    if (path === null) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(path)]
    const takesBrotli = (request.headers['accept-encoding'] ?? '').includes('br')
    // A pack is too long to be compressed at that quality; a host would send it as it is.
    if (type === undefined || !takesBrotli) {
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': statSync(path).size,
      })
      createReadStream(path).pipe(response)
      return
    }
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' })
    response.end(brotliOf(path))
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

/** The file at an address; null when `folder` has none. */
function pathOf(folder: string, address: string): string | null {
  const { pathname } = new URL(address, 'http://127.0.0.1')
  const path = join(
    folder,
    decodeURIComponent(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  )
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  return isFile && !relative(folder, path).startsWith('..') ? path : null
}

/** At the quality of files compressed once, when a site is built. */
export function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
