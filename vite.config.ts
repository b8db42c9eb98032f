import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prunedPhrases } from './tools/chinese/prunedPhrases.ts'
import { contentSecurityPolicy } from './tools/contentSecurityPolicy.ts'
import { corpusPlugin } from './tools/corpus/corpusPlugin.ts'
import { pagesPlugin } from './tools/pages/pagesPlugin.ts'
import { preloadShell } from './tools/pages/preloadShell.ts'

export default defineConfig({
  base: './',
  plugins: [react(), corpusPlugin(), contentSecurityPolicy(), preloadShell(), pagesPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // A browser that cannot preload modules fetches them when they are imported.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What chunks share is two files, not one for each set of chunks that share it. Views, with
        // their styles, are apart: what is loaded before tokens.css would turn the order of layers.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              // Not how events are kept and placed: that comes with the record, and nothing is painted by it.
              test: /\/(node_modules\/react|src\/(core\/(corpus\/(?!corpus)|dates|query\/(?!neighbours|mostImportant|search\.)|lod\/(?!form|rows))|i18n|state\/(?!listEvents|searchList)|app\/))/,
              minShareCount: 2,
              priority: 2,
            },
            { name: 'views', test: /\/src\/(ui|views)\//, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [prunedPhrases()] },
  test: { include: ['src/**/*.test.ts', 'tools/**/*.test.ts'] },
})
