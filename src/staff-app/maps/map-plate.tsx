import type { ReactNode } from 'react'
import { mapRoutes } from '../../modules/maps/maps.contract.ts'
import { pathOf } from '../../platform/http/path.ts'
import { ButtonLink, SquareButton } from '../design/button.tsx'
import { Guide, GuideLink } from '../design/guide.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { Plate } from '../design/plate.tsx'
import { Voice } from '../design/voice.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import type { Persona } from './design-queries.ts'

interface MapPlateProps {
  journeyId: string
  persona: Persona
  personas: readonly Persona[]
  /** Empty cells still to fill. */
  gaps: number
  onPersona: (personaId: string) => void
  onFill: () => void
  onAllPersonas: () => void
  onAllJourneys: () => void
  onAddPhase: () => void
}

/** Whose journey this is, in their own words, and what to do next: fill what is empty, else hang it on the wall. */
export function MapPlate(props: MapPlateProps) {
  const { journeyId, persona, personas, gaps, onPersona, onFill, onAllPersonas } = props
  const { mapScreen } = useTexts()
  const mayWrite = useMayWrite()
  const query = { personaId: persona.personaId }
  const poster = pathOf(mapRoutes.journeyPoster, { params: { journeyId }, query })
  const drawing = pathOf(mapRoutes.journeyMapSvg, { params: { journeyId }, query })
  const fills = mayWrite && gaps > 0
  const more: MenuEntry[] = [
    { id: 'svg', label: mapScreen.asDrawing, icon: 'file-text', onAction: () => location.assign(drawing) },
    ...(mayWrite
      ? [{ id: 'phase', label: mapScreen.addPhaseAtEnd, icon: 'plus', onAction: props.onAddPhase } as const]
      : []),
    { id: 'journeys', label: mapScreen.allJourneys, icon: 'route', onAction: props.onAllJourneys },
  ]
  return (
    <Plate
      above={persona.idealSince === null ? mapScreen.journeyOf : mapScreen.idealOf}
      sign={<PersonaSigns signs={persona.signs} height={34} />}
      aside={persona.quote === '' ? undefined : <Voice block>{persona.quote}</Voice>}
      actions={
        <>
          {fills && (
            <ButtonLink href={poster} icon="printer" download>
              {mapScreen.poster}
            </ButtonLink>
          )}
          <Menu trigger={<SquareButton icon="dots" label={mapScreen.more} />} entries={more} />
          {fills ? (
            <Guide onPress={onFill}>{mapScreen.fillGaps(gaps)}</Guide>
          ) : (
            <GuideLink href={poster} download>
              {mapScreen.poster}
            </GuideLink>
          )}
        </>
      }
    >
      {persona.name}
      <PersonaMenu personas={personas} persona={persona} onPersona={onPersona} onAll={onAllPersonas} />
    </Plate>
  )
}

interface PersonaMenuProps {
  persona: Persona
  personas: readonly Persona[]
  onPersona: (personaId: string) => void
  onAll: () => void
}

function PersonaMenu({ persona, personas, onPersona, onAll }: PersonaMenuProps): ReactNode {
  const { mapScreen, personaScreen } = useTexts()
  return (
    <Menu
      trigger={<SquareButton icon="chevron-down" label={mapScreen.otherPersona(persona.name)} quiet />}
      entries={[
        ...personas.map(
          ({ personaId, name, idealSince }): MenuEntry => ({
            id: personaId,
            label: name,
            description: idealSince === null ? undefined : personaScreen.ideal,
            icon: personaId === persona.personaId ? 'check' : 'user',
            onAction: () => onPersona(personaId),
          }),
        ),
        { id: 'all', label: mapScreen.allPersonas, icon: 'users-group', onAction: onAll },
      ]}
    />
  )
}
