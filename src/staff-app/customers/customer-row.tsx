import type { customerRoutes } from '../../modules/customers/customers.contract.ts'
import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'
import { callAddress } from '../../platform/http/call-address.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { Anchor } from '../design/anchor.tsx'
import { SquareLink } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Junction } from '../design/junction.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { useMe } from '../frame/me.ts'
import { useLocale, useTexts } from '../language.tsx'
import { spokenLastTouch } from './last-touch.ts'

type Row = AnswerOf<typeof customerRoutes.listCustomers>['customers'][number]

interface CustomerRowProps {
  customer: Row
  signs: readonly PersonaSign[] | undefined
}

/** One customer in the list: where they are on the road, who they are, and when there was contact. */
export function CustomerRow({ customer, signs }: CustomerRowProps) {
  const { customerScreens: texts, customers } = useTexts()
  const { customerId, name, kind, persona, city, phone, phases } = customer
  const names = new Intl.ListFormat(useLocale()).format(new Set(phases.map((phase) => phase.name)))
  const where = [names, city].filter(Boolean).join(', ')
  return (
    <li className="customer-row">
      <Junctions phases={phases} />
      <div className="who">
        <Anchor href={`/customers/${customerId}`}>{name}</Anchor>
        <p>
          {kind === 'company' && <Icon name="building" size="small" label={customers.kinds.company} />}
          {where}
        </p>
      </div>
      <div className="about">
        <p className="persona">
          {signs && <PersonaSigns signs={signs} />}
          {persona && <span>{persona.name}</span>}
        </p>
        <LastTouch at={customer.lastTouchAt} />
      </div>
      <div className="reach">
        {phone && <SquareLink quiet icon="phone" href={callAddress(phone)} label={texts.call(name)} />}
      </div>
    </li>
  )
}

/** The phases that a customer is in now, of all their engagements; more than two are counted. */
function Junctions({ phases }: Pick<Row, 'phases'>) {
  const { customerScreens: texts } = useTexts()
  const shown = phases.slice(0, 2)
  return (
    <div className="junctions">
      {shown.map(({ engagementId, phaseId, number, name }) => (
        <Junction
          key={`${engagementId}/${phaseId}`}
          number={number}
          size={phases.length === 1 ? 'normal' : 'small'}
          label={texts.phaseNow(number, name)}
        />
      ))}
      {phases.length > shown.length && (
        <span title={texts.furtherPhases(phases.length - shown.length)}>+{phases.length - shown.length}</span>
      )}
    </div>
  )
}

function LastTouch({ at }: { at: string | null }) {
  const { customerScreens: texts } = useTexts()
  const { organisation } = useMe()
  const locale = useLocale()
  if (at === null) return <p className="last quiet">{texts.noTouchYet}</p>
  return (
    <p className="last">
      <span className="hidden-text">{texts.lastTouch}: </span>
      <time dateTime={at}>{spokenLastTouch(at, new Date(), organisation.timeZone, locale)}</time>
    </p>
  )
}
