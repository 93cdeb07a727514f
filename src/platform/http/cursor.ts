import type { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { canBeKept } from './kept-text.ts'

/** Where a page ended, as text that means nothing to who carries it. */
export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** @throws Refusal `value-wrong` for what `writeCursor` did not write. */
export function readCursor<Shape extends z.ZodType>(shape: Shape, cursor: string): z.output<Shape> {
  const place = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  const result = shape.safeParse(place)
  if (!result.success || !(Array.isArray(place) && place.every((part) => canBeKept(String(part)))))
    throw new Refusal('invalid-input', { fields: [{ field: 'after', code: 'value-wrong' }] })
  return result.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
