import './journeys.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { longDay } from '../../texts/long-day.ts'
import { call, Refused } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { SquareButton } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { Guide } from '../design/guide.tsx'
import { Menu } from '../design/menu.tsx'
import { Plate } from '../design/plate.tsx'
import { toast } from '../design/toast.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTitle } from '../frame/title.ts'
import { useLocale, useTexts } from '../language.tsx'
import { journeysQuery, useFreshen } from '../maps/design-queries.ts'
import { useUndo } from '../maps/undo.ts'
import { RenameJourneyDialog } from './rename-journey-dialog.tsx'
import { StartJourneyDialog } from './start-journey-dialog.tsx'

/** `all` shows the list even when there is only one journey. */
export interface JourneysSearch {
  all?: boolean
}

/** The journeys; straight to the map when there is only one. */
export function JourneysPage() {
  const { journeyList, frame } = useTexts()
  const { all } = useSearch({ strict: false }) as JourneysSearch
  const { data: journeys } = useSuspenseQuery(journeysQuery)
  const mayWrite = useMayWrite()
  const [starting, setStarting] = useState(false)
  useTitle(frame.journey)
  const [only] = journeys
  if (only && journeys.length === 1 && !all)
    return <Navigate to={`/journeys/${only.journeyId}` as string} replace />
  const start = mayWrite && <Guide onPress={() => setStarting(true)}>{journeyList.add}</Guide>
  return (
    <div className="design-page">
      <Plate above={journeyList.above(journeys.length)} actions={journeys.length > 0 && start}>
        {journeyList.title}
      </Plate>
      {journeys.length === 0 ? (
        <Empty title={journeyList.emptyTitle} action={start}>
          {journeyList.emptyText}
        </Empty>
      ) : (
        <ul className="rows">
          {journeys.map((journey) => (
            <JourneyRow key={journey.journeyId} journey={journey} />
          ))}
        </ul>
      )}
      {starting && <StartJourneyDialog onClose={() => setStarting(false)} />}
    </div>
  )
}

type Listed = Awaited<ReturnType<NonNullable<typeof journeysQuery.queryFn>>>[number]

function JourneyRow({ journey }: { journey: Listed }) {
  const { journeyList, common, mapScreen, frame } = useTexts()
  const locale = useLocale()
  const mayWrite = useMayWrite()
  const freshen = useFreshen()
  const { journeyId, name, version, changedOn, phases, cards } = journey
  const { undo } = useUndo(journeyId)
  const [renaming, setRenaming] = useState(false)
  const archive = async () => {
    try {
      await call(journeyRoutes.archiveJourney, { params: { journeyId } })
      toast({
        text: journeyList.archived(name),
        undo: { label: common.undo, onUndo: () => void undo() },
      })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    await freshen()
  }
  const day = longDay(locale === 'nl' ? 'nl-NL' : 'en-GB', changedOn)
  return (
    <li>
      <Anchor href={`/journeys/${journeyId}`} className="what">
        <b>{name}</b>
        <span>
          {[journeyList.phases(phases), journeyList.cards(cards), mapScreen.version(version, day)].join(
            ' · ',
          )}
        </span>
      </Anchor>
      {mayWrite && (
        <Menu
          trigger={<SquareButton icon="dots" label={journeyList.menu(name)} quiet />}
          entries={[
            { id: 'name', label: journeyList.rename, icon: 'pencil', onAction: () => setRenaming(true) },
            { id: 'archive', label: journeyList.archive, icon: 'package', onAction: () => void archive() },
          ]}
        />
      )}
      {renaming && (
        <RenameJourneyDialog journeyId={journeyId} name={name} onClose={() => setRenaming(false)} />
      )}
    </li>
  )
}
