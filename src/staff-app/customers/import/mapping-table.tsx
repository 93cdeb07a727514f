import { useQueryClient } from '@tanstack/react-query'
import { importRoutes } from '../../../modules/customers/imports.contract.ts'
import { call } from '../../api.ts'
import { Checkbox } from '../../design/choices.tsx'
import { Icon } from '../../design/icon.tsx'
import { SectionHead } from '../../design/section-head.tsx'
import { Select } from '../../design/select.tsx'
import { useSubmission } from '../../frame/submit.ts'
import { useTexts } from '../../language.tsx'
import { targetId, targetOf, targetOptions } from './column-targets.ts'
import { importRunQuery, type Preview } from './import-queries.ts'

interface MappingTableProps {
  importId: string
  preview: Preview
  mapping: NonNullable<Preview['mapping']>
}

/** What each column of a CSV file holds; every choice shows at once what becomes of the rows. */
export function MappingTable({ importId, preview, mapping }: MappingTableProps) {
  const texts = useTexts()
  const { common, customerImport, importScreens } = texts
  const queries = useQueryClient()
  const submission = useSubmission()
  const settle = (next: typeof mapping) =>
    void submission.submit(async () => {
      const run = await call(importRoutes.mapImport, { params: { importId }, body: next })
      queries.setQueryData(importRunQuery(importId).queryKey, run)
    })
  return (
    <section className="mapping" aria-busy={submission.busy}>
      <SectionHead aside={<span role="status">{submission.busy && common.loading}</span>}>
        {importScreens.mappingTitle}
      </SectionHead>
      <p className="lead">{importScreens.mappingLead}</p>
      <Checkbox isSelected={mapping.hasHeader} onChange={(hasHeader) => settle({ ...mapping, hasHeader })}>
        {importScreens.hasHeader}
      </Checkbox>
      {submission.refused && (
        <p className="mistake" role="alert">
          <Icon name="hump" size="small" />
          {submission.refused}
        </p>
      )}
      <div className="mapped">
        {mapping.columns.map((target, column) => (
          <Select
            // Columns have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a column is
            key={column}
            label={preview.columns[column] || customerImport.columnWithoutName(column + 1)}
            hint={preview.examples[column]}
            placeholder={importScreens.notPlaced}
            options={targetOptions(texts, target)}
            value={targetId(target)}
            onChange={(id) => settle({ ...mapping, columns: mapping.columns.with(column, targetOf(id)) })}
          />
        ))}
      </div>
    </section>
  )
}
