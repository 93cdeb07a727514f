/** The most days that each month can have. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a calendar has such a day, in that year or, when it is unknown, in any. Without a calendar: for the shapes. */
export function dayExists({
  day,
  month,
  year,
}: {
  day: number
  month: number
  year: number | null
}): boolean {
  const isLeapDay = day === 29 && month === 2
  return day <= (longest[month - 1] ?? 0) && !(isLeapDay && year !== null && !isLeap(year))
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
