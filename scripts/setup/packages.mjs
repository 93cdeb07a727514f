import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, sep } from 'node:path'
import { Unprepared } from './unprepared.mjs'

/**
 * Installs the packages when some are missing or of another version than `package-lock.json` says. No package needs
 * its install script, so none is run.
 * @param {(sentence: string) => void} say
 */
export function bringPackagesUpToDate(say) {
  if (packagesAreCurrent()) return
  say('Installing the packages that Reisgenoot is built from. This takes a minute or two, once.')
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      stdio: ['inherit', 2, 2],
      env: { ...process.env, PATH: pathWithoutPackages() },
      shell: process.platform === 'win32',
    },
  )
  if (error?.code === 'ENOENT') {
    throw new Unprepared(
      'The program npm was not found. It comes with Node: install both from https://nodejs.org.',
    )
  }
  if (status !== 0) {
    throw new Unprepared(
      'The packages could not be installed; npm says why above. Mostly it is the network, or a folder that this user may not write. Then try again.',
    )
  }
}

/** npm keeps a record of what it installed; it is compared with what should be there. */
function packagesAreCurrent() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const there = installed[path]
    return there
      ? there.version === version && (integrity === undefined || there.integrity === integrity)
      : optional === true
  })
}

/** @returns {Record<string, { version: string, integrity?: string, optional?: boolean }>} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** npm puts the packages' programs first on the path, also the Node that is about to be replaced. */
function pathWithoutPackages() {
  const own = `${sep}node_modules${sep}.bin`
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(own))
    .join(delimiter)
}
