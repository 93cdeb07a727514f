import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { browserApp } from './openings.ts'

const router = readFileSync(new URL('router.tsx', import.meta.url), 'utf8')

it('has every page of the router, drawn by the same source', () => {
  const drawn = [...router.matchAll(/path: '([^']+)', component: fetched\(\(\) => import\('\.\/([^']+)'\)/g)]
  expect(drawn.length).toBeGreaterThan(10)
  const wanted = drawn.map(([, path = '', source]) => ({ path: path.replaceAll('$', ':'), source }))
  const listed = browserApp.openings.map(({ path, source }) => ({ path, source }))
  expect(listed).toEqual(expect.arrayContaining(wanted))
  // The root leads to Today.
  expect(listed).toHaveLength(wanted.length + 1)
})

it('names sources that exist', () => {
  const sources = [
    ...browserApp.openings.map(({ source }) => source),
    browserApp.textsIn('nl'),
    browserApp.textsIn('en'),
  ]
  expect(sources.filter((source) => !existsSync(new URL(source, import.meta.url)))).toEqual([])
})
