import {
  asSentence,
  dayFromToday,
  spokenDay,
  spokenList,
  spokenTime,
} from '../../../platform/calendar/spoken.ts'
import type { Page } from '../../../platform/http/reply.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type CustomerPageLook, customerPage } from '../../../platform/pages/customer-page.ts'
import { type Html, html } from '../../../platform/pages/html.ts'
import { pageIcon } from '../../../platform/pages/page-icons.ts'
import { initialsOf } from '../../../platform/pages/short-names.ts'
import { readStyle } from '../../../platform/pages/style.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Progress, ProgressUpdate } from '../progress-page.ts'
import { drawStages, drawStrip, stageStyles } from './draw-stages.ts'

const styles = [readStyle('progress-page.css', import.meta.url), stageStyles]

/** The page where a customer sees where they are, what comes next, and when they hear from us. */
export function drawProgressPage(look: CustomerPageLook, address: string, progress: Progress): Page {
  const { locale } = progress
  const texts = textsIn(locale)
  const words = texts.progressPage
  const main = html`<div class="hero"><section>
<p class="hello">${words.hello(spokenList(progress.greeting, locale))}</p>
<h1 class="plate">${progress.headline}</h1>
${drawStrip(progress.stages, words)}
${progress.phases.length > 0 && html`<p class="phase">${words.phase(spokenList(progress.phases, locale))}</p>`}
</section></div>
${nextMoment(progress, words)}
<div class="halves"><div>
${nextNews(progress, texts)}
${news(progress, words)}
</div><div>
${drawStages(progress, words, texts.pages.through)}
${people(progress, words)}
</div></div>`
  const foot = html`<aside class="below no-print" aria-label="${words.bother}">
<a class="button" href="${address}/bump">${pageIcon('hump')}${words.bother}</a>
<p class="soft">${words.botherHint(look.organisation)}</p></aside>`
  return customerPage(look, { locale, title: words.title, styles, main, foot })
}

/** The yellow plate: what comes next, and when. */
function nextMoment(
  { nextMoment, locale, paused, endedOn }: Progress,
  words: Texts['progressPage'],
): Html | null {
  if (!nextMoment?.startsOn || paused || endedOn) return null
  const day = asSentence(spokenDay(nextMoment.startsOn, locale))
  const { startsAt } = nextMoment
  const when = startsAt ? words.atTime(day, spokenTime(startsAt, locale)) : day
  return html`<section class="coming" aria-label="${words.next}">${pageIcon('arrow-right')}
<div><p>${when}</p><p class="what">${nextMoment.name}</p></div></section>`
}

/** When they hear from us again, and how well we kept that before. */
function nextNews({ nextNews, keptNews, today, locale, endedOn }: Progress, texts: Texts): Html | null {
  if (endedOn) return null
  const words = texts.progressPage
  const day = nextNews && dayFromToday(nextNews.on, today, locale)
  const when = nextNews?.time && day ? words.byTime(day, spokenTime(nextNews.time, locale)) : day
  return html`<section><h2>${words.hearAgain}</h2>
<p class="plate when">${when ?? words.noNewsDay}</p>
${nextNews?.passed && html`<p class="late">${words.newsDayPassed}</p>`}
${keptNews.promised > 0 && html`<p>${texts.engagements.keptNews(keptNews.kept, keptNews.promised)}</p>`}</section>`
}

function news(progress: Progress, words: Texts['progressPage']): Html | null {
  const { lastUpdate, earlierUpdates, endedOn } = progress
  const drawn = (update: ProgressUpdate) => drawUpdate(update, progress, words)
  if (!lastUpdate && endedOn) return null
  if (!lastUpdate)
    return html`<section><h2>${words.lastNews}</h2><p class="soft">${words.noNewsYet}</p></section>`
  return html`<section><h2 class="unseen">${words.lastNews}</h2>${drawn(lastUpdate)}
${
  earlierUpdates.length > 0 &&
  html`<details><summary>${pageIcon('chevron-down')}${words.earlier(earlierUpdates.length)}</summary>${earlierUpdates.map(drawn)}</details>`
}</section>`
}

function drawUpdate(update: ProgressUpdate, { today, locale }: Progress, words: Texts['progressPage']): Html {
  const who = update.byName ?? words.us
  const day = dayFromToday(update.day, today, locale)
  return html`<article class="update"><p class="who"><span class="person" aria-hidden="true">${initialsOf(who)}</span>${words.wroteAt(who, day, spokenTime(update.time, locale))}</p>
<p class="said">${update.text}</p></article>`
}

function people({ colleagues }: Progress, words: Texts['progressPage']): Html | null {
  if (colleagues.length === 0) return null
  return html`<section><h2>${words.people}</h2><ul class="people">${colleagues.map(
    ({ name, job }) =>
      html`<li><span class="person large" aria-hidden="true">${initialsOf(name)}</span><div><p class="name">${name}</p>${job && html`<p class="soft">${job}</p>`}</div></li>`,
  )}</ul></section>`
}
