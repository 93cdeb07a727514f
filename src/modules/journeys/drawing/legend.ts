import { signMarks } from './cell-marks.ts'
import type { MapContent } from './content.ts'
import { lineMarks, type Setting, setLine } from './lines.ts'
import { lineMark, type Mark, place, px } from './marks.ts'
import { answerCount } from './mean.ts'
import type { RingPlan } from './rings.ts'
import { measure, wrap } from './text.ts'
import type { MapWords } from './words.ts'

/** One explained sign: a little drawing from (0, 0) and its words. */
export interface LegendItem {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
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
  const assumed = moments.some((moment) => moment.assumed !== null && answerCount(moment.answers) < 5)
  return [
    { name: 'intended', ...intendedSign, text: legend.intended },
    { name: 'experienced', ...ringsSign, text: legend.experienced(rings.answersPerRing) },
    { name: 'mean', ...meanSign, text: legend.mean },
    ...shown(assumed, { name: 'assumedFeeling', ...assumedSign, text: legend.assumedFeeling }),
    { name: 'belowIntention', ...plateSign(words.signed(-1)), text: legend.belowIntention },
    {
      name: 'traveller',
      ...beadsSign(onPaper),
      text: onPaper ? legend.traveller : legend.travellerAttention,
    },
    { name: 'weStart', ...touchSign('us'), text: legend.weStart },
    { name: 'customerStarts', ...touchSign('customer'), text: legend.customerStarts },
    ...shown(
      content.phases.some((phase) => phase.bumps.length > 0),
      {
        name: 'bump',
        width: 20,
        height: 20,
        marks: signMarks({ kind: 'hump', content: 'hump', x: 0, y: 0, width: 20, height: 20 }, onPaper),
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
    { name: 'gap', ...gapSign(onPaper), text: onPaper ? legend.gapOnPaper : legend.gap },
  ]
}

type Sign = Pick<LegendItem, 'width' | 'height' | 'marks'>

const intendedSign: Sign = {
  width: 34,
  height: 12,
  marks: [
    lineMark(0, 6, 34, 6, { stroke: 'intended', strokeWidth: 3 }),
    { kind: 'circle', cx: 17, cy: 6, r: 4, fill: 'intended', stroke: 'ground', strokeWidth: 1.5 },
  ],
}

const ringsSign: Sign = {
  width: 20,
  height: 12,
  marks: [3, 10, 17].map((cx) => ({
    kind: 'circle',
    cx,
    cy: 6,
    r: 2.5,
    fill: 'ground',
    stroke: 'customer',
    strokeWidth: 1.25,
  })),
}

const meanSign: Sign = {
  width: 16,
  height: 24,
  marks: [
    lineMark(8, 1, 8, 23, { stroke: 'customer', strokeWidth: 2 }),
    lineMark(4, 1, 12, 1, { stroke: 'customer', strokeWidth: 2 }),
    lineMark(4, 23, 12, 23, { stroke: 'customer', strokeWidth: 2 }),
    { kind: 'circle', cx: 8, cy: 12, r: 5.5, fill: 'ground', stroke: 'customer', strokeWidth: 3.5 },
  ],
}

const assumedSign: Sign = {
  width: 14,
  height: 14,
  marks: [
    {
      kind: 'circle',
      cx: 7,
      cy: 7,
      r: 5.5,
      fill: 'ground',
      stroke: 'customer',
      strokeWidth: 1.5,
      dash: [2.6, 2],
    },
  ],
}

function plateSign(text: string): Sign {
  return {
    width: 34,
    height: 18,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: 34, height: 18, radius: 3, fill: 'chafe' },
      {
        kind: 'text',
        text,
        x: 17,
        y: 13.5,
        anchor: 'middle',
        direction: 'ltr',
        font: 'anek-92-600',
        size: 13,
        role: 'onChafe',
      },
    ],
  }
}

function beadsSign(onPaper: boolean): Sign {
  return {
    width: 28,
    height: 14,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: 28, height: 14, fill: 'route' },
      { kind: 'circle', cx: 8, cy: 7, r: 3, fill: 'bead' },
      { kind: 'circle', cx: 19, cy: 7, r: 3, fill: onPaper ? 'bead' : 'guide' },
      ...(onPaper
        ? []
        : [{ kind: 'circle', cx: 19, cy: 7, r: 5.2, stroke: 'guide', strokeWidth: 1.3 } as const]),
    ],
  }
}

function touchSign(kind: 'us' | 'customer'): Sign {
  return {
    width: 20,
    height: 20,
    marks: signMarks({ kind, content: 'phone', x: 0, y: 0, width: 20, height: 20 }, false),
  }
}

function evidenceSign(dash: readonly number[]): Sign {
  return {
    width: 4,
    height: 16,
    marks: [lineMark(2, 0, 2, 16, { stroke: 'lineStrong', strokeWidth: 1.5, dash })],
  }
}

function gapSign(onPaper: boolean): Sign {
  const rules = onPaper
    ? [lineMark(4, 9.5, 18, 9.5, { stroke: 'line', strokeWidth: 1 })]
    : [4, 9, 14, 19].map((x) => lineMark(x - 3, 13, x + 3, 1.5, { stroke: 'line', strokeWidth: 1 }))
  return {
    width: 22,
    height: 14,
    marks: [
      ...rules,
      {
        kind: 'rect',
        x: 0.75,
        y: 0.75,
        width: 20.5,
        height: 12.5,
        stroke: 'gap',
        strokeWidth: 1.5,
        dash: [4, 3],
      },
    ],
  }
}

const type: Setting = { size: 12.75, line: 16, font: 'anek-84-400', role: 'textSoft' }
const rowHeight = 26
const itemAir = 13

/** The legend under a poster, with the imprint at the right; on the last line of the sheet when there is room. */
export function layoutLegend(
  items: readonly LegendItem[],
  content: MapContent,
  words: MapWords,
  width: number,
  top: number,
  sheetHeight: number,
): { height: number; marks: Mark[] } {
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
  const start = Math.max(top + 6, sheetHeight - height)
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
  return { height: px(start + height - top), marks: [...marks, ...lineMarks(lines)] }
}
