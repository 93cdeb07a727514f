import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { keptNews, type PromisingUpdate } from './kept-news.ts'

const timeZone = 'Europe/Amsterdam'
const moment = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant()
const update = (
  at: string,
  nextNewsOn: string | null = null,
  nextNewsTime: string | null = null,
): PromisingUpdate => ({ publishedAt: moment(at).toString(), nextNewsOn, nextNewsTime })

it('[B4] counts promised news that came in time', () => {
  const updates = [
    update('2026-11-02T09:00', '2026-11-06'),
    update('2026-11-06T23:30', '2026-11-10', '16:00'),
    update('2026-11-10T16:01', '2026-11-12', '16:00'),
    update('2026-11-12T16:00'),
    update('2026-11-13T09:00', '2026-11-30'),
  ]
  expect(keptNews(updates, moment('2026-11-19T09:00'), timeZone)).toEqual({ promised: 3, kept: 2 })
})

it('[B4] holds an open promise against nobody, and a broken one against us', () => {
  const updates = [update('2026-11-13T09:00', '2026-11-19', '16:00')]
  expect(keptNews(updates, moment('2026-11-19T16:00'), timeZone)).toEqual({ promised: 0, kept: 0 })
  expect(keptNews(updates, moment('2026-11-19T16:01'), timeZone)).toEqual({ promised: 1, kept: 0 })
})

it('[B4] never keeps more than it promised, and never promises more than there are updates', () => {
  const start = moment('2026-01-01T00:00')
  const day = Temporal.PlainDate.from('2026-01-01')
  const anyUpdate = fc.record({
    minutes: fc.integer({ min: 0, max: 100_000 }),
    ahead: fc.integer({ min: -3, max: 80 }),
  })
  fc.assert(
    fc.property(
      fc.array(anyUpdate, { maxLength: 12 }),
      fc.integer({ min: 0, max: 200_000 }),
      (made, minutes) => {
        const updates = made
          .sort((one, other) => one.minutes - other.minutes)
          .map(({ minutes, ahead }) => ({
            publishedAt: start.add({ minutes }).toString(),
            nextNewsOn: ahead < 0 ? null : day.add({ days: ahead }).toString(),
            nextNewsTime: null,
          }))
        const { promised, kept } = keptNews(updates, start.add({ minutes }), timeZone)
        expect(kept).toBeLessThanOrEqual(promised)
        expect(promised).toBeLessThanOrEqual(updates.filter(({ nextNewsOn }) => nextNewsOn).length)
      },
    ),
  )
})
