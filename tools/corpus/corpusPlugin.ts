import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { corpusAssets } from './corpusAssets.ts'
import { CORPUS } from './corpusFiles.ts'

/** Serves the record's parts under `corpus/` while developing, and writes them into the built site. */
export function corpusPlugin(): Plugin {
  return {
    name: 'kyakhta-corpus',
    configureServer(server) {
      let files: ReadonlyMap<string, string> | undefined
      server.watcher.add(CORPUS).on('change', (path) => {
        if (!resolve(path).startsWith(resolve(CORPUS))) return
        files = undefined
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.replace(/^\/corpus\//, '') ?? ''
        files ??= corpusAssets()
        const body = request.url?.startsWith('/corpus/') === true ? files.get(path) : undefined
        if (body === undefined) return next()
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(body)
      })
    },
    generateBundle() {
      for (const [path, source] of corpusAssets()) {
        this.emitFile({ type: 'asset', fileName: `corpus/${path}`, source })
      }
    },
  }
}
