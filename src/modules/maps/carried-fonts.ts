import { readFile } from 'node:fs/promises'
import type { MapLayout } from '../journeys/drawing/map-layout.ts'

/** The fonts of the app: few files, each with the letters it holds. */
const folder = new URL('../../../assets/fonts/web/', import.meta.url)

/**
 * The font rules for a drawing that leaves the house, with the fonts inside them, so that every line is as wide
 * elsewhere as it was measured here. Only fonts that hold a letter of the drawing come along.
 */
export async function fontFacesFor(layout: MapLayout): Promise<string> {
  const texts = layout.layers.flatMap(({ marks }) => marks.flatMap((m) => (m.kind === 'text' ? [m] : [])))
  const written = (family: string) =>
    texts.filter(({ font }) => font.startsWith(family)).map(({ text }) => text)
  const letters = {
    'Anek Latin': codePoints(written('anek')),
    Literata: codePoints(written('literata')),
  }
  const sheet = await readFile(new URL('staff.css', folder), 'utf8')
  const rules = sheet.match(/@font-face\{[^}]*\}/g) ?? []
  const used = rules.filter((rule) =>
    Object.entries(letters).some(([family, own]) => rule.includes(`"${family}"`) && holdsAny(rule, own)),
  )
  return (await Promise.all(used.map(withFile))).join('')
}

const codePoints = (texts: readonly string[]): number[] =>
  [...new Set(texts.join(''))].map((letter) => letter.codePointAt(0) ?? 0)

/** Whether a rule is for one of these letters, by its `unicode-range`. */
function holdsAny(rule: string, letters: readonly number[]): boolean {
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => ({
      first: Number.parseInt(first, 16),
      last: Number.parseInt(last, 16),
    }),
  )
  return letters.some((letter) => ranges.some(({ first, last }) => letter >= first && letter <= last))
}

/** The same rule, with the bytes of its font in the place of the name. */
async function withFile(rule: string): Promise<string> {
  const name = rule.match(/url\("([^"]+)"\)/)?.[1] ?? ''
  const bytes = await readFile(new URL(name, folder), 'base64')
  return rule.replace(name, `data:font/woff2;base64,${bytes}`)
}
