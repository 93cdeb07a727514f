import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { ownColours } from './house-colours.ts'
import { pictures } from './pictures.fixture.ts'
import { houseStyleRoutes } from './staff.contract.ts'
import { houseStyleOf } from './staff.ts'

let test: TestHouse
let owner: Member
beforeAll(async () => {
  test = await openTestHouse()
})
beforeEach(async () => {
  owner = await test.owner('Vloerenbedrijf De Wit')
})
afterAll(() => test.close())

const { png, jpeg } = pictures
const file = (content: Buffer | string, name: string) => new File([content as BlobPart], name)
const upload = (content: Buffer | string, name = 'logo.png') =>
  owner.call(houseStyleRoutes.setLogo, { body: file(content, name) })
const forPages = () =>
  withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
    houseStyleOf(tx, owner.actor.organisationId),
  )

it('is our own until the owner chooses', async () => {
  const { body } = await owner.call(houseStyleRoutes.houseStyle)
  expect(body).toEqual({ ...ownColours, hasLogo: false })
  expect(await forPages()).toEqual({
    ...ownColours,
    organisation: 'Vloerenbedrijf De Wit',
    phone: null,
    logoFileId: null,
  })
})

it('follows from one colour', async () => {
  const { body } = await owner.call(houseStyleRoutes.setHouseStyle, { body: { colour: '#12402F' } })
  expect(body).toEqual({
    colour: '#12402f',
    onColour: '#ffffff',
    softColour: '#e7ecea',
    lineColour: '#2e5748',
    hasLogo: false,
  })
})

it('refuses a colour that is hard to read, with one that would do', async () => {
  const { status, problem } = await owner.call(houseStyleRoutes.setHouseStyle, {
    body: { colour: '#f5c518' },
  })
  expect(status).toBe(422)
  expect(problem.code).toBe('colour-too-faint')
  expect(problem.errors?.map(({ field }) => field)).toContain('colour')
  const [, better] =
    /^Hoofdkleur: deze kleur is te licht .* zoals (#\w+)\.$/.exec(problem.errors?.[0]?.message ?? '') ?? []
  const mended = await owner.call(houseStyleRoutes.setHouseStyle, { body: { colour: better ?? '' } })
  expect(mended.body).toMatchObject({ colour: better, onColour: '#ffffff' })
  const onColour = await owner.call(houseStyleRoutes.setHouseStyle, {
    body: { colour: '#12402f', onColour: '#405040' },
  })
  expect(onColour.problem.errors?.map(({ field }) => field)).toEqual(['onColour', 'lineColour'])
  const soft = await owner.call(houseStyleRoutes.setHouseStyle, {
    body: { colour: '#12402f', softColour: '#405040' },
  })
  expect(soft.problem.errors?.[0]).toMatchObject({ field: 'softColour', code: 'colour-too-dark' })
  expect((await owner.call(houseStyleRoutes.houseStyle)).body.colour).toBe(better)
})

it('takes a picture as logo by what it is, whatever it is called', async () => {
  expect((await upload(png, 'ons logo.svg')).status).toBe(204)
  const shown = await owner.call(houseStyleRoutes.logo)
  expect(shown.headers['content-type']).toBe('image/png')
  expect((await forPages()).logoFileId).toEqual(expect.any(String))
  await owner.call(houseStyleRoutes.setHouseStyle, { body: { colour: '#12402f' } })
  expect((await owner.call(houseStyleRoutes.houseStyle)).body).toMatchObject({ hasLogo: true })
  expect((await owner.call(houseStyleRoutes.removeLogo)).status).toBe(204)
  expect((await owner.call(houseStyleRoutes.logo)).status).toBe(404)
  expect((await forPages()).logoFileId).toBeNull()
})

it('forgets the picture that was taken down or replaced, unless something else has the same one', async () => {
  await test.startJobs()
  const { organisationId } = owner.actor
  const kept = async () => {
    const folder = join(test.house.config.dataDir, 'files', organisationId)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    return entries.filter((entry) => entry.isFile()).length
  }
  const settled = async () => {
    const { rows } = await sql`
      select id from jobs.job where name = 'files.forget' and state < 'completed'`.execute(
      test.house.database,
    )
    return rows.length
  }
  await upload(png)
  await upload(jpeg)
  await expect.poll(kept, { timeout: 10_000 }).toBe(1)
  await upload(jpeg, 'nog eens.jpg')
  await expect.poll(settled, { timeout: 10_000 }).toBe(0)
  expect((await owner.call(houseStyleRoutes.logo)).status).toBe(200)
  await owner.call(houseStyleRoutes.removeLogo)
  await expect.poll(kept, { timeout: 10_000 }).toBe(0)
  const rows = await withinOrganisation(test.house.database, organisationId, (tx) =>
    tx.selectFrom('storedFile').select('fileId').execute(),
  )
  expect(rows).toEqual([])
})

it.each([
  ['logo-is-drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['logo-is-drawing', '\uFEFF  <svg viewBox="0 0 1 1"></svg>'],
  ['logo-not-picture', '%PDF-1.7'],
  ['logo-not-picture', ''],
  ['logo-too-large', Buffer.concat([png, Buffer.alloc(1024 * 1024)])],
])('refuses with %s', async (code, content) => {
  const { status, problem } = await upload(content)
  expect([status, problem.code]).toEqual([422, code])
})

it('knows JPEG and WebP', async () => {
  expect((await upload(jpeg)).status).toBe(204)
  expect((await upload(pictures.webpLossy)).status).toBe(204)
  expect((await upload(pictures.webpLossless)).status).toBe(204)
  expect((await upload(Buffer.from('RIFF\0\0\0\0WAVEfmt '))).status).toBe(422)
})

it('refuses a picture that is not whole, and keeps the logo there was', async () => {
  await upload(png)
  const noise = Buffer.concat([png.subarray(0, 33), Buffer.alloc(300, 'noise')])
  const refused = await upload(noise)
  expect([refused.status, refused.problem.code]).toEqual([422, 'logo-broken'])
  expect(refused.problem.errors?.[0]?.message).toMatch(/^Bestand: deze afbeelding is beschadigd/)
  expect((await owner.call(houseStyleRoutes.logo)).status).toBe(200)
})
