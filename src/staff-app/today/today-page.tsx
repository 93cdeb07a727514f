import './today-page.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { spanInWords, toll } from '../../modules/today/time-needed.ts'
import type { Today } from '../../modules/today/today.contract.ts'
import { spokenDay } from '../../platform/calendar/day-in-words.ts'
import type { Texts } from '../../texts/texts.ts'
import { Button } from '../design/button.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { late } from '../frame/late.tsx'
import { useMayWrite } from '../frame/me.ts'
import { PageFailed, PageLoading } from '../frame/page-states.tsx'
import { useTitle } from '../frame/title.ts'
import { useLocale, useTexts } from '../language.tsx'
import { type Acts, useActs } from './acts.ts'
import { InFocus } from './in-focus.tsx'
import { NewHere } from './new-here.tsx'
import { Row } from './row.tsx'
import { Side } from './side.tsx'
import { todayQuery, type Whose } from './today-query.ts'
import { WhoseChoice } from './whose-choice.tsx'

const UnsentDialog = late(() => import('./unsent-dialog.tsx'), 'UnsentDialog')

/** Who needs what, in the order in which they are about to ask. */
export function TodayPage() {
  const { today } = useTexts()
  const locale = useLocale()
  useTitle(today.title)
  const [whose, setWhose] = useState<Whose>('mine')
  const page = useQuery(todayQuery(whose))
  const acts = useActs()
  if (page.error && !page.data) return <PageFailed error={page.error} reset={() => void page.refetch()} />
  if (!page.data) return <PageLoading />
  const { day, anyCustomers, shared } = page.data
  const date = spokenDay(day, locale)
  return (
    <div className="today">
      <div className="today-main">
        <header className="today-head">
          <div className="date">
            <p>{date.charAt(0).toUpperCase() + date.slice(1)}</p>
            {shared && <WhoseChoice whose={whose} onChoose={setWhose} />}
          </div>
          <h1>{anyCustomers ? headingOf(page.data, whose, today) : today.newHere.heading}</h1>
        </header>
        {anyCustomers ? (
          <List page={page.data} acts={acts} onEverybody={() => setWhose('everybody')} />
        ) : (
          <NewHere />
        )}
      </div>
      {anyCustomers && <Side page={page.data} />}
      {acts.unsent && <UnsentDialog acts={acts} />}
    </div>
  )
}

function headingOf({ items, elsewhere }: Today, whose: Whose, words: Texts['today']): string {
  const { people, minutes } = toll(items)
  if (elsewhere.length > 0) return words.elsewhere(elsewhere)
  if (people === 0) return whose === 'mine' ? words.calm : words.calmEverybody
  if (items.every(({ group }) => group === 'tomorrow')) return words.headingTomorrow(people)
  return words.heading(people, spanInWords(minutes, words))
}

function List({ page, acts, onEverybody }: { page: Today; acts: Acts; onEverybody: () => void }) {
  const { today } = useTexts()
  const mayWrite = useMayWrite()
  const [chosen, setChosen] = useState<string>()
  const { items, more } = page
  const inFocus =
    items.find(({ key }) => key === chosen) ?? items.find(({ group }) => group === 'today') ?? items[0]
  const rest = items.filter((item) => item !== inFocus)
  const focus = (key: string) => {
    setChosen(key)
    scrollTo({ top: 0 })
  }
  if (!inFocus && page.elsewhere.length > 0) {
    return (
      <div className="calm-more">
        <Button icon="users" onPress={onEverybody}>
          {today.toEverybody}
        </Button>
      </div>
    )
  }
  if (!inFocus) return mayWrite && <p className="calm-more">{today.calmMore}</p>
  const groups = [
    ['today', today.groups.after],
    ['tomorrow', today.groups.tomorrow],
  ] as const
  return (
    <>
      <InFocus key={inFocus.key} item={inFocus} page={page} acts={acts} />
      {groups.map(([group, label]) => {
        const lines = rest.filter((item) => item.group === group)
        return (
          lines.length > 0 && (
            <section key={group} className="today-group">
              <SectionHead>{label}</SectionHead>
              <ol>
                {lines.map((item) => (
                  <Row
                    key={item.key}
                    item={item}
                    day={page.day}
                    acts={acts}
                    onFocus={() => focus(item.key)}
                  />
                ))}
              </ol>
            </section>
          )
        )
      })}
      {more > 0 && <p className="more">{today.more(more)}</p>}
    </>
  )
}
