import { Page } from '../http/reply.ts'
import { Html, html } from './html.ts'

const style = `body{margin:0;font:17px/26px system-ui,sans-serif;color:#0f1b21;background:#fff}
main{max-width:32rem;margin:15vh auto;padding:0 20px}h1{font-size:28px;line-height:32px;border-bottom:2px solid;padding-bottom:12px}
@media (prefers-color-scheme:dark){body{color:#e9f0f2;background:#16222a}}`

/** A page that says no in one sentence, for links that died and pages that cannot be shown. */
export function refusalPage(locale: 'nl' | 'en', sentence: string, status: number): Page {
  const page = html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>Reisgenoot</title><style>${new Html(style)}</style></head>
<body><main><h1>${sentence}</h1></main></body></html>`
  return new Page(page.text, { status, styles: [style] })
}
