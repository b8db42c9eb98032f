import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { foldTable } from '../chinese/foldTable.ts'
import { buildRecord } from './buildRecord.ts'
import { CORPUS } from './corpusFiles.ts'
import { withAliases, withoutRepeats } from './searchTexts.ts'

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

/** File names and contents: the parts that the page fetches, and the whole record in the public format. */
function corpusAssets(): ReadonlyMap<string, string> {
  const record = buildRecord()
  const parts = cutIntoParts(record)
  const files = new Map<string, unknown>([
    ['index.json', parts.index],
    ['search.json', withoutRepeats(withAliases(parts.search()))],
    ['fold.json', foldTable()],
    [`${record.id}.json`, record],
  ])
  for (const language of parts.index.languages) {
    files.set(`${language}/titles.json`, parts.titles(language))
    files.set(`${language}/rulers.json`, parts.rulers(language))
    for (const [chunk, details] of Object.entries(parts.details(language))) {
      files.set(`${language}/${chunk}.json`, details)
    }
  }
  return new Map([...files].map(([path, content]) => [path, JSON.stringify(content)]))
}
