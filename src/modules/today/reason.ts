import { quoted } from '../../texts/quoted.ts'
import type { Texts } from '../../texts/texts.ts'
import type { TodayItem } from './today.contract.ts'

/** Why somebody is on the list. The sentence has no full stop yet: words may follow it. */
export interface Reason {
  sentence: string
  /** What the customer said, word for word. */
  said?: string
  /** What they are about to say. */
  aboutToSay?: string
  /** What we wrote down ourselves. */
  note?: string
}

/** In what words, on which day; `spoken` writes another day such as 2026-11-21 as people say it. */
export interface Telling {
  words: Texts['today']['reasons']
  today: string
  spoken: (day: string) => string
  spokenTime: (time: string) => string
}

/** The reason of a line, pure, for the screen and the morning mail alike. */
export function reasonOf(
  { cause, group, person }: Pick<TodayItem, 'cause' | 'group' | 'person'>,
  { words, today, spoken, spokenTime }: Telling,
): Reason {
  const say = (day: string) => (day === today ? words.today : spoken(day))
  switch (cause.kind) {
    case 'asked':
      return { sentence: words.asked(say(cause.askedOn), person.many), aboutToSay: words.ask }
    case 'silence':
      return {
        sentence: words.silence[group === 'tomorrow' ? 'tomorrow' : cause.state](person.many),
        aboutToSay: words.ask,
      }
    case 'promised-news': {
      const { state, dueOn, time } = cause
      if (state === 'over') return { sentence: words.promiseBroken(say(dueOn)), aboutToSay: words.ask }
      return { sentence: words.promised(say(dueOn), time && spokenTime(time)) }
    }
    case 'bump':
      return { sentence: words.bump(say(cause.notedOn)), [cause.fromCustomer ? 'said' : 'note']: cause.text }
    case 'mail':
      return { sentence: mailReason(cause, words.mail) }
    case 'answer':
      return {
        sentence: words.answer(cause.feeling === -2),
        said: cause.story || undefined,
      }
    case 'birthday':
      return {
        sentence:
          cause.day === today
            ? words.birthday(person.name, cause.age)
            : words.birthdayWas(person.name, cause.age, spoken(cause.day)),
      }
  }
}

function mailReason(
  { status, about, toName, others }: Extract<TodayItem['cause'], { kind: 'mail' }>,
  words: Telling['words']['mail'],
): string {
  if (status === 'failed' || status === 'uncertain') return words[status](words.whats[about], toName)
  return others.length > 0 ? words.many(others.length + 1) : words.ready(words.whats[about], toName)
}

/** The whole reason in one line of plain text. */
export function inOneLine({ sentence, said, aboutToSay, note }: Reason): string {
  const voice = said ?? aboutToSay
  return [sentence + (voice ? ':' : '.'), voice && quoted(voice), note].filter(Boolean).join(' ')
}
