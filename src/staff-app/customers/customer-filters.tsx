import { useState } from 'react'
import { Button } from '../design/button.tsx'
import type { Option } from '../design/options.tsx'
import { Select } from '../design/select.tsx'
import { useTexts } from '../language.tsx'
import { type CustomerSearch, type Narrowing, narrowing } from './customer-filter.ts'
import { usePersonas, usePhases } from './customer-queries.ts'

interface CustomerFiltersProps {
  search: CustomerSearch
  onChange: (change: CustomerSearch) => void
}

/** What the list can be narrowed down by; on a phone behind a button that says how many are on. */
export function CustomerFilters({ search, onChange }: CustomerFiltersProps) {
  const { customerScreens: texts } = useTexts()
  const choices = useChoices()
  const [open, setOpen] = useState(false)
  const on = narrowing.filter((name) => search[name]).length
  return (
    <>
      <div className="filter-button">
        <Button icon="filter" aria-expanded={open} onPress={() => setOpen(!open)}>
          {on > 0 ? texts.filtered(on) : texts.filter}
        </Button>
      </div>
      <div className={open ? 'filters open' : 'filters'}>
        {narrowing.map((name) => (
          <Select
            key={name}
            label={texts[name === 'personaId' ? 'persona' : name === 'phaseId' ? 'phase' : name]}
            placeholder={texts.all}
            options={[{ id: everybody, label: texts.all }, ...choices[name]]}
            value={search[name] ?? everybody}
            onChange={(id) => onChange({ [name]: id === everybody ? undefined : id })}
          />
        ))}
        {on > 0 && (
          <Button
            quiet
            icon="x"
            onPress={() => onChange(Object.fromEntries(narrowing.map((name) => [name, undefined])))}
          >
            {texts.clearFilters}
          </Button>
        )}
      </div>
    </>
  )
}

/** The choice that narrows nothing down. */
const everybody = 'all'

function useChoices(): Record<Narrowing, Option[]> {
  const { customerScreens: texts, customers } = useTexts()
  const phases = usePhases()
  const personas = usePersonas()
  return {
    personaId: personas.map(({ personaId, name }) => ({ id: personaId, label: name })),
    phaseId: phases.map(({ phaseId, number, name, journey }) => ({
      id: phaseId,
      label: `${number} ${name}`,
      description: journey,
    })),
    kind: listed(customers.kinds),
    source: listed(customers.sources),
    travel: listed(texts.travels),
  }
}

const listed = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }))
