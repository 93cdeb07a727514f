import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { isWorkingDay } from '../../platform/calendar/working-days.ts'
import { dayIn } from '../../platform/clock.ts'
import { type Hearing, newsDue, type SilenceState, silence } from './silence.ts'

const timeZone = 'Europe/Amsterdam'
const holidays = isDutchHoliday
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant()
const day = (text: string) => Temporal.PlainDate.from(text)

const hearing = (lastHeardAt: string, more: Partial<Hearing> = {}): Hearing => ({
  lastHeardAt: at(lastHeardAt),
  promises: [5],
  ended: false,
  timeZone,
  holidays,
  ...more,
})
const due = (given: Hearing) => newsDue(given)?.toString()
const promise = (on: string, promisedAt: string) => ({ on: day(on), promisedAt: at(promisedAt) })

describe('[B4] when news is due', () => {
  it('counts working days from the last time they heard from us', () => {
    expect(due(hearing('2026-11-12T16:00'))).toBe('2026-11-19')
  })

  it('keeps the strictest promise of the phases they are in', () => {
    expect(due(hearing('2026-11-12T16:00', { promises: [10, 3, 65] }))).toBe('2026-11-17')
  })

  it('promises nothing where no phase does, while paused and after the end', () => {
    expect(due(hearing('2026-11-12T16:00', { promises: [] }))).toBeUndefined()
    expect(due(hearing('2026-11-12T16:00', { pausedSince: at('2026-11-13T09:00') }))).toBeUndefined()
    expect(due(hearing('2026-11-12T16:00', { ended: true }))).toBeUndefined()
  })

  it('starts afresh after a pause', () => {
    expect(due(hearing('2026-08-03T09:00', { resumedAt: at('2026-11-16T09:00') }))).toBe('2026-11-23')
  })

  it('follows the day that was promised, sooner or later than the phase would', () => {
    const explicit = (on: string) =>
      due(hearing('2026-11-12T16:00', { explicitNextNews: promise(on, '2026-11-12T16:00') }))
    expect(explicit('2026-11-13')).toBe('2026-11-13')
    expect(explicit('2026-12-01')).toBe('2026-12-01')
  })

  it('still wants the news of this afternoon after a word this morning', () => {
    const explicitNextNews = promise('2026-11-12', '2026-11-12T09:00')
    expect(due(hearing('2026-11-12T09:00', { explicitNextNews }))).toBe('2026-11-12')
    expect(due(hearing('2026-11-12T16:00', { explicitNextNews }))).toBe('2026-11-19')
  })

  it('keeps a promised day open until then, whatever was said in between', () => {
    const explicitNextNews = promise('2026-11-20', '2026-11-12T09:00')
    expect(due(hearing('2026-11-17T16:00', { explicitNextNews }))).toBe('2026-11-20')
    expect(due(hearing('2026-11-20T08:00', { explicitNextNews }))).toBe('2026-11-27')
  })

  it('wants news for Saturday on Friday, and on Monday when Friday is gone', () => {
    const promised = (promisedAt: string) =>
      due(hearing(promisedAt, { explicitNextNews: promise('2026-11-21', promisedAt) }))
    expect(promised('2026-11-18T09:00')).toBe('2026-11-20')
    expect(promised('2026-11-20T09:00')).toBe('2026-11-23')
  })
})

describe('[B4] how urgent a silence is', () => {
  const heard = (lastHeardAt: string, now: string, promises = [5]) => {
    const given = hearing(lastHeardAt, { promises })
    return silence({ lastHeardAt: given.lastHeardAt, now: at(now), due: newsDue(given), timeZone, holidays })
  }

  it('tells the days, the limit and the share of it', () => {
    expect(heard('2026-11-12T16:00', '2026-11-17T09:00')).toEqual({
      workingDays: 3,
      calendarDays: 5,
      limit: 5,
      fraction: 0.6,
      state: 'fine',
    })
  })

  it('warns the working day before, and says when it is too late', () => {
    expect(heard('2026-11-12T16:00', '2026-11-18T09:00').state).toBe('soon')
    expect(heard('2026-11-12T16:00', '2026-11-19T23:59').state).toBe('soon')
    expect(heard('2026-11-12T16:00', '2026-11-20T00:00').state).toBe('over')
  })

  it('warns on Friday for Monday', () => {
    expect(heard('2026-11-16T16:00', '2026-11-20T09:00').state).toBe('soon')
  })

  it('leaves whoever heard today in peace, with daily news too', () => {
    expect(heard('2026-11-12T08:00', '2026-11-12T16:00', [1]).state).toBe('fine')
    expect(heard('2026-11-12T08:00', '2026-11-13T08:00', [1]).state).toBe('soon')
  })

  it('is fine without a promise, however long it lasts', () => {
    expect(heard('2025-11-12T08:00', '2026-11-12T16:00', [])).toMatchObject({ limit: null, state: 'fine' })
  })
})

