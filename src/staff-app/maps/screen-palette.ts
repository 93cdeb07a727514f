import type { Palette } from '../../modules/journeys/drawing/palettes.ts'

/** The roles of the drawing as our tokens, so that it follows light and dark by itself. */
export const screenPalette: Palette = {
  ground: 'var(--surface-raised)',
  text: 'var(--text)',
  textSoft: 'var(--text-soft)',
  textQuiet: 'var(--text-quiet)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  guide: 'var(--guide)',
  onGuide: 'var(--on-guide)',
  intended: 'var(--intended)',
  onIntended: 'var(--on-intended)',
  customer: 'var(--customer)',
  customerSoft: 'var(--customer-soft)',
  customerOnGuide: 'var(--customer-on-guide)',
  water: 'var(--map-water)',
  chafe: 'var(--chafe)',
  onChafe: 'var(--on-chafe)',
  land: 'var(--land)',
  route: 'var(--route)',
  bead: 'var(--bead)',
  gap: 'var(--gap)',
  avatar: 'var(--surface-sunken)',
}
