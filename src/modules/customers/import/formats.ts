import { isGoogleHeader } from './google-csv.ts'
import { isOutlookHeader } from './outlook-csv.ts'
import { isOwnHeader } from './own-csv.ts'

/** What a contact file turned out to be; `csv` is any CSV file of no known origin. */
export const fileFormats = ['vcard', 'google', 'outlook', 'own', 'csv'] as const
export type FileFormat = (typeof fileFormats)[number]

/** The origin of a CSV file by the names of its columns. */
export function formatOf(header: readonly string[]): Exclude<FileFormat, 'vcard'> {
  if (isOwnHeader(header)) return 'own'
  if (isGoogleHeader(header)) return 'google'
  return isOutlookHeader(header) ? 'outlook' : 'csv'
}
