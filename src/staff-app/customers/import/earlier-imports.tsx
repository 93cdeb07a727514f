import { useQuery } from '@tanstack/react-query'
import { tags } from '../../../platform/calendar/day-in-words.ts'
import { Anchor } from '../../design/anchor.tsx'
import { SectionHead } from '../../design/section-head.tsx'
import { useMe } from '../../frame/me.ts'
import { useLocale, useTexts } from '../../language.tsx'
import { useCounted } from './counted.ts'
import { importsQuery } from './import-queries.ts'

/** Files that were handed in before: to go on with, or to look up what became of them. */
export function EarlierImports({ headed }: { headed: boolean }) {
  const { importScreens: texts } = useTexts()
  const { organisation } = useMe()
  const day = new Intl.DateTimeFormat(tags[useLocale()], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: organisation.timeZone,
  })
  const counted = useCounted()
  const runs = useQuery(importsQuery).data ?? []
  if (runs.length === 0) return null
  return (
    <section className="earlier">
      {headed && <SectionHead>{texts.earlier}</SectionHead>}
      <ul>
        {runs.map((run) => (
          <li key={run.importId}>
            <Anchor href={`/customers/import?run=${run.importId}`}>{run.fileName}</Anchor>
            <span>{day.format(new Date(run.previewedAt))}</span>
            <span>{run.status === 'done' ? counted(run.counts) : texts.status[run.status]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
