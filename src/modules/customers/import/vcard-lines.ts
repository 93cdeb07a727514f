import { type CardProperty, parseProperty } from './vcard-property.ts'

/** The properties of one card, with its 1-based number in the file. */
export type RawCard = {
  number: number
  properties: CardProperty[]
  /** False when the file or the next card began before END:VCARD. */
  closed: boolean
  /** Lines inside the card that are no properties. */
  unreadable: string[]
  /** Whole cards inside this card (the AGENT of vCard 2.1), as text. */
  nested: string[]
}

/** Text before, between or behind the cards; `card` is the number of the card it follows, at least 1. */
export type StrayText = { card: number; text: string }

/**
 * Cuts a text into vCards, with folded and soft-broken lines joined. A card that is not closed ends where the next
 * one begins, so a broken card never takes its neighbour along.
 */
export function cutCards(text: string): { cards: RawCard[]; stray: StrayText[] } {
  const cards: RawCard[] = []
  const stray: StrayText[] = []
  let card: RawCard | null = null
  let nested: string[] | null = null
  for (const line of unfold(text)) {
    const begins = /^BEGIN\s*:\s*VCARD\s*$/i.test(line)
    const ends = /^END\s*:\s*VCARD\s*$/i.test(line)
    if (nested && card && begins) {
      // The card inside was not closed either: what follows must not disappear into it.
      card.nested.push(nested.join('\n'))
      nested = null
    }
    if (nested && card) {
      nested.push(line)
      if (ends) card.nested.push(nested.join('\n'))
      if (ends) nested = null
    } else if (begins && card && isOpenAgent(card)) {
      card.properties.pop()
      nested = [line]
    } else if (begins) {
      card = { number: cards.length + 1, properties: [], closed: false, unreadable: [], nested: [] }
      cards.push(card)
    } else if (ends && card) {
      card.closed = true
      card = null
    } else if (line.trim() !== '') {
      if (card) addLine(card, line)
      else addStray(stray, Math.max(1, cards.length), line)
    }
  }
  if (nested && card) card.nested.push(nested.join('\n'))
  return { cards, stray }
}

function addLine(card: RawCard, line: string): void {
  const property = parseProperty(line)
  if (property) card.properties.push(property)
  else card.unreadable.push(line)
}

function addStray(stray: StrayText[], card: number, line: string): void {
  const last = stray.at(-1)
  if (last?.card === card) last.text += `\n${line}`
  else stray.push({ card, text: line })
}

function isOpenAgent(card: RawCard): boolean {
  const last = card.properties.at(-1)
  return last?.name === 'AGENT' && last.value.trim() === ''
}

const quotedPrintable = /^[^:]*[;=]QUOTED-PRINTABLE[^:]*:/i
const base64 = /^[^:]*;(ENCODING=)?(B|BASE64)\b[^:]*:/i
const cardBorder = /^\s*(BEGIN|END)\s*:\s*VCARD/i

/**
 * Joins the lines that belong together: a line that begins with a blank continues the one before it; in
 * quoted-printable a final `=` does so too, blank or not; and of base64 some phones forget the blank.
 */
function unfold(text: string): string[] {
  const joined: string[][] = []
  let current: { parts: string[]; soft: boolean; base64: boolean } | null = null
  for (const line of text.split(/\r\n|\r|\n/)) {
    const border: boolean = cardBorder.test(line)
    const last: string = current?.parts.at(-1) ?? ''
    if (current?.soft && last.endsWith('=') && !border) {
      current.parts[current.parts.length - 1] = last.slice(0, -1)
      current.parts.push(line)
    } else if (current && /^[ \t]/.test(line) && !border) {
      current.parts.push(line.slice(1))
    } else if (current?.base64 && /^[a-z\d+/]+=*$/i.test(line)) {
      current.parts.push(line)
    } else {
      const parts = [line.trimStart()]
      current = border ? null : { parts, soft: quotedPrintable.test(line), base64: base64.test(line) }
      joined.push(parts)
    }
  }
  return joined.map((parts) => parts.join(''))
}
