import type { nl } from './nl.ts'

/** Everything a person can read, by room. Dutch sets the shape; English must fill it, or it does not compile. */
export type Texts = typeof nl
export type Locale = 'nl' | 'en'
export type ErrorCode = keyof Texts['errors']

/** The sentence of an error code, with the value that was refused where the sentence names it. */
export function sentence(texts: Texts, code: ErrorCode, value: string | number = ''): string {
  const text: string | ((value: string | number) => string) = texts.errors[code]
  return typeof text === 'function' ? text(value) : text
}
