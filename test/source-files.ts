import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const house = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** From the root of the house, with slashes. */
  path: string
  text: string
  /** Paths of the files of ours that it imports; types and lazy imports too. */
  imports: string[]
}

/** Every TypeScript file of ours under the given folders, generated ones left out. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.parentPath.includes('generated'),
      )
      .map((entry) => {
        const path = join(entry.parentPath, entry.name).slice(house.length).replaceAll('\\', '/')
        const text = readFileSync(join(house, path), 'utf8')
        return { path, text, imports: importsIn(path, text) }
      }),
  )
}

export const readHouseFile = (path: string): string => readFileSync(join(house, path), 'utf8')

const importPattern = /(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g

function importsIn(path: string, text: string): string[] {
  return [...text.matchAll(importPattern)].map(([, target]) =>
    normalize(join(dirname(path), target ?? '')).replaceAll('\\', '/'),
  )
}

/** A round trip of value imports, as a list of paths; undefined when there is none. Types may look at one another. */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const known = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    done.add(path)
    const file = known.get(path)
    for (const next of file ? valueImportsIn(file) : []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    return undefined
  }
  for (const file of files) {
    const cycle = visit(file.path, [])
    if (cycle) return cycle
  }
  return undefined
}

const valueImport = /^(?:import|export)\s+(?!type\b)[^'";]*?\bfrom\s+'(\.{1,2}\/[^']+)'/gm

function valueImportsIn({ path, text }: SourceFile): string[] {
  return [...text.matchAll(valueImport)].map(([, target]) =>
    normalize(join(dirname(path), target ?? '')).replaceAll('\\', '/'),
  )
}
