import { html } from '../../../platform/pages/html.ts'
import type { Texts } from '../../../texts/texts.ts'
import { type Feeling, feelings } from '../surveys.contract.ts'

/** What the mail with the one question is made of. */
export interface SurveyMail {
  organisation: string
  colour: string
  onColour: string
  /** How the customer is greeted; empty when we only know a company. */
  name: string
  /** The colleague who asks. */
  sender: string
  about: { engagement: string; moment: string }
  /** The secret address of the page. */
  address: string
}

const letters = 'system-ui,-apple-system,sans-serif'
const body = `margin:0;padding:0;background:#ffffff;color:#0f1b21;font:17px/26px ${letters}`
const choice =
  'display:block;padding:14px 0;border-bottom:1px solid #dce3e5;color:#0b4a9e;font-size:19px;font-weight:bold'

/** The page with this answer already chosen. Opening it answers nothing: that takes pressing the button there. */
const withAnswer = (address: string, feeling: Feeling): string => `${address}?feeling=${feeling}`

/** The one question as a mail: five answers to tap, in the HTML and in the text part alike. */
export function surveyMail(texts: Texts, mail: SurveyMail): { subject: string; text: string; html: string } {
  const words = texts.surveyMail
  const { organisation, colour, onColour, address } = mail
  const subject = words.subject(mail.about.engagement)
  const about = `${mail.about.engagement}, ${mail.about.moment}`
  const choices = feelings.toReversed().map((feeling) => ({
    label: texts.surveys.answers[feeling],
    address: withAnswer(address, feeling),
  }))
  const opening = [words.greeting(mail.name), words.intro(about)]
  const closing = [words.pick, words.footer, words.closing(mail.sender, organisation)]
  const listed = choices.map((choice) => `${choice.label}:\n${choice.address}`)
  const text = [...opening, texts.surveys.question, ...listed, ...closing].join('\n\n')
  const bar = `padding:16px 24px;background:${colour};color:${onColour};font:bold 20px/26px ${letters}`
  const page = html`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="${body}"><div style="${bar}">${organisation}</div>
<div style="max-width:34em;padding:0 24px">
${opening.map((line) => html`<p>${line}</p>\n`)}
<h1 style="font:bold 24px/30px ${letters};border-bottom:2px solid #0f1b21;margin:24px 0 0;padding-bottom:12px">${texts.surveys.question}</h1>
${choices.map(({ label, address }) => html`<a href="${address}" style="${choice}">${label}</a>\n`)}
${closing.map((line) => html`<p>${line}</p>\n`)}
</div></body></html>`
  return { subject, text: `${text}\n`, html: page.text }
}
