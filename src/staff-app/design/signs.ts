/** A sign of our own on Tabler's grid of 24: what is stroked, and what is filled with the same colour. */
export interface Sign {
  readonly stroke: string
  readonly fill?: string
  /** A second stroke, half as heavy. */
  readonly light?: string
}

/** What the icon set does not know: the hump in the road, the two who travel, the level, the silence. */
export const signs = {
  hump: { stroke: 'M2 18h4c2.5 0 2.5-9 6-9s3.5 9 6 9h4' },
  'hump-over': { stroke: 'M2 19h4c2.5 0 2.5-8 6-8s3.5 8 6 8h4M8 5l3 3 5-6' },
  journey: {
    stroke: 'M1 12h3M12.6 12a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0M21.4 12h1.6',
    fill: 'M2 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  },
  level: { stroke: 'M2 12h20', light: 'M4 17q2-2 4 0t4 0 4 0 4 0' },
  silence: { stroke: 'M3 12h2M8 12h2M13 12h2M18 12h3' },
} as const satisfies Record<string, Sign>
