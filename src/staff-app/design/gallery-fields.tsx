import { useState } from 'react'
import { Checkbox, RadioGroup, Switch } from './choices.tsx'
import { ComboBox } from './combo-box.tsx'
import { DateField, DatePicker } from './date-field.tsx'
import { NumberField } from './number-field.tsx'
import { SearchField } from './search-field.tsx'
import { SectionHead } from './section-head.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

const phases = [
  { id: '6', label: 'Koop' },
  { id: '7', label: 'Levering', description: 'met het wachten op de start' },
  { id: '8', label: 'Gebruik' },
]

function Writing() {
  return (
    <section>
      <SectionHead>Schrijven</SectionHead>
      <TextField label="Naam" defaultValue="Lotte Bakker en Emre Yılmaz" />
      <TextField
        label="Postcode"
        optional="niet verplicht"
        hint="Dan weten we hoe lang het rijden is."
        placeholder="3812 PL"
        defaultValue="38PL"
        error="Schrijf de postcode als 3812 PL."
      />
      <TextField
        label="Wat willen ze echt?"
        hint="In hun eigen woorden."
        multiline
        voice
        defaultValue="Een vloer waar we niet over na hoeven te denken."
      />
      <NumberField label="Laat van je horen elke" unit="werkdagen" steps defaultValue={5} minValue={1} />
      <SearchField label="Zoek een klant" placeholder="Zoek een klant" defaultValue="bakker" />
      <TextField label="Vast" defaultValue="Kan nu niet" isDisabled />
    </section>
  )
}

function Choosing() {
  const [phase, choosePhase] = useState<string | null>('7')
  const [person, choosePerson] = useState<string | null>(null)
  const [starter, chooseStarter] = useState<string | null>('us')
  const [start, setStart] = useState<string | null>('2026-11-23')
  const [birthday, setBirthday] = useState<string | null>(null)
  return (
    <section>
      <SectionHead>Kiezen</SectionHead>
      <Select
        label="Fase"
        placeholder="Kies een fase"
        options={phases}
        value={phase}
        onChange={choosePhase}
      />
      <ComboBox
        label="Wie bracht ze?"
        placeholder="Typ een naam"
        empty="Niemand met die naam"
        options={[
          { id: 'a', label: 'Nadia Verhoeven' },
          { id: 'b', label: 'Wim Terpstra', description: 'Soest' },
        ]}
        value={person}
        onChange={choosePerson}
      />
      <RadioGroup
        label="Wie begon?"
        options={[
          { id: 'us', label: 'Wij' },
          { id: 'customer', label: 'De klant', description: 'belde, schreef of kwam langs' },
        ]}
        value={starter}
        onChange={chooseStarter}
      />
      <Checkbox defaultSelected hint="Alleen berichten over hun eigen vloer.">
        Mag berichten krijgen
      </Checkbox>
      <Checkbox>Ook de nieuwsbrief</Checkbox>
      <Switch defaultSelected>Stuur elke ochtend een mail met Vandaag</Switch>
      <Switch>Alleen mijn klanten</Switch>
      <DatePicker label="Start" value={start} onChange={setStart} />
      <DateField
        label="Verjaardag"
        value={birthday}
        onChange={setBirthday}
        error="Kies een dag die al geweest is."
      />
    </section>
  )
}

/** Every field, filled, empty and refused. */
export function Fields() {
  return (
    <>
      <Writing />
      <Choosing />
    </>
  )
}
