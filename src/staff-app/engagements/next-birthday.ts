/** The next day on which a birthday is kept, today included, with the age when the year is known. */
export interface NextBirthday {
  /** 2026-11-21 */
  day: string
  age: number | null
}

/**
 * When somebody has their birthday next, seen from `today` (2026-11-21). Who was born on 29 February keeps it on
 * 28 February in other years, as everywhere in the house.
 */
export function nextBirthday(
  { day, month, year }: { day: number; month: number; year: number | null },
  today: string,
): NextBirthday {
  const thisYear = Number(today.slice(0, 4))
  const keptIn = (inYear: number) => {
    const kept = month === 2 && day === 29 && !isLeap(inYear) ? 28 : day
    return `${inYear}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}`
  }
  const next = keptIn(thisYear) >= today ? thisYear : thisYear + 1
  return { day: keptIn(next), age: year === null ? null : next - year }
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
