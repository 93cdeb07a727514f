import { useState } from 'react'
import { Button } from '../design/button.tsx'
import type { IconName } from '../design/icon.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { AddressFields } from './address-fields.tsx'
import { CustomerComboBox } from './customer-combo-box.tsx'
import { blankAddress, type CustomerDraft } from './customer-draft.ts'
import { usePersonas } from './customer-queries.ts'

interface MoreAboutCustomerProps {
  draft: CustomerDraft
  customerId: string | undefined
  about: Submission['about']
  onChange: (part: Partial<CustomerDraft>) => void
  onAnotherContact: () => void
}

const parts = ['persona', 'source', 'note', 'worksAt', 'ownName'] as const
type Part = (typeof parts)[number]
const signs = {
  persona: 'users-group',
  source: 'sign-right',
  worksAt: 'building',
  ownName: 'writing',
  note: 'pencil',
} as const satisfies Record<Part, IconName>

/** What may be known besides who they are: each part unfolds on request, and stands open where something is known. */
export function MoreAboutCustomer(props: MoreAboutCustomerProps) {
  const { draft, customerId, about, onChange, onAnotherContact } = props
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const [open, setOpen] = useState(() => new Set(parts.filter((part) => isKnown(draft, part))))
  const offered = parts.filter(
    (part) => !open.has(part) && (draft.kind === 'person' || (part !== 'worksAt' && part !== 'ownName')),
  )
  const { addresses } = draft
  return (
    <>
      {draft.kind === 'person' && open.has('ownName') && (
        <TextField
          label={texts.ownName}
          hint={texts.ownNameHint}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
      )}
      {draft.kind === 'person' && open.has('worksAt') && (
        <TextField
          label={texts.worksAt}
          autoComplete="off"
          value={draft.worksAt}
          onChange={(worksAt) => onChange({ worksAt })}
          error={about('worksAt')}
        />
      )}
      {addresses.map((address, index) => (
        <AddressFields
          key={address.key}
          address={address}
          index={index}
          several={addresses.length > 1}
          about={about}
          onChange={(next) =>
            onChange({ addresses: addresses.map((one) => (one.key === address.key ? next : one)) })
          }
          onRemove={() => onChange({ addresses: addresses.filter(({ key }) => key !== address.key) })}
        />
      ))}
      {open.has('persona') && <PersonaChoice {...props} />}
      {open.has('source') && <SourceFields {...props} customerId={customerId} />}
      {open.has('note') && (
        <TextField
          label={texts.note}
          hint={texts.noteHint}
          multiline
          value={draft.note}
          onChange={(note) => onChange({ note })}
          error={about('note')}
        />
      )}
      <div className="more">
        <p>{texts.more}</p>
        <div className="unfold">
          <Button quiet icon="user-plus" onPress={onAnotherContact}>
            {texts.anotherContact}
          </Button>
          <Button
            quiet
            icon="map-pin"
            onPress={() => onChange({ addresses: [...addresses, blankAddress()] })}
          >
            {addresses.length > 0 ? texts.anotherAddress : texts.address}
          </Button>
          {offered.map((part) => (
            <Button key={part} quiet icon={signs[part]} onPress={() => setOpen(new Set([...open, part]))}>
              {texts[part]}
            </Button>
          ))}
        </div>
      </div>
    </>
  )
}

function isKnown(draft: CustomerDraft, part: Part): boolean {
  if (part === 'persona') return draft.personaId !== null
  if (part === 'source')
    return draft.source !== null || draft.sourceDetail !== '' || draft.referredBy !== null
  return draft[part === 'ownName' ? 'name' : part] !== ''
}

function PersonaChoice({ draft, about, onChange }: MoreAboutCustomerProps) {
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const options = usePersonas().map(({ personaId, name, quote }) => ({
    id: personaId,
    label: name,
    description: quote && `‘${quote}’`,
  }))
  return (
    <Select
      label={texts.persona}
      placeholder={texts.noPersona}
      options={[{ id: unknown, label: texts.noPersona }, ...options]}
      value={draft.personaId ?? unknown}
      onChange={(id) => onChange({ personaId: id === unknown ? null : id })}
      error={about('personaId')}
    />
  )
}

/** How did you find us: the customer's own words belong beside the choice. */
function SourceFields({ draft, customerId, about, onChange }: MoreAboutCustomerProps) {
  const { customers, customerScreens } = useTexts()
  const texts = customerScreens.form
  const sources = Object.keys(customers.sources) as (keyof typeof customers.sources)[]
  return (
    <fieldset className="source">
      <legend>{texts.source}</legend>
      <Select
        label={texts.sourceChoice}
        placeholder={texts.noSource}
        options={[
          { id: unknown, label: texts.noSource },
          ...sources.map((id) => ({ id, label: customers.sources[id] })),
        ]}
        value={draft.source ?? unknown}
        onChange={(id) => onChange({ source: sources.find((source) => source === id) ?? null })}
        error={about('source')}
      />
      <CustomerComboBox
        label={texts.referredBy}
        hint={texts.referredByHint}
        chosen={draft.referredBy}
        onChange={(referredBy) => onChange({ referredBy })}
        except={customerId}
        error={about('referredById')}
      />
      <TextField
        label={texts.sourceDetail}
        voice
        multiline
        value={draft.sourceDetail}
        onChange={(sourceDetail) => onChange({ sourceDetail })}
        error={about('sourceDetail')}
      />
    </fieldset>
  )
}

/** The choice for what nobody knows yet. */
const unknown = 'unknown'
