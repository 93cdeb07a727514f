import './side.css'
import type { Today } from '../../modules/today/today.contract.ts'
import { spokenTime } from '../../platform/calendar/day-in-words.ts'
import { Anchor } from '../design/anchor.tsx'
import { Icon } from '../design/icon.tsx'
import { Junction } from '../design/junction.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMe } from '../frame/me.ts'
import { useLocale, useTexts } from '../language.tsx'

/** Beside the list: what was promised for today, who is under way where, and what is done. */
export function Side({ page }: { page: Today }) {
  return (
    <aside className="today-side">
      <Promised page={page} />
      {page.onTheWay.customers > 0 && <OnTheWay page={page} />}
      <Done page={page} />
    </aside>
  )
}

function Promised({ page }: { page: Today }) {
  const { today } = useTexts()
  const locale = useLocale()
  const me = useMe()
  const { side } = today
  return (
    <section aria-labelledby="today-promised">
      <SectionHead id="today-promised">{side.promised}</SectionHead>
      {page.promised.length === 0 && <p className="none">{side.nothingPromised}</p>}
      <ul className="promised">
        {page.promised.map(({ kind, time, what, customerId, customerName, carer }) => (
          <li key={`${customerId}${kind}${time}${what}`}>
            <b>{time ? spokenTime(time, locale) : side.day}</b>
            <span>
              {kind === 'news' ? side.news(what) : what},{' '}
              <Anchor href={`/customers/${customerId}`}>{customerName}</Anchor>
              {carer && <small>{carer.userId === me.userId ? side.you : carer.name}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** More beads than this do not fit beside the name. */
const mostBeads = 17

function OnTheWay({ page }: { page: Today }) {
  const { today } = useTexts()
  const { side } = today
  const { phases, customers } = page.onTheWay
  const asking = new Map<string, Set<string>>()
  for (const { group, phase, customer } of page.items) {
    if (group !== 'today' || !phase) continue
    asking.set(phase.phaseId, (asking.get(phase.phaseId) ?? new Set()).add(customer.customerId))
  }
  // Who is in two phases at once stands in both.
  const places = phases.reduce((sum, phase) => sum + phase.customers, 0)
  const journeys = [...Map.groupBy(phases, ({ journeyId }) => journeyId).values()]
  return (
    <section aria-labelledby="today-on-the-way">
      <SectionHead
        id="today-on-the-way"
        aside={places > customers ? side.customersInPlaces(customers, places) : side.customers(customers)}
      >
        {side.onTheWay}
      </SectionHead>
      {journeys.map((of) => (
        <div key={of[0]?.journeyId}>
          {journeys.length > 1 && <h3 className="journey-name">{of[0]?.journeyName}</h3>}
          <ol className="on-the-way">
            {of.map(({ phaseId, number, name, customers: here }) => {
              const attention = Math.min(asking.get(phaseId)?.size ?? 0, here)
              return (
                <li key={phaseId}>
                  <Anchor
                    href={`/customers?phaseId=${phaseId}`}
                    aria-label={side.inPhase(name, here, attention)}
                  >
                    <Junction number={number} size="small" />
                    <span className="name">{name}</span>
                    <Beads count={here} attention={attention} />
                    <b>{here}</b>
                  </Anchor>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
      <p className="legend">
        <i className="asking" /> {side.attention}
      </p>
    </section>
  )
}

const Beads = ({ count, attention }: { count: number; attention: number }) => (
  <span className="beads" aria-hidden="true">
    {Array.from({ length: Math.min(count, mostBeads) }, (_, index) => index).map((bead) => (
      <i key={bead} className={bead < attention ? 'asking' : undefined} />
    ))}
  </span>
)

function Done({ page }: { page: Today }) {
  const { today } = useTexts()
  const locale = useLocale()
  const me = useMe()
  const { side } = today
  const time = new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: me.organisation.timeZone,
  })
  return (
    <section aria-labelledby="today-done">
      <SectionHead id="today-done">{side.done}</SectionHead>
      {page.done.length === 0 && <p className="none">{side.nothingDone}</p>}
      <ul className="done">
        {page.done.map(({ touchId, at, lane, customerName, byName }) => (
          <li key={touchId}>
            <Icon name="check" size="small" />
            {side.lanes[lane](customerName)}
            <small>
              {spokenTime(time.format(new Date(at)), locale)},{' '}
              {byName === null ? side.byItself : byName === me.name ? side.you : byName}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
