import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import { languagePlugin, sourceLanguage } from './src/build/language/index.ts'
import * as ours from './src/build/plugins.ts'

// ARAXES_DATA: another data folder than data/. ARAXES_LOCALE: another language than English; then what writes the page
// at build must read its words through the same plugin as the browser's code.
const { ARAXES_DATA: data, ARAXES_LOCALE: language = sourceLanguage } = process.env
const inLanguage = languagePlugin(language)
const { storyPlugins } =
  language === sourceLanguage
    ? ours
    : (await runnerImport<typeof ours>('./src/build/plugins.ts', { configFile: false, plugins: [inLanguage] })).module

export default defineConfig({
  base: './',
  plugins: [inLanguage, ...storyPlugins(data)],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // A correction of a fact changes the geography's file and not MapLibre's, which readers keep.
    rolldownOptions: {
      // D3 makes every unit of time when it is read; those that nobody asks for may go.
      treeshake: {
        manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector', 'Blur2', 'shuffler'],
        propertyReadSideEffects: false,
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules\/maplibre-gl\/(?!dist\/maplibre-gl-worker)/ },
            { name: 'geography', test: /virtual:(geography|places)/ },
            // What the first script shares with later ones: one small file packs better than one for each.
            { name: 'shared', test: /src\/model\/(facets|span|language|story|words\/dates)\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    // A loaded machine is late, not wrong.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
})
