import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { build } from 'vite'
import { buildFiles, hashOf, recordFile, sourceFolderFiles } from './app-sources.mjs'

/**
 * Builds the browser app and notes every file that went into it, as Vite saw it: also the contracts, pure cores and
 * texts that the app takes from elsewhere in the house.
 */
const sources = new Set([...buildFiles, ...sourceFolderFiles()])
let outDir = 'dist'

await build({
  logLevel: 'warn',
  plugins: [
    {
      name: 'note-sources',
      configResolved(config) {
        outDir = relative('.', resolve(config.root, config.build.outDir))
      },
      generateBundle() {
        for (const id of this.getModuleIds()) {
          const path = relative('.', id.replace(/\?.*$/, '')).replaceAll('\\', '/')
          if (!path.includes('node_modules') && !path.startsWith('..') && existsSync(path)) sources.add(path)
        }
      },
    },
  ],
})

const files = Object.fromEntries(
  [...sources].filter(existsSync).map((path) => {
    const { size, mtimeMs } = statSync(path)
    return [path, { size, mtimeMs, hash: hashOf(path) }]
  }),
)
mkdirSync(dirname(recordFile), { recursive: true })
writeFileSync(recordFile, JSON.stringify({ outDir, files }))
