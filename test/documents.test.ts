import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { typesOf } from '../scripts/generate-types.ts'
import { settings } from '../src/platform/config.ts'
import { cloneDatabase } from './database.ts'
import { readHouseFile, sourceFiles } from './source-files.ts'

const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)
const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'STYLE.md', 'CHANGELOG.md']
const documents = [...guides, ...decisions].map((path) => ({ path, text: readHouseFile(path) }))
const read = (path: string) => documents.find((document) => document.path === path)?.text ?? ''
const packageFile = JSON.parse(readHouseFile('package.json')) as {
  version: string
  scripts: Record<string, string>
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part ?? '')
const unique = (words: string[]) => [...new Set(words)].sort()

it('README has every setting with its default, and no other', () => {
  const table = read('README.md').matchAll(/^\| `([A-Z_]+)` \| ([^|]*?) ?\|/gm)
  const told = new Map([...table].map(([, name, value]) => [name, value]))
  expect([...told.keys()]).toEqual(Object.keys(settings.shape))
  for (const [name, value] of Object.entries(settings.parse({}))) expect(told.get(name)).toBe(String(value))
})

it('every command that a document names exists, and README names all that somebody needs', () => {
  const scripts = Object.keys(packageFile.scripts)
  const named = (text: string) => unique(found(text, /\bnpm (?:run )?((?<=run )[a-z][a-z:-]*|start|test)/g))
  for (const { path, text } of documents)
    expect([path, named(text).filter((name) => !scripts.includes(name))]).toEqual([path, []])
  const forContributors = ['types']
  const needed = scripts.filter((name) => !forContributors.includes(name))
  expect(needed.filter((name) => !named(read('README.md')).includes(name))).toEqual([])
  expect(named(read('CONTRIBUTING.md'))).toEqual(expect.arrayContaining(forContributors))
})

it('every command leads to a file', () => {
  const launcher = readHouseFile('scripts/launch.mjs')
  const commands = [...launcher.matchAll(/^ {2}'?([a-z:-]+)'?: \{ file: '([^']+)'/gm)]
  expect(commands.map(([, name]) => `node scripts/launch.mjs ${name}`)).toEqual(
    Object.values(packageFile.scripts),
  )
  expect(commands.filter(([, , file]) => !existsSync(file ?? ''))).toEqual([])
})

it('README lists the benchmarks', () => {
  const measured = readdirSync('bench').flatMap((name) => found(name, /^(.+)\.bench\.ts$/g))
  const [listed = ''] = found(read('README.md'), /npm run bench -- ([^:]+):/g)
  expect(unique(found(listed, /\b(?!or\b)([a-z]+)/g))).toEqual(unique(measured))
})

it('every setting of the commands is explained', () => {
  const commands = sourceFiles('test', 'scripts').map(({ text }) => text)
  const texts = [...commands, readHouseFile('vitest.config.ts'), readHouseFile('vitest.peers.config.ts')]
  const names = unique(texts.flatMap((text) => found(text, /\b(?:process\.env|environment)\.([A-Z_]+)/g)))
  const explained = guides.flatMap((path) => found(read(path), /`([A-Z_]+)(?:=[^`]*)?`/g))
  expect(names.filter((name) => ![...explained, 'PATH'].includes(name))).toEqual([])
})

it('decisions are numbered without a hole, and each says when', () => {
  const numbers = decisions.map((path) => Number(/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1]))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
  const wrong = documents.filter(({ path, text }) => {
    const number = /decisions\/(\d{3})-/.exec(path)?.[1]
    return number && !new RegExp(`^# ${number} \\S.*\\n\\n20\\d\\d-\\d\\d-\\d\\d\\n\\n`).test(text)
  })
  expect(wrong.map(({ path }) => path)).toEqual([])
})

it('links and pictures lead somewhere', () => {
  const dead = documents.flatMap(({ path, text }) =>
    found(text, /\]\(([^)\s]+)\)/g)
      .filter((target) => !/^https?:/.test(target) && !existsSync(join(dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  )
  expect(dead).toEqual([])
})

it('files and folders that are named exist', () => {
  const named =
    /(?<![\w/.-])((?:src|scripts|test|bench|e2e|migrations|docs|assets|platform|modules|staff-app|texts)\/[\w/.-]*\w)/g
  const missing = documents.flatMap(({ path, text }) =>
    found(text, named)
      .filter((target) => !existsSync(target) && !existsSync(`src/${target}`))
      .map((target) => `${path}: ${target}`),
  )
  expect(missing).toEqual([])
})

it('the plan in ARCHITECTURE.md is the house as it stands', () => {
  const [plan = ''] = found(read('ARCHITECTURE.md'), /```\n([^`]+)```/g)
  const inSource = found(plan, /^ {2}([a-z][\w.-]*)/gm)
  expect(inSource.sort()).toEqual(readdirSync('src').sort())
  const above = found(plan, /^([a-z][\w-]*)\//gm)
  expect(above.filter((name) => !existsSync(name))).toEqual([])
})

it('rooms and pure cores of the table of edges exist, and every room is in it', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| ([a-z]+) \| ([^|]+) \|[^|]*\|$/gm)].filter(
    ([, room]) => room !== 'room',
  )
  expect(rows.map(([, room]) => room).sort()).toEqual(readdirSync('src/modules').sort())
  const missing = rows.flatMap(([, room, about = '']) =>
    found(about, /`([^`]+)`/g).map((core) => `src/modules/${room}/${core}`),
  )
  expect(missing.filter((path) => !existsSync(path))).toEqual([])
})

it('CHANGELOG.md has a section for this version', () => {
  expect(found(read('CHANGELOG.md'), /^## (\S+?),? /gm)).toContain(packageFile.version)
})

it('the types of the tables are those of the migrations', { timeout: 120_000 }, async () => {
  const database = await cloneDatabase()
  const types = await typesOf(database.ownerUrl)
  await database.drop()
  expect(readHouseFile('src/platform/database/generated/schema.ts')).toBe(types)
})
