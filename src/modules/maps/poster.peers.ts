import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nl } from '../../texts/nl.ts'
import { exampleMap } from '../journeys/drawing/example.ts'
import { printPoster } from './poster.ts'

const folder = mkdtempSync(join(tmpdir(), 'reisgenoot-poster-'))
const place = join(folder, 'poster.pdf')
/** What a program of poppler's says about the poster; it has nothing to complain about. */
const poppler = (program: string, ...rest: string[]) => {
  const { stdout, stderr, error } = spawnSync(program, [place, ...rest], { encoding: 'utf8' })
  if (error) throw error
  expect(stderr).toBe('')
  return stdout
}

beforeAll(async () => {
  const at = new Date('2026-11-21T12:00:00Z')
  writeFileSync(place, await printPoster(exampleMap, nl.map, { title: 'Klantreis', locale: 'nl', at }))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('[A14] poppler reads the poster as one tagged A3 sheet', () => {
  const info = poppler('pdfinfo')
  expect(info).toMatch(/Pages:\s+1\n/)
  expect(info).toMatch(/Page size:.*\(A3\)/)
  expect(info).toMatch(/Tagged:\s+yes/)
})

it('holds only the fonts of the house, embedded', () => {
  const fonts = poppler('pdffonts').trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(3)
  for (const font of fonts) {
    expect(font).toMatch(/^[A-Z]{6}\+(AnekLatin\d*|Literata)-/)
    expect(font).toMatch(/ yes yes yes /)
  }
})

it('[A14] lets its words be selected: every phase and question stands in the text', () => {
  const text = poppler('pdftotext', '-').replace(/\s+/g, ' ')
  for (const { name } of exampleMap.phases) expect(text).toContain(name)
  const words = exampleMap.phases.flatMap(({ questions }) =>
    questions.flatMap((question) => question.text.split(' ')),
  )
  for (const word of words) expect(text).toContain(word)
})
