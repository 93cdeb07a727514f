import { signMarks } from './cell-marks.ts'
import { lineMark, type Mark } from './marks.ts'

/** A little drawing from (0, 0). */
export interface LegendSign {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export const intendedSign: LegendSign = {
  width: 34,
  height: 12,
  marks: [
    lineMark(0, 6, 34, 6, { stroke: 'intended', strokeWidth: 3 }),
    { kind: 'circle', cx: 17, cy: 6, r: 4, fill: 'intended', stroke: 'ground', strokeWidth: 1.5 },
  ],
}

export const ringsSign: LegendSign = {
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

export const meanSign: LegendSign = {
  width: 16,
  height: 24,
  marks: [
    lineMark(8, 1, 8, 23, { stroke: 'customer', strokeWidth: 2 }),
    lineMark(4, 1, 12, 1, { stroke: 'customer', strokeWidth: 2 }),
    lineMark(4, 23, 12, 23, { stroke: 'customer', strokeWidth: 2 }),
    { kind: 'circle', cx: 8, cy: 12, r: 5.5, fill: 'ground', stroke: 'customer', strokeWidth: 3.5 },
  ],
}

export const assumedSign: LegendSign = {
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

export function plateSign(text: string): LegendSign {
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

export function beadsSign(onPaper: boolean): LegendSign {
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

export function touchSign(kind: 'us' | 'customer'): LegendSign {
  return {
    width: 20,
    height: 20,
    marks: signMarks({ kind, content: 'phone', x: 0, y: 0, width: 20, height: 20 }, false),
  }
}

export function evidenceSign(dash: readonly number[]): LegendSign {
  return {
    width: 4,
    height: 16,
    marks: [lineMark(2, 0, 2, 16, { stroke: 'lineStrong', strokeWidth: 1.5, dash })],
  }
}

export function gapSign(onPaper: boolean): LegendSign {
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

export const humpSign: LegendSign = {
  width: 20,
  height: 20,
  marks: signMarks({ kind: 'hump', content: 'hump', x: 0, y: 0, width: 20, height: 20 }, false),
}
