import { SquareButton } from '../design/button.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import type { AddressDraft } from './customer-draft.ts'

interface AddressFieldsProps {
  address: AddressDraft
  index: number
  several: boolean
  autoFocus?: boolean
  about: Submission['about']
  onChange: (address: AddressDraft) => void
  onRemove: () => void
}

/** Where a customer lives or works. */
export function AddressFields(props: AddressFieldsProps) {
  const { address, index, several, autoFocus, about, onChange, onRemove } = props
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  const field = (name: 'street' | 'houseNumber' | 'postcode' | 'city' | 'country') => ({
    label: texts[name],
    value: address[name],
    onChange: (value: string) => onChange({ ...address, [name]: value }),
    error: about(`addresses.${index}.${name}`),
    autoComplete: 'off',
  })
  return (
    <fieldset className="address">
      <legend>{several ? `${texts.address} ${index + 1}` : texts.address}</legend>
      <SquareButton quiet icon="trash" label={texts.removeAddress} onPress={onRemove} />
      <div className="street">
        <TextField autoFocus={autoFocus} {...field('street')} />
        <TextField {...field('houseNumber')} />
      </div>
      <div className="place">
        <TextField {...field('postcode')} />
        <TextField {...field('city')} />
        <TextField {...field('country')} />
      </div>
    </fieldset>
  )
}
