import { useQueryClient } from '@tanstack/react-query'
import { importRoutes } from '../../../modules/customers/imports.contract.ts'
import { call } from '../../api.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Guide } from '../../design/guide.tsx'
import { Icon } from '../../design/icon.tsx'
import { SectionHead } from '../../design/section-head.tsx'
import { useMayWrite } from '../../frame/me.ts'
import { useSubmission } from '../../frame/submit.ts'
import { useTexts } from '../../language.tsx'
import { useCounted } from './counted.ts'
import { type ImportRun, importRunQuery, type Outcome } from './import-queries.ts'
import { ImportRows } from './import-rows.tsx'
import { MappingTable } from './mapping-table.tsx'

/** What would happen, before anything does. */
export function PreviewStep({ run }: { run: ImportRun }) {
  const { common, customerImport, importScreens: texts } = useTexts()
  const { actions } = customerImport
  const mayWrite = useMayWrite()
  const queries = useQueryClient()
  const submission = useSubmission()
  const counted = useCounted()
  const { preview } = run
  if (!preview) return null
  const words: Record<Outcome, string> = {
    added: actions.add,
    merged: actions.merge,
    unchanged: actions.same,
    reported: actions.report,
  }
  const planned = preview.counts
  const fresh = planned.added + planned.merged
  const { toChoose } = preview
  const worthwhile = fresh + toChoose > 0
  const shown = new Set(preview.firstRows.map(({ position }) => position))
  const further = preview.attention.filter(({ position }) => !shown.has(position))
  const start = () =>
    void submission.submit(async () => {
      const started = await call(importRoutes.startImport, { params: { importId: run.importId } })
      queries.setQueryData(importRunQuery(run.importId).queryKey, started)
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
    })
  return (
    <>
      <header>
        <p className="lead">{texts.step(2)}</p>
        <div role="status">
          <h1>
            {worthwhile
              ? texts.previewTitle(counted(planned, texts.planned))
              : planned.unchanged > 0
                ? texts.nothingNew(counted(planned, texts.planned))
                : texts.nobodyYet}
          </h1>
        </div>
        <p className="lead">
          {texts.previewLead(run.fileName, customerImport.formats[run.format], texts.rows(run.total))}
        </p>
      </header>
      {mayWrite && (
        <div className="actions">
          {worthwhile && (
            <Guide isPending={submission.busy} onPress={start}>
              {submission.busy
                ? common.loading
                : fresh > 0
                  ? texts.start(fresh)
                  : texts.startChoosing(toChoose)}
            </Guide>
          )}
          <ButtonLink href="/customers/import">{texts.chooseAnother}</ButtonLink>
        </div>
      )}
      {mayWrite && toChoose > 0 && <p>{texts.chooseLater(toChoose)}</p>}
      {submission.refused && (
        <p className="mistake" role="alert">
          <Icon name="hump" size="small" />
          {submission.refused}
        </p>
      )}
      {mayWrite && preview.mapping && (
        <MappingTable importId={run.importId} preview={preview} mapping={preview.mapping} />
      )}
      <section>
        <SectionHead>{texts.firstRows}</SectionHead>
        <ImportRows label={texts.firstRows} rows={preview.firstRows} words={words} />
      </section>
      {further.length > 0 && (
        <section>
          <SectionHead>{texts.attention}</SectionHead>
          <ImportRows label={texts.attention} rows={further} words={words} />
        </section>
      )}
    </>
  )
}
