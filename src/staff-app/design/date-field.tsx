import './date-field.css'
import './floating.css'
import { type CalendarDate, parseDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { FieldFrame, type FieldWords, useUntilCorrected } from './field.tsx'
import { Icon } from './icon.tsx'

export interface DateFieldProps extends FieldWords {
  /** A date as 2026-11-23, or null. */
  value: string | null
  onChange: (date: string | null) => void
  earliest?: string
  latest?: string
  required?: boolean
  disabled?: boolean
  name?: string
}

const asDate = (iso: string | null | undefined) => (iso ? parseDate(iso) : null)

/** From our props to Aria's; dates travel as ISO text, so that nothing outside this file knows its date type. */
function ariaProps({ value, onChange, earliest, latest, required, disabled, error, name }: DateFieldProps) {
  return {
    value: asDate(value),
    onChange: (date: CalendarDate | null) => onChange(date?.toString() ?? null),
    minValue: asDate(earliest),
    maxValue: asDate(latest),
    isRequired: required,
    isDisabled: disabled,
    isInvalid: Boolean(error),
    name,
    validationBehavior: 'aria' as const,
    shouldForceLeadingZeros: false,
    className: 'field date',
  }
}

/** A date typed in parts, such as a birthday: no calendar to leaf through. */
export function DateField(props: DateFieldProps) {
  const error = useUntilCorrected(props.error, props.value)
  return (
    <AriaDateField {...ariaProps({ ...props, error })}>
      <FieldFrame label={props.label} optional={props.optional} hint={props.hint} error={error}>
        <DateInput className="box segments">{(segment) => <DateSegment segment={segment} />}</DateInput>
      </FieldFrame>
    </AriaDateField>
  )
}

/** A day close by, typed or chosen from a month. The names of its buttons come from Aria in the user's language. */
export function DatePicker(props: DateFieldProps) {
  const error = useUntilCorrected(props.error, props.value)
  return (
    <AriaDatePicker {...ariaProps({ ...props, error })}>
      <FieldFrame label={props.label} optional={props.optional} hint={props.hint} error={error}>
        <Group className="box group">
          <DateInput className="segments">{(segment) => <DateSegment segment={segment} />}</DateInput>
          <Button>
            <Icon name="calendar-event" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="floating" offset={4}>
        <Dialog className="month">
          <Calendar>
            <header>
              <Button slot="previous">
                <Icon name="chevron-left" />
              </Button>
              <Heading />
              <Button slot="next">
                <Icon name="chevron-right" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="day" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}
