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
  const { draft, about, onChange, onAnotherContact } = props
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const [open, setOpen] = useState(() => new Set(parts.filter((part) => isKnown(draft, part))))
  // What was unfolded last takes the focus, since the button that had it is gone.
  const [pressed, setPressed] = useState<string>()
  const unfold = (part: Part) => {
    setPressed(part)
    setOpen(new Set([...open, part]))
  }
  const addAddress = () => {
    const address = blankAddress()
    setPressed(address.key)
    onChange({ addresses: [...draft.addresses, address] })
  }
  const offered = parts.filter(
    (part) => !open.has(part) && (draft.kind === 'person' || (part !== 'worksAt' && part !== 'ownName')),
  )
  const { addresses } = draft
  return (
    <>
      {draft.kind === 'person' && open.has('ownName') && (
        <TextField
          label={texts.ownName}
          autoFocus={pressed === 'ownName'}
          hint={texts.ownNameHint}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
      )}
      {draft.kind === 'person' && open.has('worksAt') && (
        <TextField
          label={texts.worksAt}
          autoFocus={pressed === 'worksAt'}
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
          autoFocus={address.key === pressed}
          about={about}
          onChange={(next) =>
            onChange({ addresses: addresses.map((one) => (one.key === address.key ? next : one)) })
          }
          onRemove={() => onChange({ addresses: addresses.filter(({ key }) => key !== address.key) })}
        />
      ))}
      {open.has('persona') && <PersonaChoice {...props} autoFocus={pressed === 'persona'} />}
      {open.has('source') && <SourceFields {...props} autoFocus={pressed === 'source'} />}
      {open.has('note') && (
        <TextField
          label={texts.note}
          autoFocus={pressed === 'note'}
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
          <Button quiet icon="map-pin" onPress={addAddress}>
            {addresses.length > 0 ? texts.anotherAddress : texts.address}
          </Button>
          {offered.map((part) => (
            <Button key={part} quiet icon={signs[part]} onPress={() => unfold(part)}>
              {texts[part]}
            </Button>
          ))}
        </div>
      </div>
    </>
  )
}

function isKnown(draft: CustomerDraft, part: Part): boolean {
  if (part === 'persona') return draft.persona !== null
  if (part === 'source')
    return draft.source !== null || draft.sourceDetail !== '' || draft.referredBy !== null
  return draft[part === 'ownName' ? 'name' : part] !== ''
}

interface UnfoldedProps extends MoreAboutCustomerProps {
  autoFocus: boolean
}

function PersonaChoice({ draft, about, onChange, autoFocus }: UnfoldedProps) {
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const options = usePersonas().map(({ personaId, name, quote }) => ({
    id: personaId,
    label: name,
    description: quote && `‘${quote}’`,
  }))
  const { persona } = draft
  // One that was put away meanwhile stays who this customer is, until somebody chooses another.
  const own =
    persona && !options.some(({ id }) => id === persona.id) ? [{ ...persona, label: persona.name }] : []
  const choose = (id: string) => {
    const chosen = [...own, ...options].find((option) => option.id === id)
    onChange({ persona: chosen ? { id, name: chosen.label } : null })
  }
  return (
    <Select
      label={texts.persona}
      autoFocus={autoFocus}
      placeholder={texts.noPersona}
      options={[{ id: unknown, label: texts.noPersona }, ...own, ...options]}
      value={persona?.id ?? unknown}
      onChange={choose}
      error={about('personaId')}
    />
  )
}

/** How did you find us: the customer's own words belong beside the choice. */
function SourceFields({ draft, customerId, about, onChange, autoFocus }: UnfoldedProps) {
  const { customers, customerScreens } = useTexts()
  const texts = customerScreens.form
  const sources = Object.keys(customers.sources) as (keyof typeof customers.sources)[]
  return (
    <fieldset className="source">
      <legend>{texts.source}</legend>
      <Select
        label={texts.sourceChoice}
        autoFocus={autoFocus}
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
