import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseAst } from 'vite'
import { brotli } from './staticServer.ts'
import { sum } from './statistics.ts'

/** What a first visit carries over the wire in bytes, each file compressed by itself with Brotli 11. */
export type Transfer = {
  /** The page, the code and styles that it links or has preloaded, what these import, and the words of one language. */
  readonly shell: number
  /** The record's parts. */
  readonly record: number
  /** Code and styles that come after. */
  readonly later: number
  readonly total: number
}

const PAGE = 'index.html'
/** Vite names a chunk after its file: locales/<language>/ui.json. */
const WORDS = /\/ui-[\w-]+\.js$/
const RECORD = /^corpus\//
/** A first visit does not fetch what is for readers without scripts. */
const WITHOUT_SCRIPTS = /<noscript>.*?<\/noscript>/gs

/** Of the site in `folder`; `requested` are the paths that a first visit asked for, '' for the page itself. */
export function weighTransfer(folder: string, requested: readonly string[]): Transfer {
  const paths = new Set(requested.map((path) => (path === '' ? PAGE : path)))
  const words = [...paths].filter((path) => WORDS.test(path))
  if (words.length !== 1) {
    throw new Error(
      `A first visit should load the words of one language; it loaded ${words.join(', ') || 'none'}`,
    )
  }
  const shell = new Set([PAGE, ...staticCode(folder), ...words])
  const record = [...paths].filter((path) => RECORD.test(path))
  const later = [...paths].filter((path) => !shell.has(path) && !RECORD.test(path))
  const weigh = (group: Iterable<string>) =>
    sum([...group].map((path) => brotli(readFileSync(join(folder, path))).length))
  const sizes = { shell: weigh(shell), record: weigh(record), later: weigh(later) }
  return { ...sizes, total: sizes.shell + sizes.record + sizes.later }
}

/** The scripts and styles that the page links or has preloaded, and all that those scripts import before they run. */
function staticCode(folder: string): ReadonlySet<string> {
  const html = readFileSync(join(folder, PAGE), 'utf8').replaceAll(WITHOUT_SCRIPTS, '')
  const scripts = [...html.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map(([, path = '']) => path)
  const preloaded = [...html.matchAll(/<link rel="modulepreload"[^>]+href="\.\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]+href="\.\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  )
  if (scripts.length === 0) throw new Error(`${PAGE} links no script`)
  const found = new Set<string>()
  const follow = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    for (const next of importsOf(readFileSync(join(folder, path), 'utf8')))
      follow(join(dirname(path), next))
  }
  for (const script of [...scripts, ...preloaded]) follow(script)
  return new Set([...found, ...styles])
}

/** What a module imports statically; `import()` comes when it is called. */
function importsOf(code: string): readonly string[] {
  return parseAst(code).body.flatMap((statement) => {
    const isImport =
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportNamedDeclaration' ||
      statement.type === 'ExportAllDeclaration'
    return isImport && statement.source !== null ? [statement.source.value] : []
  })
}
