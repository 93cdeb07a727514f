import { html } from '../../../platform/pages/html.ts'
import type { Texts } from '../../../texts/texts.ts'

/** What a progress message by mail is made of. */
export interface UpdateMail {
  organisation: string
  engagement: string
  /** The message as it was written; an empty line begins a paragraph. */
  text: string
  /** When the next news comes, as people say it; null when none was promised. */
  nextNews: string | null
  /** The secret address of the progress page. */
  address: string
  colour: string
  onColour: string
}

const body =
  'margin:0;padding:0;background:#ffffff;color:#0f1b21;font:17px/26px system-ui,-apple-system,sans-serif'
const inner = 'max-width:34em;padding:0 24px'

/** A progress message as a mail: a text part that says everything, and HTML that loads nothing from elsewhere. */
export function updateMail(
  words: Texts['engagementMails']['update'],
  mail: UpdateMail,
): { subject: string; text: string; html: string } {
  const { organisation, engagement, nextNews, address, colour, onColour } = mail
  const subject = words.subject(organisation, engagement)
  const next = nextNews && words.nextNews(nextNews)
  const paragraphs = mail.text.split(/\n\s*\n/)
  const text = [mail.text, ...(next ? [next] : []), `${words.page}:\n${address}`, words.footer(organisation)]
  const bar = `padding:16px 24px;background:${colour};color:${onColour};font:bold 20px/26px system-ui,-apple-system,sans-serif`
  const button = `display:inline-block;padding:12px 20px;background:${colour};color:${onColour};font-weight:bold;text-decoration:none`
  const page = html`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="${body}"><div style="${bar}">${organisation}</div>
<div style="${inner}">
${paragraphs.map((paragraph) => html`<p style="white-space:pre-line">${paragraph}</p>\n`)}
${next && html`<p style="border-top:2px solid #0f1b21;padding-top:12px;font-weight:bold">${next}</p>`}
<p><a href="${address}" style="${button}">${words.page}</a></p>
<p style="font-size:15px;line-height:22px;overflow-wrap:anywhere">${address}</p>
<p style="font-size:15px;line-height:22px">${words.footer(organisation)}</p>
</div></body></html>`
  return { subject, text: `${text.join('\n\n')}\n`, html: page.text }
}
