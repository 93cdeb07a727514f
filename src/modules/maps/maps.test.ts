import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { iconNames } from '../journeys/drawing/icons.ts'
import { startJourney } from '../journeys/journeys.ts'
import { mapRoutes } from './maps.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

const started = async (template: 'ten' | 'seven' | 'united' | 'empty') => {
  const owner = await test.owner()
  const { journeyId } = await withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
    startJourney(tx, owner.actor, { template }, test.clock.now()),
  )
  return { owner, params: { journeyId } }
}

it('[A14] gives one map with all phases, cards and counts of the journey', async () => {
  const { owner, params } = await started('ten')
  const { status, body } = await owner.call(mapRoutes.journeyMap, { params })
  expect(status).toBe(200)
  expect(body.map?.phases).toHaveLength(10)
  expect(body.map?.phases.flatMap(({ questions }) => questions).length).toBeGreaterThan(8)
  expect(body.map?.phases.map(({ travelling }) => travelling)).toEqual([null, null, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(body.map?.customersTravelled).toBe(0)
})

it('[A14] draws how we meet as the icon of that channel', async () => {
  const { owner, params } = await started('ten')
  const { body } = await owner.call(mapRoutes.journeyMap, { params })
  const icons = body.map?.phases.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)) ?? []
  expect(icons.length).toBeGreaterThan(10)
  expect(icons.filter((icon) => !iconNames.includes(icon))).toEqual([])
})

it('[A14] draws the same words as SVG', async () => {
  const { owner, params } = await started('seven')
  const { body } = await owner.call(mapRoutes.journeyMap, { params })
  const { text, headers } = await owner.call(mapRoutes.journeyMapSvg, { params })
  expect(headers['content-type']).toContain('image/svg+xml')
  expect(text).toContain(body.map?.phases[3]?.name)
  expect(text).toMatch(/^<svg [^>]*width="1440" [^>]*viewBox="-24 -24 1440 /)
})

it('[A14] the drawing says whose it is, by whom and of when, and carries the fonts it is set in', async () => {
  const { owner, params } = await started('ten')
  const { body } = await owner.call(mapRoutes.journeyMap, { params })
  const { text } = await owner.call(mapRoutes.journeyMapSvg, { params })
  const { company = '', version, persona } = body.map ?? {}
  const title = text.match(/<title>(.*)<\/title>/)?.[1] ?? ''
  for (const word of [persona?.name ?? '', company, `versie ${version}`]) expect(title).toContain(word)
  const drawn = text.split('</style>')[1] ?? ''
  expect(drawn).toContain(`>${persona?.name}</text>`)
  expect(drawn).toContain(`>${title.split('. ')[1]}</text>`)
  const families = [...text.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, family]) => family)
  expect([...new Set(families)]).toEqual(['Anek Latin', 'Literata'])
  expect(text.match(/url\("data:font\/woff2;base64,d09GMg/g)).toHaveLength(families.length)
  expect(text.match(/url\(/g)).toHaveLength(families.length)
  expect(text.length).toBeLessThan(250_000)
})

it('[A14] prints a tagged A3 poster', async () => {
  const { owner, params } = await started('united')
  const { status, text, headers } = await owner.call(mapRoutes.journeyPoster, { params })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/pdf')
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('/Marked true')
  // Poppler takes this word for an error.
  expect(text).not.toContain('/Suspects')
})

it('has no map while there is no phase, and says so when asked to print it', async () => {
  const { owner, params } = await started('empty')
  expect((await owner.call(mapRoutes.journeyMap, { params })).body.map).toBeNull()
  const { status, problem } = await owner.call(mapRoutes.journeyPoster, { params })
  expect(status).toBe(422)
  expect(problem.code).toBe('map-empty')
})

it('does not know the journey of another organisation', async () => {
  const { params } = await started('ten')
  const stranger = await test.owner('Dekker Bedrijfsadvies')
  expect((await stranger.call(mapRoutes.journeyMap, { params })).status).toBe(404)
})
