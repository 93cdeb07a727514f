import { fold } from './clean-text.ts'
import type { CsvTable } from './csv.ts'
import type { Draft } from './draft.ts'
import { applyMapping, type ColumnTarget, type TargetField } from './mapping.ts'

/** Where an address of Outlook lives, with the words for it in English and Dutch headers. */
const places = [
  { label: 'work', english: 'Business', dutch: 'Werkadres', country: 'werk' },
  { label: 'home', english: 'Home', dutch: 'Huisadres', country: 'thuis' },
  { label: 'other', english: 'Other', dutch: 'Ander adres', country: 'anders' },
]

const addressColumns = places.flatMap(
  ({ label, english, dutch, country }): [TargetField, string, string][] => [
    ['street', label, `${english} Street; ${english} Street 2; ${english} Street 3; ${english} Address`],
    [
      'street',
      label,
      `${dutch}, straat; ${dutch} 2, straat; ${dutch} 3, straat; ${dutch}, straat 2; ${dutch}, straat 3`,
    ],
    ['city', label, `${english} City; ${dutch}, plaats`],
    ['region', label, `${english} State; ${dutch}, provincie`],
    ['postcode', label, `${english} Postal Code; ${dutch}, postcode`],
    [
      'country',
      label,
      `${english} Country/Region; ${english} Country; Land/regio (${country}); ${dutch}, land/regio`,
    ],
    ['postbox', label, `${english} Address PO Box; ${dutch}, postbusnummer; ${dutch}, postbus`],
  ],
)

/** Every column of Outlook that has a place with us, in English and Dutch; the rest is kept as unread. */
const columns: [TargetField, string, string][] = [
  ['first', '', 'First Name; Voornaam'],
  // Counts only where the parts of the name are empty.
  ['fullName', '', 'E-mail Display Name; Weergavenaam voor e-mail'],
  ['middle', '', 'Middle Name; Middelste naam'],
  ['last', '', 'Last Name; Achternaam'],
  ['company', '', 'Company; Bedrijf'],
  ['role', '', 'Job Title; Functie'],
  ...addressColumns,
  ['phone', 'mobile', 'Mobile Phone; Mobiele telefoon'],
  ['phone', 'work', 'Business Phone; Business Phone 2; Company Main Phone'],
  ['phone', 'work', 'Telefoon op werk; Telefoon op werk 2; Hoofdtelefoon bedrijf'],
  ['phone', 'home', 'Home Phone; Home Phone 2; Telefoon thuis; Telefoon thuis 2'],
  ['phone', 'other', 'Primary Phone; Other Phone; Car Phone; Hoofdtelefoon; Andere telefoon; Autotelefoon'],
  ['phone', 'fax', 'Business Fax; Home Fax; Other Fax; Fax op werk; Fax thuis; Andere fax'],
  ['email', '', 'E-mail Address; E-mail 2 Address; E-mail 3 Address'],
  ['email', '', 'E-mailadres; E-mailadres 2; E-mailadres 3'],
  ['birthday', '', 'Birthday; Verjaardag'],
  ['note', '', 'Notes; Notities'],
  ['note', 'Website', 'Web Page; Personal Web Page; Webpagina'],
  ['label', '', 'Categories; Categorieën; Categorien'],
  ['source', '', 'Referred By; Referentie van; Verwezen door'],
  // What Outlook fills in by itself says nothing about the person.
  ['ignore', '', 'E-mail Type; E-mail 2 Type; E-mail 3 Type; E-mailtype; E-mailtype 2; E-mailtype 3'],
  ['ignore', '', 'E-mail 2 Display Name; E-mail 3 Display Name'],
  ['ignore', '', 'E-mail, weergegeven naam 2; E-mail, weergegeven naam 3'],
  ['ignore', '', 'Priority; Private; Sensitivity; Prioriteit; Privé; Gevoeligheid; Initials; Initialen'],
]

const targetByHeader = new Map(
  columns.flatMap(([field, label, headers]) =>
    headers.split('; ').map((header) => [fold(header), { field, label } satisfies ColumnTarget] as const),
  ),
)

/** Headers that hardly anybody but Outlook writes: two of them make a file Outlook's. */
const tellingHeaders = new Set(
  `E-mail Display Name; Business Street; Home Street; Business Phone; Home Phone 2; E-mail 2 Address; Business Postal Code;
   Weergavenaam voor e-mail; Werkadres, straat; Huisadres, straat; Telefoon op werk; E-mailadres 2; Huisadres, plaats;
   Werkadres, plaats; Telefoon op werk 2; Fax op werk; Middelste naam`
    .split(';')
    .map(fold),
)

/** Whether these are the column names of Outlook, in English or Dutch. */
export function isOutlookHeader(header: readonly string[]): boolean {
  return header.filter((name) => tellingHeaders.has(fold(name))).length >= 2
}

/** Outlook's contacts; an unset birthday (`0/0/00`, `0-0-00`) reads as none. */
export function readOutlook(table: CsvTable): Draft[] {
  const targets = table.header.map((name) => targetByHeader.get(fold(name)) ?? null)
  return table.rows.map((row) => withoutEmptySettings(applyMapping(row, table.header, targets, false)))
}

/** `Gender: Unspecified` stands in every row of Outlook and is no information. */
function withoutEmptySettings(draft: Draft): Draft {
  const empty = /^(unspecified|niet opgegeven|onbekend|0[/-]0[/-]00)$/i
  return { ...draft, unread: draft.unread.filter(({ value }) => !empty.test(value)) }
}
