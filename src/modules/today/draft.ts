import { Temporal } from 'temporal-polyfill'
import { spokenDay, spokenList, spokenTime } from '../../platform/calendar/spoken.ts'
import type { Locale, Texts } from '../../texts/texts.ts'
import type { StageFact } from './facts.ts'

/** What a message to a customer can be made of. */
export interface DraftFacts {
  /** First names, in the order in which we know them; empty for whoever has none. */
  firstNames: readonly string[]
  customerName: string
  company: boolean
  engagementName: string
  /** They asked where things stand. */
  asked: boolean
  nextStage: StageFact | null
  /** What was finished since they last heard from us. */
  doneSince: readonly string[]
  /** 2026-11-21 */
  today: string
  /** Whose message it is. */
  from: string
}

type Words = Texts['todayDrafts']

/**
 * A message that is true as it stands, from what we know and nothing else: who they are, what is finished, what comes
 * next and when. When the next news comes is not in it: that is said below every update, from the same promise.
 */
export function draftUpdate(facts: DraftFacts, words: Words, locale: Locale): string {
  const { asked, doneSince, from } = facts
  const many = isMany(facts)
  const known = [
    doneSince.length > 0 ? words.done(spokenList(doneSince, locale)) : '',
    comesNext(facts, words, locale) ?? '',
  ].filter(Boolean)
  const nothingKnown = asked ? words.noDayYet(many) : words.thinkingOfYou(facts.engagementName, many)
  const sentences = [asked ? words.asked(many) : '', ...(known.length > 0 ? known : [nothingKnown])]
  const body = sentences.filter(Boolean).join(' ')
  const afterComma = body.charAt(0).toLowerCase() + body.slice(1)
  return `${greeting(facts, words, locale)} ${afterComma}\n${words.regards(firstWord(from))}`
}

/** A congratulation to one person, for a message or on a card. */
export const draftCongratulation = (
  of: { firstName: string; age: number | null; late: boolean; from: string },
  words: Words,
): string => `${words.congratulation(of.firstName, of.age, of.late)}\n${words.regards(firstWord(of.from))}`

/** A business, or several people: addressed as jullie. */
export const isMany = ({ firstNames, company }: Pick<DraftFacts, 'firstNames' | 'company'>): boolean =>
  company || firstNames.length > 1

function greeting({ firstNames, customerName, company }: DraftFacts, words: Words, locale: Locale): string {
  const named = firstNames.slice(0, 3)
  if (named.length > 0) return words.greeting(spokenList(named, locale))
  return company ? words.greetingAll : words.greeting(customerName)
}

function comesNext({ nextStage, today }: DraftFacts, words: Words, locale: Locale): string | undefined {
  if (!nextStage) return undefined
  const { name, startsOn, startsAt, endsOn } = nextStage
  if (!startsOn) return words.nextWithoutDay(name)
  const time = startsAt && spokenTime(startsAt, locale)
  if (startsOn > today) {
    const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
    const day = spokenDay(startsOn, locale)
    return words.next(name, startsOn === tomorrow ? words.tomorrow(day) : day, time)
  }
  if (startsOn === today) return words.nextToday(name, time)
  return words.underWay(name, endsOn && endsOn > today ? spokenDay(endsOn, locale) : null)
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name
