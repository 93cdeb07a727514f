import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  version?: string
  optionalDependencies?: Record<string, string>
  hasInstallScript?: boolean
}

const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const root = JSON.parse(readFileSync('package.json', 'utf8'))

test('the lock file names the packages of every kind of machine, or npm ci refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('every package is pinned to one version', () => {
  const ranges = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies }
  expect(Object.values<string>(ranges).filter((range) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual(
    [],
  )
})

test('whether an install script may run is decided for every package that has one', () => {
  const names = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect(Object.keys(root.allowScripts).sort()).toEqual(names.sort())
})
