import type { Role } from './marks.ts'

/** A colour for every role. */
export type Palette = Readonly<Record<Role, string>>

/** The colours of the house on a light screen. */
export const lightPalette: Palette = {
  ground: '#ffffff',
  text: '#0f1b21',
  textSoft: '#3a4a52',
  textQuiet: '#56656d',
  line: '#dce3e5',
  lineStrong: '#7c8b92',
  guide: '#ffc60b',
  onGuide: '#0f1b21',
  intended: '#0f1b21',
  onIntended: '#ffffff',
  customer: '#0b4a9e',
  customerSoft: '#e4eef9',
  customerOnGuide: '#0b4a9e',
  water: '#c2d8f1',
  chafe: '#b02d0b',
  onChafe: '#ffffff',
  land: '#ffc60b',
  route: '#0f1b21',
  bead: '#ffffff',
  gap: '#7c8b92',
  avatar: '#ebeff0',
}

/** On paper nothing is tinted without need. */
export const paperPalette: Palette = { ...lightPalette, avatar: '#ffffff' }
