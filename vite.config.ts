import { defineConfig } from 'vitest/config'
import { storyPlugin } from './src/build/plugin.ts'

export default defineConfig({
  base: './',
  plugins: [storyPlugin()],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
})