describe('[B4] rules of silence', () => {
  const moment = fc
    .integer({ min: 0, max: 4 * 365 * 24 * 60 })
    .map((minutes) => at('2025-01-01T00:00').add({ minutes }))
  const promises = fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 3 })
  const explicit = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined })
  const anyHearing = fc
    .record({ lastHeardAt: moment, promises, explicit, resumedAfter: explicit })
    .map(({ lastHeardAt, explicit, resumedAfter, ...rest }): Hearing => {
      const heardOn = dayIn(timeZone, lastHeardAt)
      return {
        ...rest,
        lastHeardAt,
        ...(explicit !== undefined && {
          explicitNextNews: { on: heardOn.add({ days: explicit }), promisedAt: lastHeardAt },
        }),
        ...(resumedAfter !== undefined && { resumedAt: lastHeardAt.add({ hours: resumedAfter * 24 }) }),
        ended: false,
        timeZone,
        holidays,
      }
    })

  it('is never due on a weekend or a holiday, nor before they heard', () => {
    fc.assert(
      fc.property(anyHearing, (given) => {
        const due = newsDue(given)
        if (!due) return
        expect(isWorkingDay(due, holidays)).toBe(true)
        expect(Temporal.PlainDate.compare(due, dayIn(timeZone, given.lastHeardAt))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never grows less urgent by lasting longer', () => {
    const rank: Record<SilenceState, number> = { fine: 0, soon: 1, over: 2 }
    const wait = fc.integer({ min: 0, max: 60 * 24 * 90 })
    fc.assert(
      fc.property(anyHearing, wait, wait, (given, one, other) => {
        const silentFor = (minutes: number) => {
          const now = given.lastHeardAt.add({ minutes })
          return silence({ lastHeardAt: given.lastHeardAt, now, due: newsDue(given), timeZone, holidays })
        }
        const sooner = silentFor(Math.min(one, other))
        const later = silentFor(Math.max(one, other))
        expect(rank[later.state]).toBeGreaterThanOrEqual(rank[sooner.state])
        expect(later.workingDays).toBeGreaterThanOrEqual(sooner.workingDays)
        expect(later.fraction ?? 0).toBeGreaterThanOrEqual(sooner.fraction ?? 0)
      }),
    )
  })

  it('counts the same days whatever the clock does', () => {
    const hour = fc.integer({ min: 0, max: 23 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), hour, hour, (days, one, other) => {
        const on = day('2025-01-01').add({ days })
        const inHour = (hour: number) => on.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant()
        const due = (hour: number) => newsDue(hearing('2025-01-01T00:00', { lastHeardAt: inHour(hour) }))
        expect(due(one)?.toString()).toBe(due(other)?.toString())
        const later = on
          .add({ days: 7 })
          .toZonedDateTime({ timeZone, plainTime: { hour: other } })
          .toInstant()
        const counted = silence({ lastHeardAt: inHour(one), now: later, due: undefined, timeZone, holidays })
        expect(counted.calendarDays).toBe(7)
      }),
    )
  })

  it('starts again with every word from us', () => {
    fc.assert(
      fc.property(anyHearing, fc.integer({ min: 1, max: 60 * 24 * 90 }), (given, minutes) => {
        const lastHeardAt = given.lastHeardAt.add({ minutes })
        const { workingDays, calendarDays } = silence({
          lastHeardAt,
          now: lastHeardAt,
          due: newsDue({ ...given, lastHeardAt }),
          timeZone,
          holidays,
        })
        expect([workingDays, calendarDays]).toEqual([0, 0])
        const before = newsDue({ ...given, explicitNextNews: undefined })
        const after = newsDue({ ...given, explicitNextNews: undefined, lastHeardAt })
        if (before && after) expect(Temporal.PlainDate.compare(after, before)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
