import { Checkbox } from '../design/choices.tsx'
import { useTexts } from '../language.tsx'
import type { Customer } from './travel-queries.ts'

type Contact = Customer['contacts'][number]

export const contactName = ({ firstName, infix, lastName }: Contact): string =>
  [firstName, infix, lastName].filter(Boolean).join(' ')

interface ContactChecksProps {
  label: string
  contacts: readonly Contact[]
  chosen: readonly string[]
  onChange: (contactIds: string[]) => void
  /** People without an address can be chosen too, because they get a link by another way. */
  anybody?: boolean
}

/** Who it goes to. */
export function ContactChecks({ label, contacts, chosen, onChange, anybody }: ContactChecksProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.update
  const toggle = (contactId: string, on: boolean) =>
    onChange(on ? [...chosen, contactId] : chosen.filter((one) => one !== contactId))
  return (
    <fieldset className="field">
      <legend className="label">{label}</legend>
      {contacts.map((contact) => {
        const address = contact.emails[0]?.address
        return (
          <Checkbox
            key={contact.contactId}
            hint={address ?? texts.noAddress}
            isSelected={chosen.includes(contact.contactId)}
            isDisabled={!address && !anybody}
            onChange={(on) => toggle(contact.contactId, on)}
          >
            {contactName(contact) || address}
          </Checkbox>
        )
      })}
    </fieldset>
  )
}
