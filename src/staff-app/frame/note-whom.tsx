import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { Icon } from '../design/icon.tsx'
import { SearchField } from '../design/search-field.tsx'
import { useTexts } from '../language.tsx'
import { todayQuery } from '../today/today-query.ts'
import { useSettled } from './settled.ts'

/** A customer to note something about. */
export interface NoteAbout {
  customerId: string
  name: string
}

const most = 8

/** Whom it was about: who asks for something today and who just heard from us, or anybody by a few letters. */
export function NoteWhom({ onChoose }: { onChoose: (about: NoteAbout) => void }) {
  const { note } = useTexts()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim())
  const recent = useRecent()
  const found = useQuery({
    queryKey: ['customers', 'named', search],
    queryFn: () => call(customerRoutes.listCustomers, { query: { search, limit: most } }),
    enabled: search !== '' || recent.length === 0,
    placeholderData: keepPreviousData,
  })
  const listed = search === '' && recent.length > 0 ? recent : (found.data?.customers ?? [])
  return (
    <div className="note-whom">
      <SearchField label={note.search} placeholder={note.search} value={typed} onChange={setTyped} />
      <ul>
        {listed.map(({ customerId, name }) => (
          <li key={customerId}>
            <AriaButton className="note-choice" onPress={() => onChoose({ customerId, name })}>
              <span>{name}</span>
              <Icon name="chevron-right" />
            </AriaButton>
          </li>
        ))}
      </ul>
      {found.data && listed.length === 0 && <p>{note.nobody}</p>}
    </div>
  )
}

function useRecent(): NoteAbout[] {
  const { data } = useQuery(todayQuery('everybody'))
  const customers = new Map<string, string>()
  for (const { customerId, customerName } of data?.done ?? []) customers.set(customerId, customerName)
  for (const { customer } of data?.items ?? []) customers.set(customer.customerId, customer.name)
  return [...customers].slice(0, most).map(([customerId, name]) => ({ customerId, name }))
}
