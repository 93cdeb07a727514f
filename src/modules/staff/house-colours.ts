import { contrast, leastContrast, mix } from './contrast.ts'

/** The four colours by which customers recognise an organisation, each written as #12402f. */
export interface HouseColours {
  colour: string
  onColour: string
  softColour: string
  lineColour: string
}

const white = '#ffffff'
/** The colour of running text on the pages for customers. */
const ink = '#0f1b21'

/** The colours of an organisation that chose none: those of Reisgenoot itself. */
export const ownColours: HouseColours = completeColours({ colour: ink })

/**
 * What was not chosen follows from the main colour: white text, a tenth of it as a soft ground, and under the pointer
 * a shade lighter, or darker where lighter would make the text on it faint.
 */
export function completeColours(
  chosen: Pick<HouseColours, 'colour'> & Partial<Omit<HouseColours, 'colour'>>,
): HouseColours {
  const { colour, onColour = white } = chosen
  const shades = [mix(colour, white, 0.12), mix(colour, '#000000', 0.12)]
  const line = shades.find((shade) => contrast(onColour, shade) >= leastContrast)
  return {
    colour,
    onColour,
    softColour: chosen.softColour ?? mix(white, colour, 0.1),
    lineColour: chosen.lineColour ?? line ?? colour,
  }
}

/** A pair of colours that nobody could read: which field to change, and the contrast it has. */
export interface TooFaint {
  field: keyof HouseColours
  contrast: number
}

/** Every pair of these colours on which text would be too faint to read. */
export function tooFaint({ colour, onColour, softColour, lineColour }: HouseColours): TooFaint[] {
  const pairs: TooFaint[] = [
    { field: 'colour', contrast: contrast(colour, white) },
    { field: 'onColour', contrast: contrast(onColour, colour) },
    { field: 'softColour', contrast: contrast(ink, softColour) },
    { field: 'lineColour', contrast: contrast(onColour, lineColour) },
  ]
  return pairs.filter((pair) => pair.contrast < leastContrast)
}
