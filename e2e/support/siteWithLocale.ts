import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { preview } from 'vite'

/** The project in a folder of its own, with one locale more. */
export type ProjectWithLocale = {
  readonly folder: string
  /** Runs `node tools/run.mjs tools/<tool>.ts` there. @throws {Error} with what it wrote, when it fails */
  readonly run: (tool: string) => string
}

type Words = { readonly [key: string]: string | Words }

const COPIED = ['src', 'locales', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']
/** Read, and not written to. */
const LINKED = ['node_modules', 'corpus', 'tools', 'public']
const PLURAL = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/

/** Copies the sources and adds `locales/<tag>/ui.json`: the English words but for those given. */
export function addLocale(tag: string, words: Words): ProjectWithLocale {
  const folder = mkdtempSync(join(tmpdir(), 'kyakhta-'))
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  for (const name of LINKED) symlinkSync(resolve(name), join(folder, name), 'junction')
  const english = JSON.parse(readFileSync('locales/en/ui.json', 'utf8')) as Words
  mkdirSync(join(folder, 'locales', tag), { recursive: true })
  const file = join(folder, 'locales', tag, 'ui.json')
  writeFileSync(file, JSON.stringify(merged(english, words, tag)))
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  return { folder, run: (tool) => run('tools/run.mjs', `tools/${tool}.ts`) }
}

/** Builds the site of such a project and serves it; answers with its address and what stops it. */
export async function serveSite({ folder }: ProjectWithLocale) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  })
  const [url = ''] = server.resolvedUrls?.local ?? []
  return { url, close: () => server.close() }
}

/** The words of a base, each with the plural forms of the language; those of its own in their place. */
function merged(base: Words, own: Words, tag: string): Words {
  const result: Record<string, string | Words> = {}
  for (const [key, word] of Object.entries(base)) {
    const given = own[key]
    if (typeof word === 'object') {
      result[key] = merged(word, typeof given === 'object' ? given : {}, tag)
    } else {
      for (const form of formsOf(key, tag)) result[form] = word
    }
  }
  const ownTexts = Object.entries(own).filter(([, word]) => typeof word === 'string')
  return { ...result, ...Object.fromEntries(ownTexts) }
}

/** Of `count_other` all that the language has, as `count_few`; of other plural forms none. */
function formsOf(key: string, tag: string): readonly string[] {
  const [, stem, ordinal, form] = PLURAL.exec(key) ?? []
  if (stem === undefined) return [key]
  const type = ordinal === undefined ? 'cardinal' : 'ordinal'
  const { pluralCategories } = new Intl.PluralRules(tag, { type }).resolvedOptions()
  return form === 'other' ? pluralCategories.map((one) => `${stem}${ordinal ?? ''}_${one}`) : []
}
