import type { ReactNode } from 'react'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { Voice } from '../design/voice.tsx'
import type { useTexts } from '../language.tsx'
import type { Persona } from './design-queries.ts'

/** How a plate says whose journey this is: the line above it, who they are as signs, and their own words. */
export function whosePlate(
  persona: Persona | null,
  words: ReturnType<typeof useTexts>['mapScreen'],
): { above: string; sign?: ReactNode; aside?: ReactNode } {
  if (!persona) return { above: words.journeyOf }
  const { idealSince, signs, quote } = persona
  return {
    above: idealSince === null ? words.journeyOf : words.idealOf,
    sign: <PersonaSigns signs={signs} height={34} />,
    aside: quote === '' ? undefined : <Voice block>{quote}</Voice>,
  }
}
