import { callAddress, canBeCalled } from '../../../platform/http/call-address.ts'
import type { Page } from '../../../platform/http/reply.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type CustomerPageLook, customerPage } from '../../../platform/pages/customer-page.ts'
import { html } from '../../../platform/pages/html.ts'
import { pageIcon } from '../../../platform/pages/page-icons.ts'
import { firstNameOf } from '../../../platform/pages/short-names.ts'
import { readStyle } from '../../../platform/pages/style.ts'

export const longestBother = 4000

/** Where a customer says that something bothers them, as the page needs it. */
export interface BotherForm {
  locale: 'nl' | 'en'
  /** Where the form goes. */
  action: string
  back: { address: string; label: string }
  /** Who will read it: a colleague's name, or the organisation's. */
  reader: string
  /** What was written so far. */
  text?: string
  wrong?: 'empty' | 'tooLong'
}

const styles = [readStyle('bother-pages.css', import.meta.url)]

/** What a customer wrote, with line ends as we keep them, and what is wrong with it if anything is. */
export function readBother(written: string): { text: string; wrong?: 'empty' | 'tooLong' } {
  const text = written.replaceAll('\r\n', '\n').trim()
  if (text === '') return { text, wrong: 'empty' }
  return text.length > longestBother ? { text, wrong: 'tooLong' } : { text }
}

/** The form; with what is wrong, and what was written, when it comes back. */
export function botherPage(look: CustomerPageLook, form: BotherForm): Page {
  const { locale, action, back, reader, text, wrong } = form
  const words = textsIn(locale).botherPage
  const wrongWords = wrong && { empty: words.empty, tooLong: words.tooLong(longestBother) }[wrong]
  const main = html`<form class="bother" method="post" action="${action}">
<h1 class="plate"><label for="text">${words.question}</label></h1>
<p id="hint">${words.hint}</p>
${wrongWords && html`<p class="wrong" id="wrong" role="alert">${pageIcon('hump')}${wrongWords}</p>`}
<textarea class="write" id="text" name="text" rows="7" placeholder="${words.placeholder}" aria-describedby="${wrong ? 'wrong hint' : 'hint'}"${wrong && html` aria-invalid="true"`}>
${text}</textarea>
<button class="guide">${pageIcon('arrow-right')}<span>${words.send(firstNameOf(reader))}</span></button>
${orCall(look, words.orCall)}
<p><a class="plain" href="${back.address}">${back.label}</a></p></form>`
  return customerPage(look, { locale, title: words.title, styles, main, status: wrong ? 422 : 200 })
}

/** What was said has arrived. */
export function botherThanksPage(look: CustomerPageLook, form: BotherForm): Page {
  const { locale, back, reader } = form
  const words = textsIn(locale).botherPage
  const main = html`<div class="bother"><h1 class="plate">${words.thanks}</h1>
<p>${words.received(firstNameOf(reader))}</p>
${orCall(look, words.orCall)}
<p><a class="plain" href="${back.address}">${back.label}</a></p></div>`
  return customerPage(look, { locale, title: words.title, styles, main })
}

function orCall({ phone }: CustomerPageLook, words: (phone: string) => string) {
  return (
    canBeCalled(phone) &&
    html`<p><a class="plain" href="${callAddress(phone)}">${words(phone.replaceAll(' ', '\u00a0'))}</a></p>`
  )
}
