import type { RawAddress } from './addresses.ts'
import { clean, fold } from './clean-text.ts'
import type { Rejection } from './contact-row.ts'
import { readDate } from './dates.ts'
import { type Draft, keepUnread, newDraft } from './draft.ts'
import { cutCards, type RawCard } from './vcard-lines.ts'
import { type CardProperty, structured, unescapeValue } from './vcard-property.ts'

/** About the file or the card itself, not about the person. */
const aboutTheCard = [
  'VERSION',
  'PRODID',
  'REV',
  'KIND',
  'X-ABLABEL',
  'X-ABSHOWAS',
  'X-ABADR',
  'SOURCE',
  'PROFILE',
]
const dateProperties = [
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-ABDATE',
]

/** Reads vCard 2.1, 3.0 and 4.0, mixed in one file if need be. Every card becomes a draft or a rejection. */
export function readVcards(text: string): { drafts: Draft[]; rejected: Rejection[] } {
  const { cards, stray } = cutCards(text)
  const drafts: Draft[] = []
  const rejected: Rejection[] = stray.map(({ card, text: detail }) => ({
    line: card,
    code: 'text-outside-card',
    detail,
  }))
  for (const card of cards) {
    const name = unescapeValue(card.properties.find((property) => property.name === 'FN')?.value ?? '')
    if (isGroup(card))
      rejected.push({
        line: card.number,
        code: 'card-is-group',
        detail: clean([name, ...card.nested].join('\n')),
      })
    else if (isEmpty(card)) rejected.push({ line: card.number, code: 'card-empty', detail: '' })
    else drafts.push(readCard(card))
  }
  return { drafts, rejected }
}

const isEmpty = (card: RawCard): boolean =>
  card.unreadable.length + card.nested.length === 0 &&
  card.properties.every(
    ({ name, value }) => aboutTheCard.includes(name) || value.replace(/[;\s]/g, '') === '',
  )

