import { readdir, readFile } from 'node:fs/promises'

/**
 * Memory of a process and everything it started, in MB: what each has for itself, and what they share among each other
 * (the program files, PostgreSQL's buffers) once. What others on this machine share with them makes no difference, as
 * it does in the proportional set size. Linux only.
 */
export async function memoryOfTree(pid: number): Promise<number> {
  let own = 0
  const shared = new Map<string, number>()
  for (const member of await familyOf(pid)) {
    const maps = await readFile(`/proc/${member}/smaps`, 'utf8').catch(() => '')
    for (const { place, kilobytesOwn, kilobytesShared } of mappingsIn(maps)) {
      own += kilobytesOwn
      shared.set(place, Math.max(shared.get(place) ?? 0, kilobytesShared))
    }
  }
  return [...shared.values()].reduce((total, kilobytes) => total + kilobytes, own) / 1024
}

async function familyOf(pid: number): Promise<Set<number>> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/status`, 'utf8').catch(() => '') : ''
    const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1]
    if (parent) parents.set(Number(name), Number(parent))
  }
  const family = new Set([pid])
  for (let before = 0; family.size > before; ) {
    before = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
  }
  return family
}

interface Mapping {
  /** Which piece of which file, or for memory that a parent and its child have in common, where it lies. */
  place: string
  kilobytesOwn: number
  kilobytesShared: number
}

function mappingsIn(maps: string): Mapping[] {
  return maps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m).map((text) => {
    const [, range = '', offset = '', file = ''] = /^(\S+) \S+ (\S+) \S+ \d+ *(.*)$/m.exec(text) ?? []
    const kilobytes = (kind: string) => Number(new RegExp(`^${kind}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    return {
      place: file.startsWith('/') ? `${file} ${offset}` : range,
      kilobytesOwn: kilobytes('Private_Clean') + kilobytes('Private_Dirty'),
      kilobytesShared: kilobytes('Shared_Clean') + kilobytes('Shared_Dirty'),
    }
  })
}
