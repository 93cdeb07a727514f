import { personName } from './import/names.ts'

interface Named {
  firstName: string
  infix: string
  lastName: string
}

/** "Jan van der Berg". */
export const contactName = ({ firstName, infix, lastName }: Named): string =>
  personName({ first: firstName, infix, last: lastName })

/** The name that contacts give a customer: of the first two, "Jan & Els van der Berg" when they share a last name. */
export function nameFrom(contacts: readonly Named[]): string {
  const [one, other] = contacts.filter((contact) => contactName(contact) !== '')
  if (!one) return ''
  if (!other) return contactName(one)
  const shared =
    one.lastName !== '' &&
    one.lastName === other.lastName &&
    one.infix === other.infix &&
    one.firstName !== ''
  return `${shared ? one.firstName : contactName(one)} & ${contactName(other)}`
}
