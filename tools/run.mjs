// Runs a tool written in TypeScript: `node tools/run.mjs tools/checkCorpus.ts [arguments]`.
// Node 20 reads no TypeScript; Vite, which is here anyway, does.
import { runnerImport } from 'vite'

const [tool] = process.argv.splice(2, 1)
if (tool === undefined) throw new Error('Usage: node tools/run.mjs tools/<tool>.ts [arguments]')
process.env.NODE_ENV ??= 'production'
await runnerImport(tool, { logLevel: 'error' })
