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

/**
 * The same colours, changed as little as it takes for anybody to read them: the main colour darker, the soft one
 * lighter, white letters where the chosen ones were too faint, and the second colour as dark as it must be for them.
 */
export function madeReadable(chosen: HouseColours): HouseColours {
  const colour = stirred(chosen.colour, '#000000', (one) => contrast(one, white) >= leastContrast)
  const onColour = contrast(chosen.onColour, colour) >= leastContrast ? chosen.onColour : white
  const softColour = stirred(chosen.softColour, white, (one) => contrast(ink, one) >= leastContrast)
  const lineColour = stirred(chosen.lineColour, colour, (one) => contrast(onColour, one) >= leastContrast)
  return { colour, onColour, softColour, lineColour }
}

/** The first of `colour`, and of it with more and more of `other` in it, that will do; `other` itself always does. */
function stirred(colour: string, other: string, willDo: (one: string) => boolean): string {
  for (let part = 0; part < 50; part++) {
    const next = mix(colour, other, part / 50)
    if (willDo(next)) return next
  }
  return other
}

/** Every one of these colours on which, or in which, text would be too faint to read. */
export function tooFaint({ colour, onColour, softColour, lineColour }: HouseColours): (keyof HouseColours)[] {
  const contrasts = {
    colour: contrast(colour, white),
    // Letters on a main colour that is too light itself are mended with that colour.
    onColour: Math.max(contrast(onColour, colour), onColour === white ? leastContrast : 0),
    softColour: contrast(ink, softColour),
    lineColour: contrast(onColour, lineColour),
  }
  const fields = ['colour', 'onColour', 'softColour', 'lineColour'] as const
  return fields.filter((field) => contrasts[field] < leastContrast)
}
