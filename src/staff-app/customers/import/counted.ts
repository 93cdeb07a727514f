import { useLocale, useTexts } from '../../language.tsx'
import { type ImportRun, type Outcome, outcomes } from './import-queries.ts'

/** Says how many rows end how, without the noughts: “38 nieuw, 4 aangevuld en 2 niet gelukt”. */
export function useCounted(): (counts: ImportRun['counts'], words?: Record<Outcome, string>) => string {
  const { importScreens } = useTexts()
  const locale = useLocale()
  const number = new Intl.NumberFormat(locale)
  const list = new Intl.ListFormat(locale)
  return (counts, words = importScreens.counted) =>
    list.format(
      outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => `${number.format(counts[outcome])} ${words[outcome]}`),
    )
}
