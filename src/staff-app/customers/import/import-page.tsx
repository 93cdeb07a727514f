import './import.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { importRoutes } from '../../../modules/customers/imports.contract.ts'
import { call } from '../../api.ts'
import { Icon } from '../../design/icon.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { Failed } from '../../frame/failed.tsx'
import { useMayWrite } from '../../frame/me.ts'
import { useSubmission } from '../../frame/submit.ts'
import { useTitle } from '../../frame/title.ts'
import { useTexts } from '../../language.tsx'
import { ChooseFile } from './choose-file.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { HowToExport } from './how-to-export.tsx'
import { importRunQuery } from './import-queries.ts'
import { PreviewStep } from './preview-step.tsx'
import { ReportStep } from './report-step.tsx'
import { RunningStep } from './running-step.tsx'

/** Taking over contacts in three steps; the address holds the file, so that whoever leaves finds it again. */
export function ImportPage() {
  const { importScreens: texts } = useTexts()
  useTitle(texts.title)
  const { run: importId } = useSearch({ strict: false }) as { run?: string }
  return <div className="import">{importId ? <Run importId={importId} /> : <ChooseStep />}</div>
}

function Run({ importId }: { importId: string }) {
  const { common } = useTexts()
  const queries = useQueryClient()
  const { data: run, error, refetch } = useQuery(importRunQuery(importId))
  const status = run?.status
  useEffect(() => {
    if (status === 'done') void queries.invalidateQueries({ queryKey: ['customers'] })
  }, [status, queries])
  if (error && !run) return <Failed error={error} onTryAgain={() => void refetch()} />
  if (!run) return <Skeleton label={common.loading} rows={5} />
  if (run.status === 'previewed') return <PreviewStep run={run} />
  return run.status === 'running' ? <RunningStep run={run} /> : <ReportStep run={run} />
}

function ChooseStep() {
  const { importScreens: texts } = useTexts()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const mayWrite = useMayWrite()
  const submission = useSubmission()
  const choose = (file: File) =>
    void submission.submit(async () => {
      const run = await call(importRoutes.uploadImport, { body: file })
      queries.setQueryData(importRunQuery(run.importId).queryKey, run)
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
      await navigate({ to: '/customers/import', search: { run: run.importId } })
    })
  const refused = submission.about('file') ?? submission.refused
  return (
    <>
      <header>
        {mayWrite && <p className="lead">{texts.step(1)}</p>}
        <h1>{mayWrite ? texts.chooseTitle : texts.earlier}</h1>
        {mayWrite && <p className="lead">{texts.chooseLead}</p>}
      </header>
      {mayWrite && (
        <div className="columns-two">
          <div>
            <ChooseFile busy={submission.busy} onChoose={choose} />
            {refused && (
              <p className="mistake" role="alert">
                <Icon name="hump" size="small" />
                {refused}
              </p>
            )}
          </div>
          <HowToExport />
        </div>
      )}
      <EarlierImports headed={mayWrite} />
    </>
  )
}
