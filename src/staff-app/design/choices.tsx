import './choices.css'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox'
import { Label } from 'react-aria-components/Label'
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components/RadioGroup'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import { Text } from 'react-aria-components/Text'
import { FieldMistake, type FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import type { Option } from './options.tsx'

interface Worded {
  children: ReactNode
  /** A second, softer line. */
  hint?: ReactNode
}

const Words = ({ children, hint }: Worded) => (
  <span className="words">
    {children}
    {hint && <small>{hint}</small>}
  </span>
)

export type CheckboxProps = Worded & Omit<AriaCheckboxProps, 'children' | 'className' | 'style'>

/** Yes or no, saved with the rest of the form. */
export function Checkbox({ children, hint, ...checkbox }: CheckboxProps) {
  return (
    <AriaCheckbox {...checkbox} className="choice check">
      {({ isSelected, isIndeterminate }) => (
        <>
          <i>{isIndeterminate ? <Icon name="minus" /> : isSelected && <Icon name="check" />}</i>
          <Words hint={hint}>{children}</Words>
        </>
      )}
    </AriaCheckbox>
  )
}

export type SwitchProps = Worded & Omit<AriaSwitchProps, 'children' | 'className' | 'style'>

/** On or off, at once. */
export function Switch({ children, hint, ...toggle }: SwitchProps) {
  return (
    <AriaSwitch {...toggle} className="choice switch">
      <i />
      <Words hint={hint}>{children}</Words>
    </AriaSwitch>
  )
}

export type RadioGroupProps = FieldWords &
  Omit<AriaRadioGroupProps, 'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange'> & {
    options: readonly Option[]
    value: string | null
    onChange: (id: string) => void
  }

/** One of two to five, all in sight. */
export function RadioGroup({ label, optional, hint, error, options, ...group }: RadioGroupProps) {
  return (
    <AriaRadioGroup validationBehavior="aria" {...group} isInvalid={Boolean(error)} className="field radios">
      <Label className="label">
        {label}
        {optional && <span> {optional}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="list">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice radio">
            <i />
            <Words hint={option.description}>{option.label}</Words>
          </Radio>
        ))}
      </div>
      {error && <FieldMistake>{error}</FieldMistake>}
    </AriaRadioGroup>
  )
}
