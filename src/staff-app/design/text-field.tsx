import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { FieldFrame, type FieldWords, useUntilCorrected } from './field.tsx'

export type TextFieldProps = FieldWords &
  Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
    placeholder?: string
    /** More than one line; grows with what is written. */
    multiline?: boolean
    /** For the customer's own words, in their letters. */
    voice?: boolean
  }

/** One line or more of text. */
export function TextField(props: TextFieldProps) {
  const { label, optional, hint, error: said, placeholder, multiline, voice, ...field } = props
  const error = useUntilCorrected(said, props.value)
  const box = { className: voice ? 'box voice' : 'box', placeholder }
  return (
    <AriaTextField validationBehavior="aria" {...field} isInvalid={Boolean(error)} className="field">
      <FieldFrame label={label} optional={optional} hint={hint} error={error}>
        {multiline ? <TextArea {...box} /> : <Input {...box} />}
      </FieldFrame>
    </AriaTextField>
  )
}
