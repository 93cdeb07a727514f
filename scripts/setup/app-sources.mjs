import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Where the last build noted which files it was made from. */
export const recordFile = '.cache/app-sources.json'

/** Files outside of the app's folder that shape every build. */
export const buildFiles = ['vite.config.ts', 'package-lock.json']

/** @param {string} path */
export function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Every file in the app's own folder except its tests: a new one there may belong to the next build. */
export function sourceFolderFiles() {
  return readdirSync('src/staff-app', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
}
