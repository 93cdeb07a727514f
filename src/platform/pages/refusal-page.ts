import { Page } from '../http/reply.ts'
import { customerFontFaces } from './customer-fonts.ts'
import { Html, html } from './html.ts'
import { readStyle } from './style.ts'

const style = [
  customerFontFaces,
  readStyle('customer-page.css', import.meta.url),
  readStyle('refusal-page.css', import.meta.url),
].join('')

const mark = html`<svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true"><path d="M0 9h18m13 0h3" stroke="currentColor" stroke-width="2"/><circle cx="11" cy="9" r="7" fill="currentColor"/><circle cx="24.5" cy="9" r="6" fill="none" stroke="currentColor" stroke-width="2"/></svg>`

/**
 * A page that says no in one sentence, for links that died and pages that cannot be shown. Whose it was it does not
 * tell, so that it wears the look of Reisgenoot.
 */
export function refusalPage(locale: 'nl' | 'en', sentence: string, status: number): Page {
  const page = html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>Reisgenoot</title><link rel="icon" href="data:,"><style>${new Html(style)}</style></head>
<body><main class="refused"><p class="mark">${mark}Reisgenoot</p><h1 class="plate">${sentence}</h1></main></body></html>`
  return new Page(page.text, { status, styles: [style] })
}
