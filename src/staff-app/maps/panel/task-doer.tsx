import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { initials } from '../../design/initials.ts'
import { Select } from '../../design/select.tsx'
import { TextField } from '../../design/text-field.tsx'
import { useTexts } from '../../language.tsx'
import { colleaguesQuery } from '../../staff/colleague-list.ts'
import { doers } from './doers.ts'

const nobody = 'nobody'
const other = 'other'

interface TaskDoerProps {
  /** The initials on the card; empty when nobody does it yet. */
  value: string
  onChange: (initials: string) => void
  error: string | undefined
}

/** Who does a task: a colleague, or the initials of somebody who does not work in here. */
export function TaskDoer({ value, onChange, error }: TaskDoerProps) {
  const { mapScreen } = useTexts()
  const { data } = useQuery(colleaguesQuery)
  const colleagues = doers(data?.colleagues ?? [], initials)
  const known = colleagues.some(({ id }) => id === value)
  const [another, setAnother] = useState(false)
  const stranger = another || (value !== '' && data !== undefined && !known)
  const choose = (id: string) => {
    setAnother(id === other)
    onChange(id === nobody || id === other ? '' : id)
  }
  return (
    <>
      <Select
        label={mapScreen.doer}
        placeholder={mapScreen.doerNobody}
        options={[
          { id: nobody, label: mapScreen.doerNobody },
          ...colleagues,
          { id: other, label: mapScreen.doerOther },
        ]}
        value={stranger ? other : value === '' ? nobody : value}
        onChange={choose}
        error={stranger ? undefined : error}
      />
      {stranger && (
        <TextField
          label={mapScreen.initialsLabel}
          maxLength={4}
          autoFocus={another}
          value={value}
          onChange={onChange}
          error={error}
        />
      )}
    </>
  )
}
