import {
  type CardFacts,
  flow,
  gapBlock,
  naturalWidth,
  noCard,
  type Settable,
  type Stack,
  signBlock,
  spread,
  textBlock,
  together,
} from './blocks.ts'
import type { MapPhase, PainCard, PlainCard, QuestionCard } from './content.ts'
import { type Lane, lackOf } from './coverage.ts'
import { type Setting, setLabelled, setLines } from './lines.ts'
import type { Sign } from './map-layout.ts'
import type { Role } from './marks.ts'
import type { Sizes } from './sizes.ts'
import type { FontName } from './text.ts'
import type { LaneRowName, MapWords } from './words.ts'

/** What every cell needs to know to be filled. */
export interface CellStyle {
  readonly sizes: Sizes
  readonly words: MapWords
  /** Full sentences, or the short ones. */
  readonly full: boolean
  readonly onPaper: boolean
}

const cardAir = 5

/** Fills one cell of a row at (x, 0): its cards, or the invitation to write one. */
export function fillCell(
  row: LaneRowName,
  phase: MapPhase,
  style: CellStyle,
  x: number,
  width: number,
): Stack {
  const cards = (things: Settable[]) => flow(things, x, width, cardAir)
  const { pains, questions } = phase
  switch (row) {
    case 'triggers':
      return cards(orGap(phase, 'triggers', style, plain(phase.triggers, style)))
    case 'questions': {
      const asked = questions.map((card) => question(card, style))
      return cards(orGap(phase, 'questions', style, asked))
    }
    case 'pains': {
      const suffered = pains.map((card) => pain(card, style))
      return cards(orGap(phase, 'pains', style, suffered))
    }
    case 'prevent':
      return cards(pains.map((card) => remedy(card, card.prevent, card.preventShort, 'anek-84-400', style)))
    case 'turnAround':
      return cards(
        pains.map((card) => remedy(card, card.turnAround, card.turnAroundShort, 'anek-84-600', style)),
      )
    case 'gains':
      return cards([...orGap(phase, 'gains', style, plain(phase.gains, style)), ...ideas(phase, style)])
    case 'contact':
      return contact(phase, style, x, width)
    case 'tasks':
      return tasks(phase, style, x, width)
  }
}

/** Cards, or one gap where the lane holds none. */
function orGap(phase: MapPhase, lane: Lane, style: CellStyle, cards: Settable[]): Settable[] {
  if (lackOf(phase, lane) !== 'everything') return cards
  return [
    gapBlock(style.words, style.words.gap, style.words.gapHints[lane], noCard, style.sizes, style.onPaper),
  ]
}

const setting = (style: CellStyle, font: FontName = 'anek-84-400', role: Role = 'text'): Setting => ({
  ...style.sizes.cell,
  font,
  role,
})

/** The short text in narrow columns, when there is one. */
function pick(style: CellStyle, text: string, short: string | undefined): string {
  return !style.full && short && short.trim() !== '' ? short : text
}

function facts(card: PlainCard, style: CellStyle, ...spoken: string[]): CardFacts {
  const evidence = style.words.evidence[card.evidence]
  return {
    cardId: card.id,
    evidence: card.evidence,
    spoken: evidence === '' ? spoken : [...spoken, evidence],
  }
}

function plain(cards: readonly PlainCard[], style: CellStyle): Settable[] {
  return cards.map((card) =>
    textBlock(facts(card, style), (x, width) =>
      setLines(pick(style, card.text, card.short), setting(style), x, 0, width),
    ),
  )
}

function ideas(phase: MapPhase, style: CellStyle): Settable[] {
  const strong = setting(style, 'anek-84-600')
  return phase.ideas.map((card) =>
    textBlock(facts(card, style), (x, width) =>
      setLabelled(style.words.idea, pick(style, card.text, card.short), strong, setting(style), x, 0, width),
    ),
  )
}

function question(card: QuestionCard, style: CellStyle): Settable {
  const answer = card.answer && card.answer.trim() !== '' ? pick(style, card.answer, card.answerShort) : null
  const text = textBlock(facts(card, style), (x, width) => {
    const asked = setLines(pick(style, card.text, card.short), setting(style, 'anek-84-600'), x, 0, width)
    const under = (rows: number) => rows * style.sizes.cell.line
    const said = answer ? setLines(answer, setting(style), x, under(asked.length), width) : []
    const places = answer && style.full ? card.where.join(' · ') : ''
    const soft = setting(style, 'anek-84-400', 'textSoft')
    return [...asked, ...said, ...setLines(places, soft, x, under(asked.length + said.length), width)]
  })
  if (answer) return text
  const owner = { ...noCard, cardId: card.id }
  return together(
    [text, gapBlock(style.words, style.words.noAnswer, undefined, owner, style.sizes, style.onPaper)],
    3,
  )
}

function pain(card: PainCard, style: CellStyle): Settable {
  return textBlock(facts(card, style), (x, width) =>
    setLines(pick(style, card.text, card.short), setting(style, 'anek-84-400', 'chafe'), x, 0, width),
  )
}

function remedy(
  card: PainCard,
  text: string | undefined,
  short: string | undefined,
  font: FontName,
  style: CellStyle,
): Settable {
  if (!text || text.trim() === '') {
    const owner = { ...noCard, cardId: card.id }
    return gapBlock(style.words, style.words.gap, undefined, owner, style.sizes, style.onPaper)
  }
  return textBlock({ ...facts(card, style), spoken: [] }, (x, width) =>
    setLines(pick(style, text, short), setting(style, font), x, 0, width),
  )
}

interface Signed {
  readonly card: CardFacts
  readonly kind: Sign['kind']
  readonly content: string
  readonly text: string
}

/** Cards with their sign before them; a task that nobody has yet stands bare. */
function signed(items: readonly Signed[], style: CellStyle, x: number, width: number): Stack {
  const type = setting(style)
  return spread(
    items.map(({ card, kind, content, text }) => ({
      set:
        content === ''
          ? textBlock(card, (left, room) => setLines(text, type, left, 0, room))
          : signBlock(card, kind, content, text, type, style.sizes),
      natural: naturalWidth(kind, content, text, type, style.sizes),
    })),
    x,
    width,
    style.sizes.signGap,
  )
}

function contact(phase: MapPhase, style: CellStyle, x: number, width: number): Stack {
  const touchpoints = phase.touchpoints.map(
    (card): Signed => ({
      card: facts(card, style, style.words.startedBy[card.startedBy]),
      kind: card.startedBy,
      content: card.channel,
      text: pick(style, card.text, card.short),
    }),
  )
  const bumps = phase.bumps.map(
    (card): Signed => ({
      card: facts(card, style, style.words.bump),
      kind: 'hump',
      content: 'hump',
      text: pick(style, card.text, card.short),
    }),
  )
  const items: Settable = (left, room) => signed([...touchpoints, ...bumps], style, left, room)
  const gap = orGap(phase, 'contact', style, [])
  return together(touchpoints.length + bumps.length > 0 ? [items, ...gap] : gap, style.sizes.signGap)(
    x,
    width,
  )
}

function tasks(phase: MapPhase, style: CellStyle, x: number, width: number): Stack {
  const items = phase.tasks.map(
    (card): Signed => ({
      card: facts(card, style),
      kind: 'initials',
      content: card.initials.trim(),
      text: pick(style, card.text, card.short),
    }),
  )
  const list: Settable = (left, room) => signed(items, style, left, room)
  return together(orGap(phase, 'tasks', style, [list]), style.sizes.signGap)(x, width)
}
