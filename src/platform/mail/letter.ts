import { html } from '../pages/html.ts'

/** A mail from the house itself: a few paragraphs and at most one thing to do. */
export interface Letter {
  subject: string
  greeting: string
  paragraphs: string[]
  /** What to press and where it leads; the text part shows the address. */
  step?: { label: string; address: string }
  closing: string
}

const body = 'margin:0;padding:24px;background:#ffffff;color:#0f1b21;font:17px/26px Georgia,serif'
const button =
  'display:inline-block;padding:12px 20px;background:#0f1b21;color:#ffffff;font:bold 17px/24px sans-serif;text-decoration:none'

/** The letter as a mail: always a text part that says everything, and HTML that loads nothing from elsewhere. */
export function writeLetter(letter: Letter): { subject: string; text: string; html: string } {
  const { subject, greeting, paragraphs, step, closing } = letter
  const text = [greeting, ...paragraphs, ...(step ? [`${step.label}:\n${step.address}`] : []), closing]
  const page = html`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="${body}"><div style="max-width:34em">
<p>${greeting}</p>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
${step && html`<p><a href="${step.address}" style="${button}">${step.label}</a></p>\n<p>${step.address}</p>`}
<p>${closing}</p>
</div></body></html>`
  return { subject, text: `${text.join('\n\n')}\n`, html: page.text }
}
