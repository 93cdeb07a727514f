/**
 * Whether the database can keep a text: PostgreSQL has no place for the character with number 0, and none for half of
 * a pair of UTF-16 units, which is no character at all.
 */
export const canBeKept = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** The same text without what cannot be kept, where refusing it would cost more than leaving that out. */
export const withoutUnkept = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** A form's fields as they can be kept: who fills in a page without script would lose what they wrote to a refusal. */
export const keepableForm = (form: unknown): unknown =>
  Object.fromEntries(
    Object.entries(form ?? {}).map(([name, value]) => [withoutUnkept(name), keepable(value)]),
  )

const keepable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keepable)
  return typeof value === 'string' ? withoutUnkept(value) : value
}
