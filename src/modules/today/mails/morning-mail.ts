import { spokenDay, spokenList, spokenTime } from '../../../platform/calendar/spoken.ts'
import { writeLetter } from '../../../platform/mail/letter.ts'
import type { Locale, Texts } from '../../../texts/texts.ts'
import { inOneLine, reasonOf } from '../reason.ts'
import { spanInWords, toll } from '../time-needed.ts'
import type { Today, TodayItem } from '../today.contract.ts'

/** What one colleague reads in the morning. */
export interface Morning {
  /** The first name, or what we have. */
  name: string
  /** 2026-11-21 */
  day: string
  items: readonly TodayItem[]
  promised: Today['promised']
  /** Where Today is. */
  address: string
}

/** Today as a mail: the people of today in their order, who may wait, and what was promised. */
export function morningMail(
  texts: Pick<Texts, 'today' | 'todayMail'>,
  { name, day, items, promised, address }: Morning,
  locale: Locale,
): ReturnType<typeof writeLetter> {
  const words = texts.todayMail
  const now = items.filter(({ group }) => group === 'today')
  const later = items.filter(({ group }) => group === 'tomorrow')
  const { people, minutes } = toll(now)
  const telling = {
    words: texts.today.reasons,
    today: day,
    spoken: (other: string) => spokenDay(other, locale),
    spokenTime: (time: string) => spokenTime(time, locale),
  }
  const lineOf = (item: TodayItem, index: number): string => {
    const who = [item.customer.name, item.phase?.name].filter(Boolean).join(', ')
    return words.line(index + 1, who, inOneLine(reasonOf(item, telling)), item.minutes)
  }
  const promises = promised.map(({ time, kind, what, customerName }) =>
    words.promise(
      time && spokenTime(time, locale),
      kind === 'news' ? texts.today.side.news(what) : what,
      customerName,
    ),
  )
  const waiting = [...new Set(later.map(({ customer }) => customer.name))]
  return writeLetter({
    subject: words.subject(people, spanInWords(minutes, texts.today)),
    greeting: words.greeting(name),
    paragraphs: [
      words.intro,
      ...now.map(lineOf),
      ...(waiting.length > 0 ? [words.tomorrow(spokenList(waiting, locale))] : []),
      ...(promises.length > 0 ? [words.promised(promises)] : []),
    ],
    step: { label: words.step, address },
    closing: words.closing,
  })
}
