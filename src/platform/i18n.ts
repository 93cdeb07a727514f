import { en } from '../texts/en.ts'
import { nl } from '../texts/nl.ts'
import type { Locale, Texts } from '../texts/texts.ts'

/** The texts in a language. */
export const textsIn = (locale: Locale): Texts => (locale === 'en' ? en : nl)

/** The language of a visitor we do not know: Dutch, unless the browser prefers English to Dutch. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const tag = part.trim().slice(0, 2)
    if (tag === 'nl' || tag === 'en') return tag
  }
  return 'nl'
}