const isGroup = (card: RawCard): boolean =>
  card.properties.some(
    ({ name, value }) => /^(KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^group$/i.test(value.trim()),
  )

function readCard(card: RawCard): Draft {
  const draft = newDraft(card.number)
  const labels = new Map(
    card.properties
      .filter(({ name }) => name === 'X-ABLABEL')
      .map(({ group, value }) => [group, unescapeValue(value)]),
  )
  const byPreference = card.properties.toSorted((one, other) => preference(one) - preference(other))
  for (const property of byPreference)
    readProperty(draft, property, labels.get(property.group) ?? typeLabel(property))
  placeLabels(draft, card)
  if (!card.closed) draft.problems.push({ field: 'card', code: 'card-not-closed', value: '' })
  for (const line of card.unreadable)
    draft.problems.push({ field: 'card', code: 'line-unreadable', value: line })
  for (const text of card.nested) keepUnread(draft, 'AGENT', text)
  return draft
}

/** 1 is the most preferred; without a preference the order of the file holds. */
function preference({ params }: CardProperty): number {
  const given = Number(params.get('PREF')?.[0])
  if (given >= 1) return Math.min(given, 100)
  return params.get('TYPE')?.some((type) => type.toUpperCase() === 'PREF') ? 1 : 101
}

/** The word for a value out of its types; what every number or address is (`VOICE`, `INTERNET`) says nothing. */
function typeLabel({ params }: CardProperty): string {
  const types = (params.get('TYPE') ?? []).map((type) => type.toLowerCase())
  const plain = [
    'pref',
    'voice',
    'internet',
    'msg',
    'text',
    'video',
    'dom',
    'intl',
    'postal',
    'parcel',
    'main',
  ]
  const telling = types.filter((type) => !plain.includes(type))
  return (
    telling.find((type) => ['cell', 'fax', 'pager'].includes(type)) ?? telling[0]?.replace(/^x-/, '') ?? ''
  )
}

function readProperty(draft: Draft, property: CardProperty, label: string): void {
  const { name, value, params } = property
  const text = unescapeValue(value)
  if (property.unknownCharset !== undefined) {
    draft.problems.push({ field: name, code: 'charset-unknown', value: property.unknownCharset })
  }
  if (property.isBinary) {
    draft.problems.push({ field: name, code: 'photo-skipped', value: '' })
  } else if (name === 'N') {
    readName(draft, structured(value.replace(/(?<!\\),/g, ' ')))
  } else if (name === 'FN' && draft.fullName === '') {
    draft.fullName = text
  } else if (name === 'ORG' && draft.company === '') {
    const [company = '', ...departments] = structured(value)
    draft.company = company
    keepUnread(draft, 'ORG', departments.filter((part) => part !== '').join(', '))
  } else if ((name === 'TITLE' || name === 'ROLE') && (draft.role === '' || draft.role === text)) {
    draft.role = text
  } else if (name === 'EMAIL') {
    draft.emails.push({ label, value: text })
  } else if (name === 'TEL') {
    draft.phones.push({ label, value: text })
  } else if (name === 'ADR') {
    draft.addresses.push(readAddress(structured(value), label, params.get('LABEL')?.join(', ')))
  } else if (name === 'BDAY' && draft.birthday === '') {
    draft.birthday = birthdayText(text, params)
  } else if (dateProperties.includes(name)) {
    draft.note.push(`${bareLabel(label) || 'Anniversary'}: ${dateText(text)}`)
  } else if (name === 'URL') {
    draft.note.push(`${/^(home|work|)$/i.test(bareLabel(label)) ? 'Website' : bareLabel(label)}: ${text}`)
  } else if (name === 'NOTE') {
    draft.note.push(text)
  } else if (name === 'CATEGORIES') {
    const categories = value.split(/(?<!\\),/).map(unescapeValue)
    draft.labels.push(...categories.filter((category) => category.trim() !== 'myContacts'))
  } else if (name === 'UID' && draft.externalId === '') {
    draft.externalId = text
  } else if (!aboutTheCard.includes(name) && name !== 'LABEL') {
    keepUnread(draft, label === '' ? name : `${name}: ${bareLabel(label)}`, text)
  }
  if (isOrganisation(property)) draft.kind = 'company'
}

const isOrganisation = ({ name, value }: CardProperty): boolean =>
  (name === 'KIND' && /^org(anization)?$/i.test(value.trim())) ||
  (name === 'X-ABSHOWAS' && /^company$/i.test(value.trim()))

const bareLabel = (label: string): string => label.replace(/^_\$!<(.*)>!\$_$/, '$1')

function readName(
  draft: Draft,
  [last = '', first = '', middle = '', prefix = '', suffix = '']: string[],
): void {
  if (draft.first + draft.last + draft.middle !== '') {
    keepUnread(draft, 'N', [first, middle, last].filter((part) => part !== '').join(' '))
    return
  }
  Object.assign(draft, { last, first, middle })
  keepUnread(draft, 'N: prefix', prefix)
  keepUnread(draft, 'N: suffix', suffix)
}

function readAddress(parts: string[], label: string, formatted?: string): RawAddress {
  if (formatted !== undefined && parts.every((part) => part === '')) return { label, street: formatted }
  const [postbox = '', extended = '', street = '', city = '', region = '', postcode = '', country = ''] =
    parts
  const written = Object.entries({ postbox, extended, street, city, region, postcode, country })
  return { label, ...Object.fromEntries(written.filter(([, part]) => part !== '')) }
}

/** A LABEL is an address as one text: used when the card has no other address, else it repeats one or is kept. */
function placeLabels(draft: Draft, card: RawCard): void {
  const parts = draft.addresses.map((address) => fold(Object.values(address).join(' ')))
  for (const property of card.properties.filter(({ name }) => name === 'LABEL')) {
    const text = unescapeValue(property.value)
    const words = text.split(/[\s,]+/).map(fold)
    if (parts.some((known) => words.every((word) => known.includes(word)))) continue
    if (parts.some((known) => known !== '')) keepUnread(draft, 'LABEL', text)
    else draft.addresses.push({ label: typeLabel(property), street: text })
  }
}

/** Apple names the year it made up in a parameter; other years that mean "unknown" are known to the dates. */
function birthdayText(text: string, params: CardProperty['params']): string {
  const omitted = params.get('X-APPLE-OMIT-YEAR')?.[0]
  return omitted !== undefined && text.startsWith(omitted) ? text.replace(/^\d{4}-?/, '--') : text
}

/** A date in ISO form where it can be read (`--08-09` without a year), else as written. */
function dateText(text: string): string {
  const { date } = readDate(clean(text), 'day-month')
  if (!date) return clean(text)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.year === null ? '-' : String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}
