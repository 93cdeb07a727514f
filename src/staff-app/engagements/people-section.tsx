import { callAddress } from '../../platform/http/call-address.ts'
import './people.css'
import { Icon } from '../design/icon.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useLocale, useTexts } from '../language.tsx'
import { contactName } from './contact-checks.tsx'
import type { Customer } from './travel-queries.ts'

type Contact = Customer['contacts'][number]
type Address = Customer['addresses'][number]

/** Who they are, how they are reached, and where they live or work. Nothing while only a name is known. */
export function PeopleSection({ customer }: { customer: Customer }) {
  const { customerPage } = useTexts()
  const { contacts, addresses, worksAt } = customer
  if (!worksAt && addresses.length === 0 && !contacts.some(saysMoreThan(customer.name))) return null
  return (
    <section aria-labelledby="people" className="people-of-customer">
      <SectionHead id="people">{customerPage.people.title}</SectionHead>
      {worksAt && <p>{customerPage.people.worksAt(worksAt)}</p>}
      <ul>
        {contacts.map((contact) => (
          <Person key={contact.contactId} contact={contact} />
        ))}
        {addresses.map((address) => {
          const lines = linesOf(address)
          return (
            <li key={lines.join()}>
              <address>
                {address.label && <small>{wordFor(address.label, customerPage.people.labels)}</small>}
                {lines.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </address>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A contact of whom more is known than the name that stands above the page already. */
const saysMoreThan =
  (name: string) =>
  (contact: Contact): boolean =>
    contactName(contact) !== name ||
    Boolean(contact.role || contact.birthday || contact.phones.length + contact.emails.length)

function Person({ contact }: { contact: Contact }) {
  const { customerPage } = useTexts()
  const { labels } = customerPage.people
  const { role, birthday, phones, emails } = contact
  const born = useBirthday(birthday)
  const name = contactName(contact)
  return (
    <li>
      {name && <b>{name}</b>}
      {role && <small>{role}</small>}
      {phones.map(({ label, number }) => (
        <p key={number}>
          <a href={callAddress(number)}>
            <Icon name="phone" size="small" />
            {number}
          </a>
          {label && <small>{wordFor(label, labels)}</small>}
        </p>
      ))}
      {emails.map(({ label, address }) => (
        <p key={address}>
          <a href={`mailto:${address}`}>
            <Icon name="mail" size="small" />
            {address}
          </a>
          {label && <small>{wordFor(label, labels)}</small>}
        </p>
      ))}
      {born && (
        <p>
          <Icon name="cake" size="small" />
          {born}
        </p>
      )}
    </li>
  )
}

/** The usual labels in the language of who looks; a word of one’s own as it was written. */
const wordFor = (label: string, labels: Readonly<Record<string, string>>): string => labels[label] ?? label

/** The day, with the year when it is known. */
function useBirthday(birthday: Contact['birthday']): string | undefined {
  const locale = useLocale()
  if (!birthday) return undefined
  const { day, month, year } = birthday
  const words = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
    year: year === null ? undefined : 'numeric',
  })
  // A leap year, so that 29 February exists when the year is not known.
  return words.format(new Date(Date.UTC(year ?? 2024, month - 1, day)))
}

function linesOf({ street, houseNumber, postcode, city, region, country }: Address): string[] {
  const joined = [
    [street, houseNumber],
    [postcode, city],
    [region, country],
  ].map((parts) => parts.filter(Boolean).join(' '))
  return joined.filter(Boolean)
}
