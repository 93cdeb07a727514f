import './field.css'
import { type ReactNode, useState } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { Icon } from './icon.tsx'

/** What every field says around its control. */
export interface FieldWords {
  label: string
  /** “niet verplicht”: beside the label. */
  optional?: string
  /** Why we ask or what it looks like; stands before the control, so that it is read first. */
  hint?: ReactNode
  /** Names the field and the remedy: “Vul een postcode in zoals 3812 PL.” Present means invalid. */
  error?: string
}

/** Label, hint, control and error, in the order in which they are read. Place inside an Aria field. */
export function FieldFrame({ label, optional, hint, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <>
      <Label className="label">
        {label}
        {optional && <span> {optional}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {children}
      {error && <FieldMistake>{error}</FieldMistake>}
    </>
  )
}

/** The remedy under a field, with the hump before it. */
export function FieldMistake({ children }: { children: string }) {
  return (
    <FieldError className="mistake">
      <Icon name="hump" size="small" />
      {children}
    </FieldError>
  )
}

/** What was said about a field holds for what stood there then: it goes when somebody changes that. */
export function useUntilCorrected(error: FieldWords['error'], value: unknown): FieldWords['error'] {
  const [about, setAbout] = useState({ error, value })
  if (about.error === error) return Object.is(about.value, value) ? error : undefined
  setAbout({ error, value })
  return error
}
