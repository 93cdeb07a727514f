import type { ReactNode } from 'react'
import { mapRoutes } from '../../modules/maps/maps.contract.ts'
import { pathOf } from '../../platform/http/path.ts'
import { ButtonLink, SquareButton } from '../design/button.tsx'
import { Guide, GuideLink } from '../design/guide.tsx'
import type { MenuEntry } from '../design/menu.tsx'
import { Plate } from '../design/plate.tsx'
import { LateMenu } from '../frame/late.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { everybody, type Persona } from './design-queries.ts'
import { whosePlate } from './whose-plate.tsx'

interface MapPlateProps {
  journeyId: string
  /** Null: the map of everybody. */
  persona: Persona | null
  personas: readonly Persona[]
  /** Customers who travel this journey now and have no persona yet. */
  withoutPersona: number
  /** Empty cells still to fill. */
  gaps: number
  /** Of a persona, or `everybody`. */
  onPersona: (whose: string) => void
  onFill: () => void
  onAllPersonas: () => void
  onAllJourneys: () => void
  onAddPhase: () => void
}

/** Whose journey this is, in their own words, and what to do next: fill what is empty, else hang it on the wall. */
export function MapPlate(props: MapPlateProps) {
  const { journeyId, persona, personas, withoutPersona, gaps, onPersona, onFill, onAllPersonas } = props
  const { mapScreen, map } = useTexts()
  const mayWrite = useMayWrite()
  const query = { personaId: persona?.personaId ?? everybody }
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
      {...whosePlate(persona, mapScreen)}
      {...(persona ? {} : { aside: mapScreen.everybodyAside(withoutPersona) })}
      actions={
        <>
          {fills && (
            <ButtonLink href={poster} icon="printer" download>
              {mapScreen.poster}
            </ButtonLink>
          )}
          <LateMenu
            trigger={(asks) => <SquareButton icon="dots" label={mapScreen.more} {...asks} />}
            entries={more}
          />
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
      {persona?.name ?? map.everybody}
      <PersonaMenu personas={personas} persona={persona} onPersona={onPersona} onAll={onAllPersonas} />
    </Plate>
  )
}

interface PersonaMenuProps {
  persona: Persona | null
  personas: readonly Persona[]
  onPersona: (whose: string) => void
  onAll: () => void
}

function PersonaMenu({ persona, personas, onPersona, onAll }: PersonaMenuProps): ReactNode {
  const { mapScreen, personaScreen, map } = useTexts()
  return (
    <LateMenu
      trigger={(asks) => (
        <SquareButton
          icon="chevron-down"
          label={mapScreen.otherPersona(persona?.name ?? map.everybody)}
          quiet
          {...asks}
        />
      )}
      entries={[
        ...personas.map(
          ({ personaId, name, idealSince }): MenuEntry => ({
            id: personaId,
            label: name,
            description: idealSince === null ? undefined : personaScreen.ideal,
            icon: personaId === persona?.personaId ? 'check' : 'user',
            onAction: () => onPersona(personaId),
          }),
        ),
        {
          id: everybody,
          label: map.everybody,
          description: mapScreen.everybodyHint,
          icon: persona ? 'users-group' : 'check',
          onAction: () => onPersona(everybody),
        },
        { id: 'all', label: mapScreen.allPersonas, icon: 'arrow-right', onAction: onAll },
      ]}
    />
  )
}
