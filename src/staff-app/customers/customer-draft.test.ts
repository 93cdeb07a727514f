import { expect, it } from 'vitest'
import {
  blankContact,
  blankDraft,
  type Customer,
  draftOf,
  partsOf,
  tidy,
  withRoom,
} from './customer-draft.ts'

const jan: Customer = {
  customerId: '0198d3a4-0000-7000-8000-000000000001',
  revision: 3,
  kind: 'person',
  name: 'Jan van der Berg',
  worksAt: '',
  persona: null,
  source: 'referral',
  sourceDetail: 'via de buren',
  referredBy: { id: '0198d3a4-0000-7000-8000-000000000002', name: 'Els Bakker' },
  brought: [],
  note: '',
  labels: [],
  contacts: [
    {
      contactId: '0198d3a4-0000-7000-8000-000000000003',
      firstName: 'Jan',
      infix: 'van der',
      lastName: 'Berg',
      role: '',
      birthday: { day: 29, month: 2, year: null },
      emails: [{ label: 'home', address: 'jan@berg.example' }],
      phones: [],
    },
  ],
  addresses: [],
  engagements: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  archivedAt: null,
}

it('gives back what it was given when nothing is changed', () => {
  const { contacts, addresses, sourceDetail, referredById, name } = partsOf(tidy(draftOf(jan)))
  expect(contacts).toEqual(jan.contacts)
  expect(addresses).toEqual([])
  expect(sourceDetail).toBe('via de buren')
  expect(referredById).toBe(jan.referredBy?.id)
  expect(name, 'goes on following the contacts').toBe('')
})

it('keeps a name of their own, and that of a company', () => {
  expect(draftOf({ ...jan, name: 'Familie Van der Berg' }).name).toBe('Familie Van der Berg')
  expect(draftOf({ ...jan, kind: 'company' }).name).toBe('Jan van der Berg')
})

it('leaves out what was left empty, and offers room for it again', () => {
  const draft = { ...blankDraft('Sanne'), contacts: [...blankDraft('Sanne').contacts, blankContact()] }
  const sent = tidy(draft)
  expect(sent.contacts).toHaveLength(1)
  expect(sent.contacts[0]?.emails).toEqual([])
  expect(withRoom(sent).contacts[0]?.emails).toHaveLength(1)
})

it('takes a birthday without a year, and hands a half one to the server to refuse', () => {
  const born = (day: string, month: string, year: string) =>
    partsOf({ ...blankDraft(), contacts: [{ ...blankContact(), birthday: { day, month, year } }] })
      .contacts?.[0]?.birthday
  expect(born('', '', '')).toBeNull()
  expect(born('4', '3', '')).toEqual({ day: 4, month: 3, year: null })
  expect(born('', '3', '1984')).toEqual({ day: 0, month: 3, year: 1984 })
})
