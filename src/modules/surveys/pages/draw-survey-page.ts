import type { Page } from '../../../platform/http/reply.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type CustomerPageLook, customerPage } from '../../../platform/pages/customer-page.ts'
import { Html, html } from '../../../platform/pages/html.ts'
import { pageIcon } from '../../../platform/pages/page-icons.ts'
import { firstNameOf } from '../../../platform/pages/short-names.ts'
import { readStyle } from '../../../platform/pages/style.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { AskedQuestion } from '../asked.ts'
import { type Feeling, feelings, longestStory, topics } from '../surveys.contract.ts'
import type { SurveyForm } from './survey-form.ts'

export const surveyStyles = [readStyle('survey-pages.css', import.meta.url)]

/** The page with the one question; choosing an answer asks on, without script. */
export function drawSurveyPage(
  look: CustomerPageLook,
  address: string,
  asked: AskedQuestion,
  form: SurveyForm,
): Page {
  const { locale, engagementName, momentWords, responsibleName } = asked
  const texts = textsIn(locale)
  const words = texts.surveyPage
  const wrong =
    form.wrong &&
    {
      'no-answer': words.chooseFirst,
      'story-too-long': words.storyTooLong(longestStory),
    }[form.wrong]
  const main = html`<form class="survey" method="post" action="${address}">
${wrong && html`<p class="wrong" role="alert">${pageIcon('hump')}${wrong}</p>`}
${!wrong && asked.answer && html`<p class="before">${words.answeredBefore}</p>`}
<fieldset class="question"><legend><span class="soft">${words.skip}</span>
<span class="ask plate" role="heading" aria-level="1">${texts.surveys.question}</span>
<span class="soft about">${words.about(engagementName, momentWords)}</span></legend>
<div class="options">${feelings.toReversed().map((feeling) => option(feeling, form, texts))}</div></fieldset>
<label class="other"><input type="checkbox"><span>${words.otherAnswer}</span></label>
<section class="on">
<h2 class="plate"><label for="story"><span class="good">${words.askOnGood}</span><span class="level">${words.askOnLevel}</span><span class="bad">${words.askOnBad}</span><span class="yet">${words.askOn}</span></label></h2>
<textarea class="write" id="story" name="story" rows="6" placeholder="${words.placeholder}">
${form.story}</textarea>
<fieldset class="topics"><legend class="soft">${words.topics}</legend><div>${topics.map(
    (topic) =>
      html`<label><input type="checkbox" name="about" value="${topic}"${form.about.includes(topic) && checked}><span class="chip">${pageIcon('check')}${texts.surveys.topics[topic]}</span></label>`,
  )}</div></fieldset>
<button class="guide">${pageIcon('arrow-right')}<span>${words.send(firstNameOf(responsibleName))}</span></button>
<p class="soft">${words.readers(look.organisation)}</p></section></form>
${!asked.answer && html`<form class="not-now" method="post" action="${address}/decline"><button class="plain">${words.notNow}</button></form>`}`
  return customerPage(look, {
    ...{ locale, title: words.title, styles: surveyStyles, main, footer: words.footer },
    status: form.wrong ? 422 : 200,
  })
}

const checked = html` checked`

function option(feeling: Feeling, form: SurveyForm, texts: Texts): Html {
  return html`<label><input type="radio" name="feeling" value="${feeling}"${form.feeling === feeling && checked}>${drawLevel(feeling)}<span>${texts.surveys.answers[feeling]}</span>${pageIcon('check')}</label>`
}

const wave = (y: number): string => `M2 ${y}q3.500-2.500 7 0t7 0t7 0t7 0t7 0t7 0`
const waves = new Html([25, 31, 37].map(wave).join(''))

/** The water level of expectation, with the customer's ring above, on or below it. */
const drawLevel = (feeling: Feeling): Html =>
  html`<svg class="level-sign" viewBox="0 0 48 41" aria-hidden="true"><path class="waves" d="${waves}"/><path class="line" d="M0 20.500H48"/><circle cx="24" cy="${20.5 - feeling * 6.5}" r="6"/></svg>`
