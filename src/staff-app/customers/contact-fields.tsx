import { useState } from 'react'
import { Button, SquareButton } from '../design/button.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { BirthdayFields } from './birthday-fields.tsx'
import type { ContactDraft } from './customer-draft.ts'
import { PointFields } from './point-fields.tsx'

interface ContactFieldsProps {
  contact: ContactDraft
  index: number
  /** Whether others stand beside this one, so that each needs a heading. */
  several: boolean
  /** Of a company the role matters at once. */
  ofCompany: boolean
  autoFocus?: boolean
  about: Submission['about']
  onChange: (contact: ContactDraft) => void
  onRemove: () => void
}

/** Somebody to reach a customer by. Role and birthday unfold for whoever knows them. */
export function ContactFields(props: ContactFieldsProps) {
  const { contact, index, several, ofCompany, about, onChange } = props
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const [unfolded, setUnfolded] = useState(() => ({
    role: contact.role !== '',
    birthday: contact.birthday.month !== '',
  }))
  const [pressed, setPressed] = useState<keyof typeof unfolded>()
  const unfold = (part: keyof typeof unfolded) => {
    setPressed(part)
    setUnfolded({ ...unfolded, [part]: true })
  }
  const path = `contacts.${index}`
  const change = (part: Partial<ContactDraft>) => onChange({ ...contact, ...part })
  const name = [contact.firstName, contact.infix, contact.lastName].filter(Boolean).join(' ')
  const text = (field: 'firstName' | 'infix' | 'lastName' | 'role') => ({
    value: contact[field],
    onChange: (value: string) => change({ [field]: value }),
    error: about(`${path}.${field}`),
    autoComplete: 'off',
  })
  const headed = several || ofCompany
  return (
    <fieldset className="contact">
      <legend className={headed ? undefined : 'hidden-text'}>
        {several ? texts.contactNumber(index + 1) : texts.contact}
      </legend>
      {several && (
        <SquareButton quiet icon="trash" label={texts.removeContact(name)} onPress={props.onRemove} />
      )}
      <div className="name">
        <TextField label={texts.firstName} autoFocus={props.autoFocus} {...text('firstName')} />
        <TextField label={texts.infix} {...text('infix')} />
        <TextField label={texts.lastName} {...text('lastName')} />
      </div>
      {(unfolded.role || ofCompany) && (
        <TextField label={texts.role} autoFocus={pressed === 'role'} {...text('role')} />
      )}
      <div className="pair">
        <PointFields
          kind="phone"
          points={contact.phones}
          path={`${path}.phones`}
          about={about}
          onChange={(phones) => change({ phones })}
        />
        <PointFields
          kind="email"
          points={contact.emails}
          path={`${path}.emails`}
          about={about}
          onChange={(emails) => change({ emails })}
        />
      </div>
      {unfolded.birthday && (
        <BirthdayFields
          birthday={contact.birthday}
          path={`${path}.birthday`}
          autoFocus={pressed === 'birthday'}
          about={about}
          onChange={(birthday) => change({ birthday })}
        />
      )}
      <div className="unfold">
        {!unfolded.role && !ofCompany && (
          <Button quiet icon="user" onPress={() => unfold('role')}>
            {texts.role}
          </Button>
        )}
        {!unfolded.birthday && (
          <Button quiet icon="cake" onPress={() => unfold('birthday')}>
            {texts.birthday}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
