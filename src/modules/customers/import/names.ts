import { clean } from './clean-text.ts'

/** A person's name; `infix` is the Dutch tussenvoegsel ("van der"). */
export type NameParts = { first: string; infix: string; last: string }

/** Words of which infixes are made, in Dutch and in names that are common in the Netherlands. */
const infixWords = new Set(
  `van von vom zu zum zur de den der des het 't ’t ‘t ten ter te in op uit aan bij onder over voor tot
   la le les du da das dos di del della el al d' d’ s' s’ v. v.d. vd v/d`.split(/\s+/),
)
/** Infix words that open a name when no first name stands before them; the others may be first names. */
const openingWords = new Set([
  'van',
  'de',
  'den',
  'der',
  'ten',
  'ter',
  "'t",
  '’t',
  '‘t',
  'het',
  'in',
  'op',
  'von',
])

const isInfixWord = (word: string): boolean => infixWords.has(word.toLowerCase())

/** Whether a text is nothing but an infix, as address books without a field for it put it in the middle name. */
export function isInfix(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words[0] !== '' && words.every(isInfixWord)
}

/** "van der Berg" into infix and last name; a last name of infix words only stays whole. */
export function splitLastName(written: string): { infix: string; last: string } {
  const words = clean(written).split(/\s+/)
  let at = 0
  while (at < words.length - 1 && isInfixWord(words[at] ?? '')) at++
  return { infix: words.slice(0, at).join(' '), last: words.slice(at).join(' ') }
}

/**
 * Splits a full name: "Jan van der Berg", "Berg, Jan van der", "van der Berg, Jan". Without an infix the last word
 * is the last name, and one word alone is a first name.
 */
export function splitFullName(written: string): NameParts {
  const name = clean(written)
    .replace(/\s+/g, ' ')
    .replace(/ ?([-–]) ?(?=\S)/g, '$1')
  const reversed = /^([^,]*[^\s,])\s*,\s*(.+)$/.exec(name)
  if (reversed) return joinReversed(reversed[1] ?? '', reversed[2] ?? '')
  const words = name.split(' ')
  const opens = openingWords.has((words[0] ?? '').toLowerCase()) && words.length > 1
  const found = words.findIndex(
    (word, at) => (at > 0 || opens) && at < words.length - 1 && startsLastName(word),
  )
  const start = found === -1 ? Math.max(1, words.length - 1) : found
  return { first: words.slice(0, start).join(' '), ...splitLastName(words.slice(start).join(' ')) }
}

/** An infix word, or the first half of a double name that ends in one: "Jansen-de" Boer. */
function startsLastName(word: string): boolean {
  const tail = word.split(/[-–]/).slice(1).at(-1)
  return isInfixWord(word) || (tail !== undefined && isInfixWord(tail))
}

function joinReversed(before: string, behind: string): NameParts {
  const words = behind.split(' ')
  let at = words.length
  while (at > 1 && isInfixWord(words[at - 1] ?? '')) at--
  const { infix, last } = splitLastName(before)
  return { first: words.slice(0, at).join(' '), infix: [...words.slice(at), infix].join(' ').trim(), last }
}

/** Whether a name ends in a legal form, so that it is a company's: "Jansen Vloeren B.V.". */
export function hasLegalForm(name: string): boolean {
  return /\s(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|gmbh|ltd\.?)$/i.test(clean(name))
}

/** "Jan van der Berg"; parts that are unknown are left out. */
export function personName(name: NameParts): string {
  return [name.first, name.infix, name.last].filter((part) => part !== '').join(' ')
}

/** Two letters for a picture: first and last name, without the infix; of one name its first letter. */
export function initials(name: NameParts): string {
  return [name.first, name.last].map((part) => [...part.trim()][0]?.toLocaleUpperCase('nl') ?? '').join('')
}
