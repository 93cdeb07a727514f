import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Puts a brotli-compressed twin beside every text asset, so that no request waits for compression. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (!/\.(js|css|html|svg)$/.test(file.fileName)) continue
      const source = brotliCompressSync(file.type === 'chunk' ? file.code : file.source)
      this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source })
    }
  },
}

export default defineConfig({
  root: 'src/staff-app',
  plugins: [react(), compressed],
  resolve: {
    alias: { zod: fileURLToPath(new URL('src/staff-app/shapes-are-types-here.ts', import.meta.url)) },
  },
  build: { outDir: '../../dist', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
})
