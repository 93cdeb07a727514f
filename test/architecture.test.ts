import { expect, it } from 'vitest'
import { findCycle, readHouseFile, type SourceFile, sourceFiles } from './source-files.ts'

const all = sourceFiles('src', 'test', 'scripts', 'e2e', 'bench')
const product = all.filter(({ path }) => path.startsWith('src/'))
const isTest = (path: string) => /\.(test|spec|peers)\.tsx?$|\/(example|gallery)[^/]*$/.test(path)
const roomOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]

/** The table of edges in ARCHITECTURE.md: room, what it is about and its pure cores, whom it may use. */
const edges = new Map(
  [...readHouseFile('ARCHITECTURE.md').matchAll(/^\| ([a-z]+) \| ([^|]+) \| ?([a-z, ]*)\|$/gm)].map(
    ([, room, about, uses]) => [
      room ?? '',
      {
        cores: [...(about ?? '').matchAll(/`([^`]+)`/g)].map(([, core]) => core ?? ''),
        uses: (uses ?? '').split(',').map((name) => name.trim()),
      },
    ],
  ),
)

it('sees the house', () => {
  expect(product.length).toBeGreaterThan(100)
  expect(edges.size).toBeGreaterThan(8)
})

it('draws every room in ARCHITECTURE.md', () => {
  const rooms = new Set(product.map(({ path }) => roomOf(path)).filter((room) => room !== undefined))
  expect([...rooms].filter((room) => !edges.has(room))).toEqual([])
})

it('lets rooms meet only along the edges, through their door, contract or pure core', () => {
  const wrong = product.flatMap((file) => {
    const room = roomOf(file.path)
    if (!room || isTest(file.path)) return []
    return file.imports
      .filter((target) => roomOf(target) !== undefined && roomOf(target) !== room && !mayUse(room, target))
      .map((target) => `${file.path} imports ${target}`)
  })
  expect(wrong).toEqual([])
})

function mayUse(room: string, target: string): boolean {
  const other = roomOf(target) ?? ''
  return (edges.get(room)?.uses.includes(other) ?? false) && isDoor(other, target)
}

function isDoor(room: string, target: string): boolean {
  const inside = target.slice(`src/modules/${room}/`.length)
  if (inside === `${room}.ts` || inside.endsWith('.contract.ts')) return true
  return edges.get(room)?.cores.some((core) => inside.startsWith(core)) ?? false
}

it('keeps the platform ignorant of rooms', () => {
  expect(importing(product, 'src/platform/', (target) => !/^src\/(platform|texts)\//.test(target))).toEqual(
    [],
  )
})

it('gives the browser contracts, pure cores and texts only', () => {
  const allowed = (target: string) =>
    /^src\/(staff-app|texts)\//.test(target) ||
    target.startsWith('assets/') ||
    /^src\/platform\/(http\/(contract|path|call-address)|actor|calendar\/[^/]+)\.ts$/.test(target) ||
    (roomOf(target) !== undefined &&
      isDoor(roomOf(target) ?? '', target) &&
      !target.endsWith(`${roomOf(target)}/${roomOf(target)}.ts`))
  expect(importing(product, 'src/staff-app/', (target) => !allowed(target))).toEqual([])
})

function importing(files: SourceFile[], from: string, wrong: (target: string) => boolean): string[] {
  return files
    .filter(({ path }) => path.startsWith(from) && !isTest(path))
    .flatMap(({ path, imports }) => imports.filter(wrong).map((target) => `${path} imports ${target}`))
}

it('has no round trips', () => {
  expect(findCycle(all)).toBeUndefined()
})

it('reads the environment through one door', () => {
  const readers = product
    .filter(({ path, text }) => /process\.env/.test(text) && !isTest(path))
    .map(({ path }) => path)
  expect(readers).toEqual(['src/platform/config.ts'])
})

it('has no drawers', () => {
  const drawer = /(^|[/-])(utils?|misc|helpers?|common|constants|types)(\.|\/|$)/
  expect(
    product
      .map(({ path }) => path)
      .filter((path) => drawer.test(path) && !/^src\/texts\/(nl|en)\/common\.ts$/.test(path)),
  ).toEqual([])
})

it('keeps every file a room one can see at a glance', () => {
  const long = all
    .filter(({ path }) => !isTest(path) && !/font-metrics|icon-shapes|\/icons\.ts$/.test(path))
    .map(({ path, text }) => [path, text.split('\n').length] as const)
    .filter(([, lines]) => lines > 300)
  expect(long).toEqual([])
})

it('leaves nothing half done', () => {
  const leftover =
    /\b(TODO|FIXME|XXX|HACK)\b|\b(it|test|describe)\.(skip|only|todo|fixme)\b|@ts-(ignore|nocheck)/
  const here = 'test/architecture.test.ts'
  expect(
    all.filter(({ path, text }) => path !== here && leftover.test(text)).map(({ path }) => path),
  ).toEqual([])
})
