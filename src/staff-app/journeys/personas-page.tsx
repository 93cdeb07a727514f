import './journeys.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { Guide } from '../design/guide.tsx'
import { Plate } from '../design/plate.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { journeysQuery, personasQuery } from '../maps/design-queries.ts'
import { NewPersonaDialog } from './new-persona-dialog.tsx'
import { PersonaRow } from './persona-row.tsx'

export interface PersonasSearch {
  /** Opens the form at once. */
  new?: boolean
  /** The journey that asked for a type of customer, and that is gone on with once there is one. */
  journey?: string
}

/** The types of customer in their order. */
export function PersonasPage() {
  const { personaScreen, frame } = useTexts()
  const { new: asked, journey } = useSearch({ strict: false }) as PersonasSearch
  const navigate = useNavigate()
  const { data: personas } = useSuspenseQuery(personasQuery)
  const { data: journeys } = useSuspenseQuery(journeysQuery)
  const mayWrite = useMayWrite()
  const [adding, setAdding] = useState(asked === true && mayWrite)
  useTitle(frame.personas)
  const added = (personaId: string) => {
    if (journey) return void navigate({ href: `/journeys/${journey}?persona=${personaId}` })
    close()
  }
  const close = () => {
    setAdding(false)
    if (asked) void navigate({ href: '/personas', replace: true })
  }
  const add = mayWrite && <Guide onPress={() => setAdding(true)}>{personaScreen.add}</Guide>
  return (
    <div className="design-page">
      <Plate above={personaScreen.above(personas.length)} actions={personas.length > 0 && add}>
        {personaScreen.title}
      </Plate>
      {personas.length === 0 ? (
        <Empty title={personaScreen.emptyTitle} action={add} icon="users-group">
          {personaScreen.emptyText}
        </Empty>
      ) : (
        <ol className="rows personas">
          {personas.map((persona, index) => (
            <PersonaRow
              key={persona.personaId}
              persona={persona}
              index={index}
              of={personas.length}
              journeyId={journeys[0]?.journeyId}
            />
          ))}
        </ol>
      )}
      {adding && <NewPersonaDialog personas={personas} onAdded={added} onClose={close} />}
    </div>
  )
}
