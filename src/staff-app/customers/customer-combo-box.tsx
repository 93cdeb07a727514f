import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { ComboBox } from '../design/combo-box.tsx'
import type { FieldWords } from '../design/field.tsx'
import { useSettled } from '../frame/settled.ts'
import { useTexts } from '../language.tsx'

interface CustomerComboBoxProps extends FieldWords {
  chosen: { id: string; name: string } | null
  onChange: (customer: { id: string; name: string } | null) => void
  /** Who cannot be chosen: somebody did not bring themselves. */
  except?: string
}

/** One of all customers, found by typing a few letters. */
export function CustomerComboBox({ chosen, onChange, except, ...words }: CustomerComboBoxProps) {
  const { customerScreens } = useTexts()
  const [typed, setTyped] = useState(chosen?.name ?? '')
  const search = useSettled(typed === chosen?.name ? '' : typed.trim())
  const found = useQuery({
    queryKey: ['customers', 'named', search],
    queryFn: () => call(customerRoutes.listCustomers, { query: { search, limit: 20 } }),
    placeholderData: keepPreviousData,
  })
  const listed = (found.data?.customers ?? []).filter(({ customerId }) => customerId !== except)
  const options = listed.map(({ customerId, name, city }) => ({
    id: customerId,
    label: name,
    description: city ?? undefined,
  }))
  // Whoever was chosen stays among the options: the field would otherwise empty itself.
  const withChosen =
    chosen && !options.some(({ id }) => id === chosen.id)
      ? [{ id: chosen.id, label: chosen.name, description: undefined }, ...options]
      : options
  const choose = (id: string | null) => {
    const option = withChosen.find((one) => one.id === id)
    setTyped(option?.label ?? '')
    onChange(option ? { id: option.id, name: option.label } : null)
  }
  return (
    <ComboBox
      {...words}
      searched
      options={withChosen}
      value={chosen?.id ?? null}
      onChange={choose}
      inputValue={typed}
      onInputChange={setTyped}
      empty={customerScreens.form.noCustomer}
    />
  )
}
