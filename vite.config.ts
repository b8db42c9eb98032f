import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { corpusPlugin } from './tools/corpus/corpusPlugin.ts'

export default defineConfig({
  base: './',
  plugins: [react(), corpusPlugin()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts', 'tools/**/*.test.ts'] },
})
