import { dayAndMonth, spokenPeriod, spokenTime } from '../../../platform/calendar/spoken.ts'
import { type Html, html } from '../../../platform/pages/html.ts'
import { pageIcon } from '../../../platform/pages/page-icons.ts'
import { readStyle } from '../../../platform/pages/style.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Progress, ProgressStage } from '../progress-page.ts'

export const stageStyles = readStyle('stages.css', import.meta.url)

type Words = Texts['progressPage']

/** All stages at a glance, as a road with a bead on it. */
export function drawStrip(stages: readonly ProgressStage[], words: Words): Html | null {
  if (stages.length < 2) return null
  const now = stages.findIndex(({ state }) => state === 'now')
  const done = stages.filter(({ state }) => state === 'done').length
  const said =
    now >= 0
      ? words.step(now + 1, stages.length)
      : done < stages.length
        ? words.stepsDone(done, stages.length)
        : words.allSteps(stages.length)
  const beads = stages.map(({ state }) => html`<i class="${state === 'left' ? 'next' : state}"></i>`)
  return html`<p class="unseen">${said}</p><div class="strip" aria-hidden="true">${beads}</div>`
}

/** The stages one by one, with their days and what happens in them. */
export function drawStages(progress: Progress, words: Words, through: string): Html | null {
  const { stages, locale, endedOn, organisation } = progress
  if (stages.length === 0) {
    if (endedOn) return null
    const call = organisation.phone && ` ${words.callMeanwhile}`
    return html`<section><h2>${words.stages}</h2><p class="soft">${words.noStagesYet}${call}</p></section>`
  }
  const rows = stages.map((stage) => {
    const { state, name, explanation } = stage
    const said = { done: words.done, now: words.now, next: words.ahead, left: words.left }[state]
    return html`<li class="${state === 'left' ? 'next' : state}"${state === 'now' && html` aria-current="step"`}><i>${state === 'done' && pageIcon('check')}</i>
<div><p class="name"><span class="unseen">${said}: </span>${name}</p>${state === 'left' ? html`<p class="day">${words.left}</p>` : dayOf(stage, locale, through)}${explanation && html`<p class="soft">${explanation}</p>`}</div></li>`
  })
  return html`<section><h2>${words.stages}</h2><ol class="stages">${rows}</ol></section>`
}

function dayOf(
  { doneOn, startsOn, endsOn, startsAt }: ProgressStage,
  locale: Progress['locale'],
  through: string,
) {
  if (doneOn) return html`<p class="day">${dayAndMonth(doneOn, locale)}</p>`
  if (!startsOn) return null
  const days = spokenPeriod(startsOn, endsOn, locale, through)
  return html`<p class="day">${days}${startsAt && `, ${spokenTime(startsAt, locale)}`}</p>`
}
