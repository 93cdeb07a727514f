/** A day such as 2026-11-21 in words: 21 november 2026. By Intl, so that texts need no calendar of their own. */
export const longDay = (language: string, isoDate: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T12:00:00Z`),
  )
