import { Button } from 'react-aria-components/Button'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { FieldFrame, type FieldWords, useUntilCorrected } from './field.tsx'
import { Icon } from './icon.tsx'
import { type Option, Options } from './options.tsx'

export type ComboBoxProps = FieldWords &
  Omit<
    AriaComboBoxProps<Option>,
    | 'children'
    | 'className'
    | 'style'
    | 'isInvalid'
    | 'value'
    | 'onChange'
    | 'selectedKey'
    | 'onSelectionChange'
    | 'items'
    | 'defaultItems'
  > & {
    /** All options, filtered here by what is typed; or, with `searched`, the answer of the server to inputValue. */
    options: readonly Option[]
    searched?: boolean
    /** The id of the chosen option; null when none is. */
    value: string | null
    onChange: (id: string | null) => void
    placeholder?: string
    /** Shown when nothing matches. */
    empty: string
  }

/** One of many: type to find it. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    optional,
    hint,
    error: said,
    options,
    searched,
    value,
    onChange,
    placeholder,
    empty,
    ...field
  } = props
  const error = useUntilCorrected(said, value)
  return (
    <AriaComboBox
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      {...field}
      {...(searched ? { items: options } : { defaultItems: options })}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={Boolean(error)}
      className="field"
    >
      <FieldFrame label={label} optional={optional} hint={hint} error={error}>
        <Group className="box group">
          <Input placeholder={placeholder} />
          <Button>
            <Icon name="chevron-down" />
          </Button>
        </Group>
      </FieldFrame>
      <Options empty={empty} />
    </AriaComboBox>
  )
}
