import { resolve } from 'node:path'

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/**
 * Into which file of the browser app a module goes that several parts of it need: what the first of these files is for
 * goes together, then what the next one is for, then the rest. Left alone, every combination of parts would make a file
 * of its own, and a phone would wait for dozens of crumbs.
 * @param files the sources that each file is made for, as paths from here.
 */
export function sharedParts(
  files: Readonly<Record<string, readonly string[]>>,
): (id: string, of: Modules) => string {
  const needs = new Map<string, Set<string>>()
  const neededFor = (file: string, modules: Modules): Set<string> => {
    const known = needs.get(file)
    if (known) return known
    const needed = new Set(files[file]?.map((source) => resolve(source)))
    // A set is walked over while it grows.
    for (const id of needed) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(next)
    needs.set(file, needed)
    return needed
  }
  return (id, modules) => Object.keys(files).find((file) => neededFor(file, modules).has(id)) ?? 'more'
}
