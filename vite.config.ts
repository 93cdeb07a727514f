import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
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
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs is one file, and what nearly all rooms share another: dozens of crumbs would each cost
          // a request, and compress worse.
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            {
              name: 'shared',
              test: /staff-app|react-aria|react-stately/,
              minShareCount: 14,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
