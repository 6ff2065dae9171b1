import { defineConfig } from 'vitest/config'
import { firstStylePlugin } from './src/build/first-style.ts'
import { mapFontsPlugin } from './src/build/map-fonts.ts'
import { storyPlugin } from './src/build/plugin.ts'
import { stillBrushPlugin } from './src/build/still-brush.ts'

export default defineConfig({
  base: './',
  // ARAXES_DATA: another data folder than data/.
  plugins: [storyPlugin(process.env.ARAXES_DATA), mapFontsPlugin(process.env.ARAXES_DATA), stillBrushPlugin(), firstStylePlugin()],
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
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
})
