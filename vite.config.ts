import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { sharedParts } from './scripts/app-parts.ts'
import { ariaLocales } from './scripts/aria-locales.ts'

/** Puts a brotli-compressed twin beside every text asset, so that no request waits for compression. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html|svg)$/.test(file))) {
      const path = join(dir, name)
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
    }
  },
}

export default defineConfig({
  root: 'src/staff-app',
  plugins: [react(), ariaLocales(['nl-NL', 'en-US']), compressed],
  resolve: {
    alias: { zod: fileURLToPath(new URL('src/staff-app/shapes-are-types-here.ts', import.meta.url)) },
  },
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    // The server reads here which files a page is made of.
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Where the builder's time goes is no warning to whoever starts the product.
      checks: { bundlerTimings: false, pluginTimings: false },
      output: {
        codeSplitting: {
          // What every page needs is one file, and what several need goes in few more.
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            {
              debugName: 'needed by several parts',
              name: sharedParts({
                shared: [
                  'src/staff-app/today/today-page.tsx',
                  'src/staff-app/staff/sign-in-page.tsx',
                  'src/texts/nl.ts',
                ],
                drawing: ['src/staff-app/maps/map-page.tsx'],
              }),
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
