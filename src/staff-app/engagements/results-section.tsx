import './plan.css'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Button, SquareButton } from '../design/button.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useCalendar } from './calendar.ts'
import { NoteResultDialog } from './note-result-dialog.tsx'
import type { Engagement } from './travel-queries.ts'

/** What we kept of our promises, and what came of the work, however small. */
export function ResultsSection({ engagement }: { engagement: Engagement }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.results
  const mayWrite = useMayWrite()
  const [adding, setAdding] = useState(false)
  const { keptNews, whereNowCount, results, engagementId } = engagement
  return (
    <section aria-labelledby="results">
      <SectionHead id="results">{texts.title}</SectionHead>
      <dl className="figures">
        <div>
          <dt>{texts.keptNews}</dt>
          <dd>
            {keptNews.promised === 0 ? (
              <small>{texts.nothingPromised}</small>
            ) : (
              <>
                {keptNews.kept} <small>{texts.of(keptNews.promised)}</small>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{texts.whereNow}</dt>
          <dd>{texts.times(whereNowCount)}</dd>
        </div>
      </dl>
      <ul className="results">
        {results.map((result) => (
          <ResultItem key={result.resultId} result={result} />
        ))}
      </ul>
      {mayWrite && (
        <div className="row-of-buttons">
          <Button icon="plus" onPress={() => setAdding(true)}>
            {texts.add}
          </Button>
        </div>
      )}
      {adding && <NoteResultDialog engagementId={engagementId} onClose={() => setAdding(false)} />}
    </section>
  )
}

function ResultItem({ result }: { result: Engagement['results'][number] }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.results
  const calendar = useCalendar()
  const mayWrite = useMayWrite()
  const act = useAct()
  const { resultId, text, before, notedAt, notedByName } = result
  const day = calendar.short(calendar.dayOf(notedAt))
  const remove = () =>
    act(async () => {
      await call(engagementRoutes.removeResult, { params: { resultId } })
      return {
        text: texts.removed,
        undo: () => call(engagementRoutes.restoreResult, { params: { resultId } }),
      }
    })
  return (
    <li className="takes-back">
      <div>
        <b>{text}</b>
        {before && <p>{texts.was(before)}</p>}
        <p className="by">{notedByName ? texts.by(day, notedByName) : day}</p>
      </div>
      {mayWrite && <SquareButton quiet icon="trash" label={texts.remove} onPress={() => void remove()} />}
    </li>
  )
}
