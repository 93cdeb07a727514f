import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hashOf, recordFile, sourceFolderFiles } from './app-sources.mjs'
import { Unprepared } from './unprepared.mjs'

/**
 * Builds the browser app when one of the files it was last built from has changed, gone or come.
 * @param {string} node path of the Node to build with
 * @param {(sentence: string) => void} say
 */
export function bringAppUpToDate(node, say) {
  if (appIsCurrent()) return
  say('Building the browser app from its sources.')
  rmSync(recordFile, { force: true })
  const { status } = spawnSync(node, ['scripts/setup/build-app.mjs'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Unprepared('The browser app could not be built; Vite says why above.')
}

/** Looks at sizes and times first, and reads only the files in which those differ. */
function appIsCurrent() {
  const record = readRecord()
  if (!record || !existsSync(record.outDir)) return false
  if (sourceFolderFiles().some((path) => !Object.hasOwn(record.files, path))) return false
  let touched = false
  for (const [path, known] of Object.entries(record.files)) {
    const now = statSync(path, { throwIfNoEntry: false })
    if (!now) return false
    if (now.size === known.size && now.mtimeMs === known.mtimeMs) continue
    if (hashOf(path) !== known.hash) return false
    known.mtimeMs = now.mtimeMs
    touched = true
  }
  if (touched) writeFileSync(recordFile, JSON.stringify(record))
  return true
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'))
  } catch {
    return undefined
  }
}
