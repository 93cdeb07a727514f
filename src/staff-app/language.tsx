import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { tags } from '../platform/calendar/day-in-words.ts'
import type { Locale, Texts } from '../texts/texts.ts'

export interface Language {
  locale: Locale
  texts: Texts
}

const LanguageContext = createContext<Language | undefined>(undefined)
const remembered = 'reisgenoot.language'

/** The texts in the language of whoever is looking. */
export const useTexts = (): Texts => useLanguage().texts
export const useLocale = (): Locale => useLanguage().locale

function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('there are no texts outside of a LanguageProvider')
  return language
}

/** Only the language that somebody reads is fetched. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const texts = locale === 'nl' ? (await import('../texts/nl.ts')).nl : (await import('../texts/en.ts')).en
  return { locale, texts }
}

/** The language before somebody has signed in: what was chosen here last, else what the browser asks for. */
export function guessLocale(): Locale {
  const chosen = localStorage.getItem(remembered)
  if (chosen === 'nl' || chosen === 'en') return chosen
  return navigator.languages.find((tag) => /^(nl|en)\b/.test(tag))?.startsWith('en') ? 'en' : 'nl'
}

/** Remembers the choice in this browser and starts again in that language. */
export function chooseLocale(locale: Locale): void {
  localStorage.setItem(remembered, locale)
  location.reload()
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language.locale
  }, [language.locale])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={tags[language.locale]}>{children}</I18nProvider>
    </LanguageContext>
  )
}
