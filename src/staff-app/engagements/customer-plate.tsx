import { callAddress } from '../../platform/http/call-address.ts'
import { usePersonas } from '../customers/customer-queries.ts'
import { SquareLink } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { Junction } from '../design/junction.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { Plate } from '../design/plate.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useLocale, useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import { CustomerMenu } from './customer-menu.tsx'
import { useMakeMove } from './make-move.ts'
import { nextRightThing } from './next-right-thing.ts'
import type { Customer, Engagement } from './travel-queries.ts'
import { useUsualStay } from './use-line.ts'

interface CustomerPlateProps {
  customer: Customer
  engagement: Engagement | undefined
  onStart: () => void
  onWrite: () => void
}

/** Who this is, where they are, and the next right thing. */
export function CustomerPlate({ customer, engagement, onStart, onWrite }: CustomerPlateProps) {
  const { customerPage } = useTexts()
  const above = useWhere(engagement)
  const mayWrite = useMayWrite()
  const makeMove = useMakeMove(engagement)
  const here = engagement?.phases.findLast(({ state }) => state === 'here')
  const next = nextRightThing(engagement)
  const doNext = () => {
    if (next === 'write') return onWrite()
    if (next === 'resume') return void makeMove({ kind: 'resume' })
    return onStart()
  }
  return (
    <Plate
      sign={
        here && (
          <Junction
            number={here.number}
            size="huge"
            kind="here"
            label={customerPage.phaseNow(here.number, here.name)}
          />
        )
      }
      above={above}
      aside={<Who customer={customer} engagement={engagement} />}
      actions={
        <>
          <Reach customer={customer} />
          {mayWrite && (
            <>
              <CustomerMenu customer={customer} />
              <Guide onPress={doNext}>{customerPage.guides[next]}</Guide>
            </>
          )}
        </>
      }
    >
      {customer.name}
    </Plate>
  )
}

/** The phase and the how-manieth day, or why there is none. */
function useWhere(engagement: Engagement | undefined): string {
  const { customerPage } = useTexts()
  const locale = useLocale()
  const calendar = useCalendar()
  const here = engagement?.phases.filter(({ state }) => state === 'here') ?? []
  const last = here.at(-1)
  const usual = useUsualStay(engagement?.journey.journeyId, last?.phaseId)
  if (!engagement) return customerPage.notOnTheRoad
  if (engagement.ending) return customerPage.ended(calendar.date(calendar.dayOf(engagement.ending.endedAt)))
  const names = new Intl.ListFormat(locale).format(here.map(({ name }) => name))
  const day = last?.stays.at(-1)?.day
  const days =
    day === undefined
      ? undefined
      : usual
        ? customerPage.dayOfUsual(day, usual.days, usual.n)
        : customerPage.day(day)
  return [names, engagement.paused ? customerPage.paused : days].filter(Boolean).join(' · ')
}

function Who({ customer, engagement }: { customer: Customer; engagement: Engagement | undefined }) {
  const signs = usePersonas().find(({ personaId }) => personaId === customer.persona?.id)?.signs
  const lines = [customer.persona?.name, engagement?.name].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <div className="who-they-are">
      {signs && <PersonaSigns signs={signs} height={20} />}
      <p>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  )
}

/** The first telephone number and address that we know. */
function Reach({ customer }: { customer: Customer }) {
  const { customerPage } = useTexts()
  const nameOf = ({ firstName, lastName }: Customer['contacts'][number]) =>
    firstName || lastName || customer.name
  const phoned = customer.contacts.find(({ phones }) => phones.length > 0)
  const mailed = customer.contacts.find(({ emails }) => emails.length > 0)
  return (
    <>
      {phoned && (
        <SquareLink
          icon="phone"
          href={callAddress(phoned.phones[0]?.number ?? '')}
          label={customerPage.call(nameOf(phoned))}
        />
      )}
      {mailed && (
        <SquareLink
          icon="mail"
          href={`mailto:${mailed.emails[0]?.address}`}
          label={customerPage.mail(nameOf(mailed))}
        />
      )}
    </>
  )
}
