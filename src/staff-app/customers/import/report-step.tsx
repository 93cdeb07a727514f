import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, ButtonLink } from '../../design/button.tsx'
import { GuideLink } from '../../design/guide.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { Tabs } from '../../design/tabs.tsx'
import { toast } from '../../design/toast.tsx'
import { Failed } from '../../frame/failed.tsx'
import { useTexts } from '../../language.tsx'
import { MoreRows } from '../more-rows.tsx'
import { useCounted } from './counted.ts'
import { type ImportRun, importRowsQuery, type Outcome, outcomes, reportedRows } from './import-queries.ts'
import { ImportRows } from './import-rows.tsx'
import { reportCsv } from './report-csv.ts'
import { WhoIsThis } from './who-is-this.tsx'

/** What became of every row. */
export function ReportStep({ run }: { run: ImportRun }) {
  const { customerImport, frame, importScreens: texts } = useTexts()
  const { counts, importId } = run
  const counted = useCounted()
  const download = async () => {
    try {
      offer(reportCsv(await reportedRows(importId), texts.csv), texts.downloadName)
    } catch {
      toast({ text: frame.unreachable })
    }
  }
  return (
    <>
      <header>
        <p className="lead">{texts.step(3)}</p>
        <h1>{texts.doneTitle(counts.added, counts.merged)}</h1>
        <p className="lead">
          {texts.previewLead(run.fileName, customerImport.formats[run.format], texts.rows(run.total))}.{' '}
          {counted(counts)}.
        </p>
      </header>
      <div className="actions">
        <GuideLink href="/customers">{texts.toCustomers}</GuideLink>
        {counts.reported > 0 && (
          <Button icon="file-text" onPress={() => void download()}>
            {texts.download}
          </Button>
        )}
        <ButtonLink quiet href="/customers/import">
          {texts.another}
        </ButtonLink>
      </div>
      <Tabs
        label={texts.outcome}
        tabs={[
          { id: 'all', label: texts.all, count: run.total, content: <Report importId={importId} /> },
          ...outcomes.map((outcome) => ({
            id: outcome,
            label: texts.outcomes[outcome],
            count: counts[outcome],
            content: <Report importId={importId} outcome={outcome} />,
          })),
        ]}
      />
    </>
  )
}

function Report({ importId, outcome }: { importId: string; outcome?: Outcome }) {
  const { common, importScreens: texts } = useTexts()
  const report = useInfiniteQuery(importRowsQuery(importId, outcome))
  const rows = report.data?.pages.flatMap((page) => page.rows) ?? []
  if (report.isPending) return <Skeleton label={common.loading} rows={6} />
  if (report.isError && rows.length === 0)
    return <Failed error={report.error} onTryAgain={() => void report.refetch()} />
  if (rows.length === 0) return <p>{texts.noRows}</p>
  return (
    <>
      <ImportRows
        label={outcome ? texts.outcomes[outcome] : texts.all}
        rows={rows}
        words={texts.outcomes}
        below={(row) => <WhoIsThis importId={importId} row={row} />}
      />
      {report.hasNextPage && (
        <MoreRows isFetching={report.isFetchingNextPage} onMore={() => void report.fetchNextPage()} />
      )}
    </>
  )
}

/** Hands a text over as a file to keep. */
function offer(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
