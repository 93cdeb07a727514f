import { clean, fold } from './clean-text.ts'
import type { Labelled } from './draft.ts'

/** The words of address books for the five labels that we know, folded. */
const known: Record<string, readonly string[]> = {
  home: ['home', 'thuis', 'prive', 'privat', 'huis'],
  work: ['work', 'werk', 'business', 'zakelijk', 'company', 'bedrijf'],
  mobile: ['mobile', 'cell', 'mobiel', 'gsm', 'iphone', 'cellular'],
  fax: ['fax', 'homefax', 'workfax', 'faxthuis', 'faxwerk'],
  other: ['other', 'anders', 'overig', 'ander'],
}
const nameByWord = new Map(
  Object.entries(known).flatMap(([name, words]) => words.map((word) => [word, name])),
)

/**
 * One of `home`, `work`, `mobile`, `fax`, `other`, or the file's own word. Google's star for "preferred" and
 * Apple's `_$!<Home>!$_` are taken off.
 */
export function labelName(written: string): string {
  const bare = clean(written)
    .replace(/^\*\s*/, '')
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
  return nameByWord.get(fold(bare)) ?? bare
}

/** Values with a starred label come first; the rest keep their order. */
export function preferredFirst(values: readonly Labelled[]): Labelled[] {
  const starred = (value: Labelled): boolean => clean(value.label).startsWith('*')
  return [...values.filter(starred), ...values.filter((value) => !starred(value))]
}
