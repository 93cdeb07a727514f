import { Html, html } from './html.ts'

/** The few signs on pages for customers, as outlines on a grid of 24 (Tabler Icons, MIT; the hump is our own). */
const outlines = {
  'arrow-right': 'M5 12h14M13 18l6-6M13 6l6 6',
  check: 'M5 12l5 5l10-10',
  'chevron-down': 'M6 9l6 6l6-6',
  hump: 'M2 17h4c3.500 0 3.500-10 6-10s2.500 10 6 10h4',
  phone:
    'M5 4h4l2 5l-2.500 1.500a11 11 0 0 0 5 5l1.500-2.500l5 2v4a2 2 0 0 1-2 2a16 16 0 0 1-15-15a2 2 0 0 1 2-2',
}

/** A sign without a word of its own: the text beside it says what it means. */
export const pageIcon = (name: keyof typeof outlines): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${new Html(outlines[name])}"/></svg>`
