/** What a contact file turned out to be; `csv` is any CSV file of no known origin. */
export const fileFormats = ['vcard', 'google', 'outlook', 'own', 'csv'] as const
export type FileFormat = (typeof fileFormats)[number]
