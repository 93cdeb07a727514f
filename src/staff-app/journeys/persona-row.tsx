import { useState } from 'react'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { call, Refused } from '../api.ts'
import { ButtonLink, SquareButton } from '../design/button.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { Tag } from '../design/tag.tsx'
import { toast } from '../design/toast.tsx'
import { Voice } from '../design/voice.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { type Persona, useFreshen } from '../maps/design-queries.ts'
import { useUndo } from '../maps/undo.ts'
import { PersonaDialog } from './persona-dialog.tsx'

interface PersonaRowProps {
  persona: Persona
  index: number
  of: number
  /** A journey to see their map of; steps are taken back through it. */
  journeyId: string | undefined
}

/** One type of customer: how they are drawn, what they say, how they live, choose and what annoys them. */
export function PersonaRow({ persona, index, of, journeyId }: PersonaRowProps) {
  const { personaScreen, common, frame } = useTexts()
  const mayWrite = useMayWrite()
  const freshen = useFreshen()
  const { undo } = useUndo(journeyId ?? '')
  const [editing, setEditing] = useState(false)
  const { personaId, name, idealSince } = persona
  const params = { personaId }
  const carryOut = async (work: () => Promise<unknown>, said?: string) => {
    try {
      await work()
      if (said)
        toast({
          text: said,
          undo: journeyId ? { label: common.undo, onUndo: () => void undo() } : undefined,
        })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    await freshen()
  }
  const place = (to: number) =>
    void carryOut(() => call(personaRoutes.placePersona, { params, body: { index: to } }))
  const choose = (ideal: boolean) =>
    void carryOut(
      () => call(personaRoutes.chooseIdealPersona, { body: { personaId: ideal ? personaId : null } }),
      ideal ? personaScreen.chosen(name) : undefined,
    )
  const archive = () =>
    void carryOut(() => call(personaRoutes.archivePersona, { params }), personaScreen.archived(name))
  const when = (possible: boolean, entry: MenuEntry) => (possible ? [entry] : [])
  const entries: MenuEntry[] = [
    { id: 'edit', label: personaScreen.edit, icon: 'pencil', onAction: () => setEditing(true) },
    idealSince === null
      ? { id: 'ideal', label: personaScreen.choose, icon: 'star', onAction: () => choose(true) }
      : { id: 'ideal', label: personaScreen.unchoose, icon: 'star', onAction: () => choose(false) },
    ...when(index > 0, {
      id: 'up',
      label: personaScreen.up,
      icon: 'chevron-up',
      onAction: () => place(index - 1),
    }),
    ...when(index < of - 1, {
      id: 'down',
      label: personaScreen.down,
      icon: 'chevron-down',
      onAction: () => place(index + 1),
    }),
    { id: 'archive', label: personaScreen.archive, icon: 'package', onAction: archive },
  ]
  return (
    <li>
      <span className="sign">
        <PersonaSigns signs={persona.signs} height={32} />
      </span>
      <div className="what">
        <h2>
          {name} {idealSince !== null && <Tag tone="here">{personaScreen.ideal}</Tag>}
        </h2>
        {persona.quote !== '' && <Voice size="normal">{persona.quote}</Voice>}
        <dl>
          {(['situation', 'motives', 'annoyance'] as const)
            .filter((field) => persona[field] !== '')
            .map((field) => (
              <div key={field}>
                <dt>{personaScreen[field]}</dt>
                <dd>{persona[field]}</dd>
              </div>
            ))}
        </dl>
      </div>
      <div className="actions">
        {journeyId && (
          <ButtonLink icon="route" quiet href={`/journeys/${journeyId}?persona=${personaId}`}>
            {personaScreen.map}
          </ButtonLink>
        )}
        {mayWrite && (
          <Menu
            trigger={<SquareButton icon="dots" label={personaScreen.menu(name)} quiet />}
            entries={entries}
          />
        )}
      </div>
      {editing && <PersonaDialog persona={persona} onClose={() => setEditing(false)} />}
    </li>
  )
}
