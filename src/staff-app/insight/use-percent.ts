import { useLocale } from '../language.tsx'

/** A share from 0 to 1 in whole percents, as the reader writes them. */
export function usePercent(): (share: number) => string {
  const format = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 0 })
  return (share) => format.format(share)
}
