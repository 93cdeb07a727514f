import { type ColumnTarget, targetFields } from '../../../modules/customers/import/mapping.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Option } from '../../design/options.tsx'

/** The choice for a column that nobody gave a place. */
const nowhere = 'nowhere'
/** Of these somebody often has several, which are told apart. */
const labelled = { email: ['work', 'home'], phone: ['mobile', 'work', 'home'] }

/** A target as the id of a choice: `phone/mobile`. */
export const targetId = (target: ColumnTarget | null): string =>
  target === null ? nowhere : target.label ? `${target.field}/${target.label}` : target.field

export function targetOf(id: string): ColumnTarget | null {
  const [name, ...label] = id.split('/')
  const field = targetFields.find((known) => known === name)
  if (!field) return null
  return label.length > 0 ? { field, label: label.join('/') } : { field }
}

/** Everything a column can hold, in words; also what it holds now when that has a label of its own. */
export function targetOptions(texts: Texts, now: ColumnTarget | null): Option[] {
  const { fields, labels } = texts.customerImport
  const words: Record<string, string> = labels
  const option = (target: ColumnTarget): Option => ({
    id: targetId(target),
    label: target.label
      ? `${fields[target.field]} (${words[target.label] ?? target.label})`
      : fields[target.field],
  })
  const all = targetFields.flatMap((field): Option[] => [
    option({ field }),
    ...(field in labelled ? labelled[field as keyof typeof labelled] : []).map((label) =>
      option({ field, label }),
    ),
  ])
  const own = now && !all.some(({ id }) => id === targetId(now)) ? [option(now)] : []
  return [{ id: nowhere, label: texts.importScreens.notPlaced }, ...own, ...all]
}
