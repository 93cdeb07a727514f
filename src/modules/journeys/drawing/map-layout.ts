import type { Column } from './columns.ts'
import type { CardEvidence } from './content.ts'
import type { Lane } from './coverage.ts'
import type { Box, Layer, Role } from './marks.ts'
import type { RingPlan } from './rings.ts'
import type { FontName } from './text.ts'
import type { LaneRowName } from './words.ts'

/** A run of text in one font. */
export interface Piece {
  readonly text: string
  /** Left side in px; `width` is measured. */
  readonly x: number
  readonly width: number
  readonly font: FontName
  readonly role: Role
}

/** One line of text: its pieces share a baseline. */
export interface Line {
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly lineHeight: number
  readonly direction: 'ltr' | 'rtl'
  readonly pieces: readonly Piece[]
}

/** The little picture before a text: our filled square, the customer's ring, the hump, or a colleague's initials. */
export interface Sign extends Box {
  readonly kind: 'us' | 'customer' | 'hump' | 'initials'
  /** Icon name, or the initials. */
  readonly content: string
}

/** One card, or the invitation to write one, inside a cell. */
export interface Block extends Box {
  readonly kind: 'text' | 'gap'
  /** The card this block shows; a gap under a card (no answer, no way to prevent) carries that card too. */
  readonly cardId: string | null
  readonly evidence: CardEvidence | null
  readonly sign: Sign | null
  readonly lines: readonly Line[]
  /** Said to screen readers after the lines: who starts, that it is a bump, how sure we are. */
  readonly spoken: readonly string[]
}

/** A table cell. */
export interface Cell extends Box {
  readonly phaseId: string
  readonly blocks: readonly Block[]
  readonly rowSpan: number
  readonly focused: boolean
}

/** The header of a row, left of the columns. */
export interface RowLabel extends Box {
  readonly icon: string | null
  readonly lines: readonly Line[]
}

export interface LaneRow {
  readonly name: LaneRowName
  readonly lane: Lane
  readonly y: number
  readonly height: number
  /** How the row is parted from the one above. */
  readonly rule: 'solid' | 'dotted'
  readonly label: RowLabel
  /** One per column, but absent under a cell of an earlier row that spans this one. */
  readonly cells: readonly Cell[]
}

export interface Stretch extends Box {
  readonly name: string
  /** Phases under this rule. */
  readonly columns: number
  readonly lines: readonly Line[]
}

/** A drawn band over the full width; its layers are also in the display list. */
export interface Strip {
  readonly y: number
  readonly height: number
  readonly layers: readonly Layer[]
}

/** Where the quotes ended up; `box` is null when a quote found no place and stands in the text version only. */
export interface PlacedQuote {
  readonly momentId: string
  readonly text: string
  readonly box: Box | null
}

export interface Feeling extends Strip {
  /** One summarising sentence for the whole drawing. */
  readonly label: string
  /** Height of zero: as expected. */
  readonly waterLevel: number
  readonly rings: RingPlan
  readonly quotes: readonly PlacedQuote[]
}

export interface PhaseHead extends Cell {
  /** How the duration was found, to be shown on request; null without one. */
  readonly durationNote: string | null
}

/** The map, measured and placed. Coordinates are px from the top left of the whole map. */
export interface MapLayout {
  readonly mode: 'screen' | 'poster'
  readonly width: number
  readonly height: number
  readonly labelWidth: number
  readonly columns: readonly Column[]
  readonly stretches: { readonly y: number; readonly height: number; readonly items: readonly Stretch[] }
  readonly route: Strip
  readonly heads: {
    readonly y: number
    readonly height: number
    readonly label: RowLabel
    readonly cells: readonly PhaseHead[]
  }
  readonly feeling: Feeling
  readonly rows: readonly LaneRow[]
  readonly focusFrame: Box | null
  /** Everything, in paint order. */
  readonly layers: readonly Layer[]
}
