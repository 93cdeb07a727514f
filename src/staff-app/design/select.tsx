import './select.css'
import { Button } from 'react-aria-components/Button'
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select'
import { FieldFrame, type FieldWords, useUntilCorrected } from './field.tsx'
import { Icon } from './icon.tsx'
import { type Option, Options } from './options.tsx'

export type SelectProps = FieldWords &
  Omit<
    AriaSelectProps<Option>,
    | 'children'
    | 'className'
    | 'style'
    | 'isInvalid'
    | 'value'
    | 'onChange'
    | 'selectedKey'
    | 'onSelectionChange'
  > & {
    options: readonly Option[]
    /** The id of the chosen option; null when none is. */
    value: string | null
    onChange: (id: string) => void
    placeholder: string
  }

/** One of a few. For more than about a dozen use ComboBox. */
export function Select(props: SelectProps) {
  const { label, optional, hint, error: said, options, value, onChange, ...field } = props
  const error = useUntilCorrected(said, props.value)
  return (
    <AriaSelect
      validationBehavior="aria"
      {...field}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      className="field"
    >
      <FieldFrame label={label} optional={optional} hint={hint} error={error}>
        <Button className="box select">
          <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
          <Icon name="chevron-down" />
        </Button>
      </FieldFrame>
      <Options options={options} />
    </AriaSelect>
  )
}
