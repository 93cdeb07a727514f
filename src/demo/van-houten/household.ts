import type { Temporal } from 'temporal-polyfill'
import type { Story } from '../example-business.ts'

type Born = readonly [day: number, month: number, year: number | null]

/** A birthday as a household writes it down; the year may be left out. */
export const bornOn = ({ day, month, year }: Temporal.PlainDate, known: number | null = year): Born => [
  day,
  month,
  known,
]

/** A household that is written out in full. */
export function household(of: {
  people: readonly {
    firstName: string
    infix: string
    lastName: string
    mobile: string
    role?: string
    born?: Born
  }[]
  street: string
  houseNumber: string
  postcode: string
  city: string
  place: string
  labels?: string[]
  note?: string
  source: NonNullable<Story['customer']['source']>
}): Story['customer'] {
  const { people, street, houseNumber, postcode, city, place, labels = [], note, source } = of
  return {
    ...{ kind: 'person', place, labels, note, source },
    addresses: [{ street, houseNumber, postcode, city }],
    contacts: people.map(({ mobile, born, role = '', ...name }) => ({
      ...{ ...name, role },
      birthday: born ? { day: born[0], month: born[1], year: born[2] } : null,
      emails: [
        {
          address:
            `${name.firstName}@${name.lastName.toLowerCase().replace(/[^a-z]/g, '')}.example`.toLowerCase(),
        },
      ],
      phones: [{ label: 'mobile', number: mobile }],
    })),
  }
}
