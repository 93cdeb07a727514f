import type { Page } from '../../../platform/http/reply.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type CustomerPageLook, customerPage } from '../../../platform/pages/customer-page.ts'
import { html } from '../../../platform/pages/html.ts'
import { pageIcon } from '../../../platform/pages/page-icons.ts'
import { firstNameOf } from '../../../platform/pages/short-names.ts'
import type { AskedQuestion } from '../asked.ts'
import { surveyStyles } from './draw-survey-page.ts'

/** What was answered has arrived; who was disappointed is offered to talk about it. */
export function drawThanksPage(look: CustomerPageLook, address: string, asked: AskedQuestion): Page {
  const { locale, answer, responsibleName } = asked
  const words = textsIn(locale).surveyThanks
  const { footer } = textsIn(locale).surveyPage
  const reader = firstNameOf(responsibleName)
  if (!answer) {
    const main = html`<div class="thanks"><h1 class="plate">${words.declined}</h1><p>${words.declinedText}</p>
<p><a class="plain" href="${address}">${words.toQuestion}</a></p></div>`
    return customerPage(look, { locale, title: words.title, styles: surveyStyles, main, footer })
  }
  const { feeling, story } = answer
  const chafes = feeling < 0
  const title = chafes ? words.bad : feeling === 0 ? words.level : words.good
  const main = html`<div class="thanks"><h1 class="plate">${title}</h1>
<p>${chafes ? words.badText(reader) : words.goodText(reader)}</p>
${story && html`<blockquote class="voice">‘${story}’</blockquote>`}
${chafes && html`<a class="button" href="${address}/bump">${pageIcon('hump')}${words.bother}</a>`}
<p><a class="plain" href="${address}">${words.change}</a></p></div>`
  return customerPage(look, { locale, title: words.title, styles: surveyStyles, main, footer })
}
