import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { nl } from '../texts/nl.ts'
import type { Locale, Texts } from '../texts/texts.ts'

interface Language {
  locale: Locale
  texts: Texts
}

const LanguageContext = createContext<Language>({ locale: 'nl', texts: nl })
const remembered = 'reisgenoot.language'

/** The texts in the language of whoever is looking. */
export const useTexts = (): Texts => useContext(LanguageContext).texts
export const useLocale = (): Locale => useContext(LanguageContext).locale

/** Dutch is part of the app; English is fetched when somebody wants it. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  document.documentElement.lang = locale
  if (locale === 'nl') return { locale, texts: nl }
  const { en } = await import('../texts/en.ts')
  return { locale, texts: en }
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
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language.locale === 'nl' ? 'nl-NL' : 'en-US'}>{children}</I18nProvider>
    </LanguageContext>
  )
}
