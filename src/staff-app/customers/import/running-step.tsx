import { ButtonLink } from '../../design/button.tsx'
import { ProgressBar } from '../../design/progress-bar.tsx'
import { useLocale, useTexts } from '../../language.tsx'
import type { ImportRun } from './import-queries.ts'

/** While the rows are being taken over. */
export function RunningStep({ run }: { run: ImportRun }) {
  const { importScreens: texts } = useTexts()
  const number = new Intl.NumberFormat(useLocale())
  return (
    <>
      <header>
        <p className="lead">{texts.step(3)}</p>
        <h1>{texts.runningTitle}</h1>
        <p className="lead">{texts.runningLead}</p>
      </header>
      <ProgressBar
        label={run.fileName}
        value={run.processed}
        of={run.total}
        valueText={texts.progressOf(number.format(run.processed), number.format(run.total))}
      />
      <div className="actions">
        <ButtonLink href="/customers">{texts.toCustomers}</ButtonLink>
      </div>
    </>
  )
}
