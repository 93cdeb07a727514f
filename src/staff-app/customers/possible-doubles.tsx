import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { useSettled } from '../frame/settled.ts'
import { useTexts } from '../language.tsx'
import type { CustomerDraft } from './customer-draft.ts'

/** Whoever may be the customer that is being written down, while it is being written. */
export function PossibleDoubles({ draft, except }: { draft: CustomerDraft; except?: string }) {
  const { customers, customerScreens } = useTexts()
  const texts = customerScreens.form
  const asked = useSettled(JSON.stringify(signsOf(draft)), 300)
  const alike = useQuery({
    queryKey: ['customers', 'alike', asked, except],
    queryFn: () => call(customerRoutes.customersAlike, { query: { ...JSON.parse(asked), except } }),
    enabled: asked !== '{}',
    placeholderData: keepPreviousData,
  })
  const found = asked === '{}' ? [] : (alike.data ?? []).slice(0, 3)
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="doubles">
          <p className="question">{draft.kind === 'company' ? texts.alikeCompany : texts.alike}</p>
          <ul>
            {found.map(({ customerId, name, city, archived, by }) => (
              <li key={customerId}>
                <Anchor href={`/customers/${customerId}`}>{name}</Anchor>
                <span>
                  {[city, customers.alike[by], archived && texts.archived].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** By what somebody is known again; what is only just begun says nothing yet. */
function signsOf({ kind, name, contacts }: CustomerDraft): { name?: string; email?: string; phone?: string } {
  const [first] = contacts
  const person = [first?.firstName, first?.infix, first?.lastName].filter(Boolean).join(' ')
  const called = (kind === 'company' ? name : person).trim()
  const email = contacts.flatMap(({ emails }) => emails).find(({ value }) => /@.+\./.test(value))?.value
  const phone = contacts
    .flatMap(({ phones }) => phones)
    .find(({ value }) => value.replace(/\D/g, '').length > 8)?.value
  return { ...(called.length > 3 && { name: called }), ...(email && { email }), ...(phone && { phone }) }
}
