import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './tools/contentSecurityPolicy.ts'
import { corpusPlugin } from './tools/corpus/corpusPlugin.ts'
import { pagesPlugin } from './tools/pages/pagesPlugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), corpusPlugin(), contentSecurityPolicy(), pagesPlugin()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts', 'tools/**/*.test.ts'] },
})
