import { longestShort } from '../../../modules/journeys/written.ts'
import { TextField } from '../../design/text-field.tsx'
import { useTexts } from '../../language.tsx'

interface ShortFieldProps {
  value: string
  onChange: (value: string) => void
  error?: string
}

/** The short text of a narrow column, with how many letters are left. */
export function ShortField({ value, onChange, error }: ShortFieldProps) {
  const { mapScreen } = useTexts()
  const left = longestShort - [...value].length
  return (
    <TextField
      label={mapScreen.shortLabel}
      optional={left < 12 ? `(${mapScreen.left(left)})` : `(${mapScreen.optional})`}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
