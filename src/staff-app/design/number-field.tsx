import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField'
import { FieldFrame, type FieldWords, useUntilCorrected } from './field.tsx'
import { Icon } from './icon.tsx'

export type NumberFieldProps = FieldWords &
  Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
    /** “dagen”, “m²”. */
    unit?: string
    /** Buttons for less and more; their names come from Aria in the user's language. */
    steps?: boolean
  }

/** A number, written as the language of the user writes it. An empty field gives NaN. */
export function NumberField(props: NumberFieldProps) {
  const { label, optional, hint, error: said, unit, steps, ...field } = props
  const error = useUntilCorrected(said, props.value)
  return (
    <AriaNumberField validationBehavior="aria" {...field} isInvalid={Boolean(error)} className="field number">
      <FieldFrame label={label} optional={optional} hint={hint} error={error}>
        <Group className="box group">
          <Input />
          {unit && <span className="unit">{unit}</span>}
          {steps && (
            <>
              <Button slot="decrement">
                <Icon name="minus" />
              </Button>
              <Button slot="increment">
                <Icon name="plus" />
              </Button>
            </>
          )}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
