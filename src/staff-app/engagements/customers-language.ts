import { useQuery } from '@tanstack/react-query'
import { useMe } from '../frame/me.ts'
import { type Language, loadLanguage, useLocale, useTexts } from '../language.tsx'

/** The language in which the organisation writes to its customers, whoever looks; undefined while it comes. */
export function useCustomersLanguage(): Language | undefined {
  const { locale } = useMe().organisation
  const own = { locale: useLocale(), texts: useTexts() }
  const other = useQuery({
    queryKey: ['language', locale],
    queryFn: () => loadLanguage(locale),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: locale !== own.locale,
  })
  return locale === own.locale ? own : other.data
}
