import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ariaLocales } from '../../../scripts/aria-locales.ts'

/** Builds the gallery of components alone: `npx vite build -c src/staff-app/design/gallery.config.ts --outDir <folder>`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), ariaLocales(['nl-NL', 'en-US'])],
  build: { rollupOptions: { input: `${import.meta.dirname}/gallery.html` } },
})
