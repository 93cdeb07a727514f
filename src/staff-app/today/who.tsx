import type { TodayItem } from '../../modules/today/today.contract.ts'
import { Anchor } from '../design/anchor.tsx'
import { useMe } from '../frame/me.ts'
import { useTexts } from '../language.tsx'

interface WhoProps {
  item: TodayItem
  level: 2 | 3
  /** Also the engagement; on a phone there is no room for it. */
  whole?: boolean
  id?: string
}

/** Who it is about, where they are, and whose work it is when that is somebody else’s. */
export function Who({ item, level, whole, id }: WhoProps) {
  const { today } = useTexts()
  const me = useMe()
  const { customer, engagement, phase, carer } = item
  const Heading = level === 2 ? 'h2' : 'h3'
  const href = `/customers/${customer.customerId}${engagement ? `?engagement=${engagement.engagementId}` : ''}`
  const of = carer && carer.userId !== me.userId ? today.carer(carer.name) : undefined
  return (
    <div className="who">
      <Heading id={id}>
        <Anchor href={href} className="today-name">
          {customer.name}
        </Anchor>
      </Heading>
      <p>
        {[whole ? undefined : (phase?.name ?? engagement?.name), whole && phase?.name, of]
          .filter(Boolean)
          .join(' · ')}
        {whole && engagement && <span className="roomy"> · {engagement.name}</span>}
      </p>
    </div>
  )
}
