import type { MapContent } from './content.ts'
import {
  assumedSign,
  beadsSign,
  evidenceSign,
  gapSign,
  humpSign,
  intendedSign,
  type LegendSign,
  meanSign,
  plateSign,
  ringsSign,
  touchSign,
} from './legend-signs.ts'
import { lineMarks, type Setting, setLine } from './lines.ts'
import { type Mark, place, px } from './marks.ts'
import { answerCount } from './mean.ts'
import type { RingPlan } from './rings.ts'
import { measure, wrap } from './text.ts'
import type { MapWords } from './words.ts'

/** One explained sign and its words. */
export interface LegendItem extends LegendSign {
  readonly name: string
  readonly text: string
}

/** The signs that this map uses, explained; on screen and on paper the lists differ a little. */
export function legendItems(
  content: MapContent,
  words: MapWords,
  rings: RingPlan,
  mode: 'screen' | 'poster',
): LegendItem[] {
  const { legend } = words
  const moments = content.phases.flatMap((phase) => phase.moments)
  const cards = content.phases.flatMap((phase) => [
    ...[...phase.triggers, ...phase.questions, ...phase.pains, ...phase.gains],
    ...[...phase.ideas, ...phase.touchpoints, ...phase.bumps, ...phase.tasks],
  ])
  const onPaper = mode === 'poster'
  const shown = (when: boolean, item: LegendItem) => (when ? [item] : [])
  const designed = content.persona !== null
  const assumed = moments.some((moment) => moment.assumed !== null && answerCount(moment.answers) < 5)
  return [
    ...shown(designed, { name: 'intended', ...intendedSign, text: legend.intended }),
    { name: 'experienced', ...ringsSign, text: legend.experienced(rings.answersPerRing) },
    { name: 'mean', ...meanSign, text: legend.mean },
    ...shown(assumed, { name: 'assumedFeeling', ...assumedSign, text: legend.assumedFeeling }),
    ...shown(designed, {
      name: 'belowIntention',
      ...plateSign(words.signed(-1)),
      text: legend.belowIntention,
    }),
    {
      name: 'traveller',
      ...beadsSign(onPaper),
      text: onPaper ? legend.traveller : legend.travellerAttention,
    },
    ...shown(designed, { name: 'weStart', ...touchSign('us'), text: legend.weStart }),
    ...shown(designed, { name: 'customerStarts', ...touchSign('customer'), text: legend.customerStarts }),
    ...shown(
      content.phases.some((phase) => phase.bumps.length > 0),
      {
        name: 'bump',
        ...humpSign,
        text: legend.bump,
      },
    ),
    ...shown(
      cards.some((card) => card.evidence === 'assumed'),
      {
        name: 'assumed',
        ...evidenceSign([4, 3]),
        text: legend.assumed,
      },
    ),
    ...shown(
      cards.some((card) => card.evidence === 'proposed'),
      {
        name: 'proposed',
        ...evidenceSign([1.25, 2.5]),
        text: legend.proposed,
      },
    ),
    ...shown(designed, {
      name: 'gap',
      ...gapSign(onPaper),
      text: onPaper ? legend.gapOnPaper : legend.gap,
    }),
  ]
}

const type: Setting = { size: 12.75, line: 16, font: 'anek-84-400', role: 'textSoft' }
const rowHeight = 26
const itemAir = 13
/** Free px above the legend. */
const legendAir = 6

/**
 * The legend under a poster, with the imprint at the right, at the bottom of the sheet when there is room. `least` is
 * the height it needs, `height` what it takes.
 */
export function layoutLegend(
  items: readonly LegendItem[],
  content: MapContent,
  words: MapWords,
  width: number,
  top: number,
  sheetHeight: number,
): { height: number; least: number; marks: Mark[] } {
  const imprint = words.poster.imprint(content.company, content.place, content.version, content.date)
  const imprintLines = wrap(imprint, type.font, type.size, width * 0.45)
  const imprintWidth = Math.max(...imprintLines.map((text) => measure(text, type.font, type.size)))
  const itemWidth = (item: LegendItem) => item.width + 6 + measure(item.text, type.font, type.size)
  const total = items.reduce((sum, item) => sum + itemWidth(item) + itemAir, 0)
  const room = total + imprintWidth <= width ? total : width
  const rows: LegendItem[][] = [[]]
  let used = 0
  for (const item of items) {
    if (used > 0 && used + itemWidth(item) > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(item)
    used += itemWidth(item) + itemAir
  }
  if (used + imprintWidth > width) rows.push([])
  const height = rows.length * rowHeight + (imprintLines.length - 1) * type.line + 4
  const start = Math.max(top + legendAir, sheetHeight - height)
  const marks = rows.flatMap((row, index) => {
    let x = 0
    const middle = start + (index + 0.5) * rowHeight
    return row.flatMap((item) => {
      const at = x
      x += itemWidth(item) + itemAir
      const text = setLine(
        [{ ...type, text: item.text }],
        at + item.width + 6,
        middle - type.line / 2,
        width,
        type,
      )
      return [
        ...item.marks.map((mark) => place(mark, at, px(middle - item.height / 2))),
        ...lineMarks([text]),
      ]
    })
  })
  const lines = imprintLines.map((text, i) => {
    const wide = measure(text, type.font, type.size)
    const y = start + (rows.length - 1) * rowHeight + (rowHeight - type.line) / 2 + i * type.line
    return setLine([{ ...type, text }], width - wide, y, wide, type)
  })
  return {
    height: px(start + height - top),
    least: height + legendAir,
    marks: [...marks, ...lineMarks(lines)],
  }
}
