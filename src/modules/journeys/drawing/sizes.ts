/** A size of type: letter size and line height in px. */
export interface TypeSize {
  readonly size: number
  readonly line: number
}

/** All measures that differ between screen and poster, in px. */
export interface Sizes {
  readonly labelWidth: number
  /** Weight of a column with several moments. */
  readonly wideWeight: number
  /** Smallest width of a column of weight 1. */
  readonly narrowest: number
  readonly alwaysFull: boolean
  readonly plate: number
  readonly stretch: TypeSize & { readonly rule: number }
  readonly route: { readonly height: number; readonly junction: number; readonly band: number }
  readonly name: TypeSize
  readonly count: TypeSize
  readonly feeling: { readonly height: number; readonly top: number; readonly bottom: number }
  readonly line: number
  readonly ring: number
  readonly mean: number
  readonly small: TypeSize
  readonly plateNumber: number
  readonly quote: TypeSize
  readonly rowLabel: TypeSize
  readonly cell: TypeSize
  readonly padding: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly sign: number
  readonly signGap: number
}

export const screenSizes: Sizes = {
  labelWidth: 116,
  wideWeight: 2.15,
  narrowest: 100,
  alwaysFull: false,
  plate: 0,
  stretch: { size: 12, line: 16, rule: 2 },
  route: { height: 38, junction: 15, band: 22 },
  name: { size: 14.5, line: 17 },
  count: { size: 12, line: 15 },
  feeling: { height: 252, top: 56, bottom: 30 },
  line: 3.5,
  ring: 5.8,
  mean: 6,
  small: { size: 12, line: 15 },
  plateNumber: 13,
  quote: { size: 13, line: 15.5 },
  rowLabel: { size: 12.5, line: 15 },
  cell: { size: 12.5, line: 15 },
  padding: { left: 8, right: 6, top: 5, bottom: 4 },
  sign: 20,
  signGap: 3,
}

export const posterSizes: Sizes = {
  labelWidth: 124,
  wideWeight: 1.95,
  narrowest: 100,
  alwaysFull: true,
  plate: 112,
  stretch: { size: 14, line: 18, rule: 3 },
  route: { height: 50, junction: 21, band: 30 },
  name: { size: 16.5, line: 20 },
  count: { size: 13, line: 16 },
  feeling: { height: 300, top: 64, bottom: 32 },
  line: 6,
  ring: 6.6,
  mean: 7,
  small: { size: 13, line: 16 },
  plateNumber: 14,
  quote: { size: 15, line: 17.5 },
  rowLabel: { size: 14, line: 17 },
  cell: { size: 12.75, line: 15.5 },
  padding: { left: 8, right: 6, top: 6, bottom: 5 },
  sign: 20,
  signGap: 4,
}
