import { z } from 'zod'

/** A text that has to be there, without space around it. */
export const written = (most: number) => z.string().trim().min(1).max(most)

/** A text that may be empty. */
export const maybeWritten = (most: number) => z.string().trim().max(most)

/** A text that may be absent: null, and an empty one is absent too. */
export const maybeAbsent = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => text || null)
    .nullable()

/** What fits in a narrow column of the map, in characters. */
export const longestShort = 34
