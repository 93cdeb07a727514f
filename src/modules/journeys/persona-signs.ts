import { z } from 'zod'

/**
 * Who a persona is, drawn: a dot is somebody like us, a ring somebody else, a square a business; large for a
 * grown-up, small for a child, tiny for a little one.
 */
export const personaSign = z.strictObject({
  shape: z.enum(['dot', 'ring', 'square']),
  size: z.enum(['large', 'small', 'tiny']),
})

export type PersonaSign = z.infer<typeof personaSign>

/** The signs of one persona, in the order in which they stand. */
export const personaSigns = z.array(personaSign).max(8)
