import './plan.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../design/icon.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import { contactName } from './contact-checks.tsx'
import { nextBirthday } from './next-birthday.ts'
import { useSpokenNews } from './next-news-fields.tsx'
import type { Customer, Engagement } from './travel-queries.ts'

interface AheadSectionProps {
  customer: Customer
  engagement: Engagement | undefined
}

interface Ahead {
  day: string
  icon: IconName
  text: string
  about?: ReactNode
}

/** What is coming: news that was promised, and birthdays. */
export function AheadSection({ customer, engagement }: AheadSectionProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.ahead
  const news = useNews(engagement)
  const birthdays = useBirthdays(customer)
  const ahead = [...news, ...birthdays].toSorted((one, other) => (one.day < other.day ? -1 : 1))
  return (
    <section aria-labelledby="ahead">
      <SectionHead id="ahead">{texts.title}</SectionHead>
      {ahead.length === 0 && <p className="nothing">{texts.empty}</p>}
      <ul className="ahead">
        {ahead.map(({ icon, text, about }) => (
          <li key={text}>
            <Icon name={icon} />
            <span>
              {text}
              {about && <small>{about}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The news of which the last update said when it comes, else what the phase promises. */
function useNews(engagement: Engagement | undefined): Ahead[] {
  const { customerPlan } = useTexts()
  const texts = customerPlan.ahead
  const calendar = useCalendar()
  const spoken = useSpokenNews()
  if (!engagement || engagement.ending || engagement.paused) return []
  const { nextNewsOn, nextNewsTime } = engagement.updates[0] ?? {}
  if (nextNewsOn && nextNewsOn >= calendar.today) {
    const when = spoken({ on: nextNewsOn, time: nextNewsTime ?? null }) ?? ''
    return [{ day: nextNewsOn, icon: 'send', text: texts.news(when), about: texts.newsPromised }]
  }
  const { newsDueOn } = engagement.silence
  if (!newsDueOn || newsDueOn < calendar.today) return []
  return [{ day: newsDueOn, icon: 'send', text: texts.news(calendar.whole(newsDueOn)), about: texts.newsDue }]
}

function useBirthdays(customer: Customer): Ahead[] {
  const { customerPlan } = useTexts()
  const texts = customerPlan.ahead
  const calendar = useCalendar()
  return customer.contacts.flatMap((contact): Ahead[] => {
    if (!contact.birthday) return []
    const { day, age } = nextBirthday(contact.birthday, calendar.today)
    const name = contact.firstName || contactName(contact)
    const date = calendar.date(day)
    const text =
      day === calendar.today
        ? texts.birthdayToday(name)
        : age === null
          ? texts.birthday(name, date)
          : texts.birthdayAge(name, age, date)
    return [{ day, icon: 'cake', text }]
  })
}
