import './customer-form.css'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { RadioGroup } from '../design/choices.tsx'
import { Guide } from '../design/guide.tsx'
import { Icon } from '../design/icon.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { ContactFields } from './contact-fields.tsx'
import {
  blankContact,
  blankDraft,
  type Customer,
  type CustomerDraft,
  draftOf,
  partsOf,
  tidy,
  withRoom,
} from './customer-draft.ts'
import { MoreAboutCustomer } from './more-about-customer.tsx'
import { PossibleDoubles } from './possible-doubles.tsx'

interface CustomerFormProps {
  /** Who is changed; a new customer when left out. */
  customer?: Customer
  /** What was written before, of a new customer. */
  begun?: CustomerDraft
  onBegun?: (draft: CustomerDraft) => void
  /** Kept: as the server knows the customer now. */
  onSaved: (customer: Customer) => void
  onCancel: () => void
}

/** A customer, whole: a name is enough, and everything else unfolds for whoever knows it. */
export function CustomerForm({ customer, begun, onBegun, onSaved, onCancel }: CustomerFormProps) {
  const { common, customers, customerScreens } = useTexts()
  const texts = customerScreens.form
  const queries = useQueryClient()
  const submission = useSubmission()
  const [draft, setDraft] = useState(() => begun ?? (customer ? draftOf(customer) : blankDraft()))
  const write = (next: CustomerDraft) => {
    setDraft(next)
    onBegun?.(next)
  }
  const change = (part: Partial<CustomerDraft>) => write({ ...draft, ...part })
  const { about } = submission
  const [added, setAdded] = useState<string>()
  const addContact = () => {
    const contact = blankContact()
    setAdded(contact.key)
    change({ contacts: [...draft.contacts, contact] })
  }
  const ofCompany = draft.kind === 'company'

  const save = async () => {
    const sent = tidy(draft)
    write(withRoom(sent))
    const kept = customer
      ? await call(customerRoutes.editCustomer, {
          params: { customerId: customer.customerId },
          body: { revision: customer.revision, ...partsOf(sent) },
        })
      : await call(customerRoutes.addCustomer, { body: partsOf(sent) })
    void queries.invalidateQueries({ queryKey: ['customers'] })
    onSaved(kept)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A form in a dialog is, to React, still inside the page around it.
    event.stopPropagation()
    const form = event.currentTarget
    await submission.submit(save)
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form className="customer-form" onSubmit={submit} noValidate>
      <RadioGroup
        label={texts.kind}
        orientation="horizontal"
        options={(['person', 'company'] as const).map((id) => ({ id, label: customers.kinds[id] }))}
        value={draft.kind}
        onChange={(id) => change({ kind: id === 'company' ? 'company' : 'person' })}
      />
      {ofCompany && (
        <TextField
          label={texts.companyName}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => change({ name })}
          error={about('name')}
        />
      )}
      {draft.contacts.map((contact, index) => (
        <ContactFields
          key={contact.key}
          contact={contact}
          index={index}
          several={draft.contacts.length > 1}
          ofCompany={ofCompany}
          autoFocus={contact.key === added || (!customer && index === 0)}
          about={(field) =>
            about(field) ?? (!ofCompany && field === 'contacts.0.firstName' ? about('name') : undefined)
          }
          onChange={(next) =>
            change({ contacts: draft.contacts.map((one) => (one.key === contact.key ? next : one)) })
          }
          onRemove={() => change({ contacts: draft.contacts.filter(({ key }) => key !== contact.key) })}
        />
      ))}
      <PossibleDoubles draft={draft} except={customer?.customerId} />
      <MoreAboutCustomer
        draft={draft}
        customerId={customer?.customerId}
        about={about}
        onChange={change}
        onAnotherContact={addContact}
      />
      {submission.refused && (
        <p className="mistake" role="alert">
          <Icon name="hump" size="small" />
          {submission.refused}
        </p>
      )}
      <div className="form-actions">
        <Guide type="submit" isPending={submission.busy}>
          {submission.busy ? common.saving : customer ? common.save : texts.add}
        </Guide>
        <Button quiet onPress={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
