import type { FileFormat } from './file-formats.ts'
import { isGoogleHeader } from './google-csv.ts'
import { isOutlookHeader } from './outlook-csv.ts'
import { isOwnHeader } from './own-csv.ts'

export { type FileFormat, fileFormats } from './file-formats.ts'

/** The origin of a CSV file by the names of its columns. */
export function formatOf(header: readonly string[]): Exclude<FileFormat, 'vcard'> {
  if (isOwnHeader(header)) return 'own'
  if (isGoogleHeader(header)) return 'google'
  return isOutlookHeader(header) ? 'outlook' : 'csv'
}
