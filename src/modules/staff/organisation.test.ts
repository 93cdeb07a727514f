import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { organisationRoutes } from './staff.contract.ts'

let test: TestHouse
let owner: Member
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner('Vloerenbedrijf De Wit')
})
afterAll(() => test.close())

const change = (
  body: Parameters<typeof owner.call<typeof organisationRoutes.changeOrganisation>>[1]['body'],
) => owner.call(organisationRoutes.changeOrganisation, { body })

it('changes what is given and leaves the rest', async () => {
  const { body } = await change({ place: 'Deventer', phone: '0570 12 34 56', morningMailHour: 6 })
  expect(body).toEqual({
    organisationId: owner.actor.organisationId,
    name: 'Vloerenbedrijf De Wit',
    place: 'Deventer',
    phone: '0570 12 34 56',
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    morningMailHour: 6,
  })
  expect((await change({ place: null })).body).toMatchObject({ place: null, phone: '0570 12 34 56' })
  const reader = await test.join(owner, 'reader')
  expect((await reader.call(organisationRoutes.organisation)).body.morningMailHour).toBe(6)
})

it('writes which fields changed, not what they say', async () => {
  await change({ name: 'De Wit Vloeren' })
  const { organisationId } = owner.actor
  const event = await withinOrganisation(test.house.database, organisationId, (tx) =>
    tx
      .selectFrom('event')
      .select(['fields', 'userId'])
      .where('kind', '=', 'organisation.changed')
      .orderBy('eventId', 'desc')
      .executeTakeFirstOrThrow(),
  )
  expect(event).toEqual({ fields: ['name'], userId: owner.actor.userId })
})

it.each(['Mars/Olympus', '+01:00', 'Europe', ''])('refuses the time zone “%s”', async (timeZone) => {
  const { problem } = await change({ timeZone })
  expect(problem.errors?.[0]).toMatchObject({ field: 'timeZone', code: 'time-zone-unknown' })
})

it.each(['Europe/Amsterdam', 'America/Argentina/Buenos_Aires', 'UTC'])('takes %s', async (timeZone) => {
  expect((await change({ timeZone })).body.timeZone).toBe(timeZone)
})
