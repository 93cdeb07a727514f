import { type RawAddress, toAddress } from './addresses.ts'
import { clean, fold } from './clean-text.ts'
import type { Contact, ContactRow, Email, Phone, Problem } from './contact-row.ts'
import { columnDateOrder, type DateOrder, readDate } from './dates.ts'
import type { Draft, Labelled } from './draft.ts'
import { emailShape } from './email-shape.ts'
import { labelName, preferredFirst } from './labels.ts'
import { hasLegalForm, isInfix, type NameParts, personName, splitFullName, splitLastName } from './names.ts'
import { isScientific, splitPhones, toE164 } from './phones.ts'

/** Splits, checks and cleans what the formats read. Day and month are told apart over all birthdays together. */
export function finishRows(drafts: readonly Draft[]): ContactRow[] {
  const order = columnDateOrder(drafts.map((draft) => draft.birthday))
  return drafts.map((draft) => finishRow(draft, order))
}

function finishRow(written: Draft, order: DateOrder | null): ContactRow {
  const draft = asCompany(written)
  const problems = [...draft.problems]
  const unread = [...draft.unread]
  const name = nameOf(draft)
  const person = personName(name)
  const kind = kindOf(draft, person)
  const company = clean(draft.company) || (kind === 'company' ? person : '')
  const hasContact = kind === 'person' || (person !== '' && fold(person) !== fold(company))
  const emails = preferredFirst(draft.emails).flatMap((email) => readEmails(email, problems, unread))
  const phones = preferredFirst(draft.phones).flatMap((phone) => readPhones(phone, problems))
  const birthday = readBirthday(draft.birthday, order, problems)
  const contact: Contact = {
    ...(hasContact ? name : { first: '', infix: '', last: '' }),
    ...(clean(draft.role) === '' ? {} : { role: clean(draft.role) }),
    emails: unique(emails, (email) => email.address.toLowerCase()),
    phones: unique(phones, (phone) => phone.e164 ?? phone.number),
    ...(birthday ? { birthday } : {}),
  }
  const said = [company, ...Object.values(name), ...emails.map(({ address }) => address)]
  unread.push(...unsaid(draft.fullName, [...said, ...unread.map(({ value }) => value)]))
  const belongsToContact = hasContact || contact.role !== undefined || birthday !== null
  if (person === '' && company === '') problems.push({ field: 'name', code: 'name-missing', value: '' })
  return {
    line: draft.line,
    kind,
    company,
    contacts: belongsToContact ? [contact] : [],
    emails: belongsToContact ? [] : contact.emails,
    phones: belongsToContact ? [] : contact.phones,
    addresses: draft.addresses.flatMap((raw) => readAddress(raw)),
    note: unique(
      draft.note.map(clean).filter((text) => text !== ''),
      (text) => text,
    ).join('\n'),
    ...filled({ source: draft.source, persona: draft.persona, externalId: draft.externalId }),
    labels: unique(
      draft.labels.map(clean).filter((label) => label !== ''),
      (label) => label.toLowerCase(),
    ),
    unread: unread.map(({ field, value }) => ({ field, value: clean(value) })),
    problems,
  }
}

/** A full name alone that ends in a legal form is the name of a company. */
function asCompany(draft: Draft): Draft {
  const alone = [draft.first, draft.middle, draft.last, draft.company].every((part) => clean(part) === '')
  return alone && hasLegalForm(draft.fullName) ? { ...draft, company: draft.fullName, fullName: '' } : draft
}

/** A full name beside its parts repeats them, unless it holds a word that nothing else in the row says. */
function unsaid(fullName: string, said: readonly string[]): ContactRow['unread'] {
  const words = (text: string): string[] => text.split(/[\s,()<>]+/).map(fold)
  const known = new Set(['', ...said.flatMap(words)])
  return words(fullName).every((word) => known.has(word)) ? [] : [{ field: 'fullName', value: fullName }]
}

function nameOf(draft: Draft): NameParts {
  const [first, middle, infix, last] = [draft.first, draft.middle, draft.infix, draft.last].map(clean)
  if (!first && !middle && !last) return splitFullName(draft.fullName.replace(/\S*@\S*/g, ''))
  const middleIsInfix = !infix && isInfix(middle ?? '')
  const split = splitLastName(last ?? '')
  return {
    first: middleIsInfix ? (first ?? '') : [first, middle].filter(Boolean).join(' '),
    infix: [infix || (middleIsInfix ? middle : ''), split.infix].filter(Boolean).join(' '),
    last: split.last,
  }
}

function kindOf(draft: Draft, person: string): ContactRow['kind'] {
  if (draft.kind) return draft.kind
  const company = clean(draft.company)
  if (company === '') return 'person'
  return person === '' || draft.listsCompanies || fold(person) === fold(company) ? 'company' : 'person'
}

/**
 * One or more addresses in a value. Of `Name <address>` the name is kept as unread; what is no address becomes a
 * problem, without costing the addresses beside it.
 */
function readEmails({ label, value }: Labelled, problems: Problem[], unread: ContactRow['unread']): Email[] {
  const text = clean(value)
  const parts = text.split(/[;,\n]+/).flatMap((part) => {
    const bracketed = /^([^<>]*)<\s*([^<>\s]+)\s*>$/.exec(part.trim())
    if (bracketed?.[1]) unread.push({ field: 'email', value: bracketed[1] })
    return bracketed?.[2] ? [bracketed[2]] : part.split(/\s+/)
  })
  const written = parts.map((part) => part.replace(/^mailto:/i, '')).filter((part) => part !== '')
  const addresses = written.filter((part) => emailShape.test(part))
  if (addresses.length < written.length) {
    const wrong = addresses.length === 0 ? text : written.filter((part) => !emailShape.test(part)).join(' ')
    problems.push({ field: 'email', code: 'email-invalid', value: wrong })
  }
  return addresses.map((address) => ({ label: labelName(label), address }))
}

function readPhones({ label, value }: Labelled, problems: Problem[]): Phone[] {
  return splitPhones(value).flatMap((written) => {
    const number = written.replace(/^tel:/i, '')
    if (number === '') return []
    const lost = isScientific(number)
    if (lost || !/\d{3}/.test(number.replace(/\D/g, ''))) {
      problems.push({ field: 'phone', code: lost ? 'phone-scientific' : 'phone-unreadable', value: number })
      return []
    }
    const e164 = toE164(number)
    return [{ label: labelName(label), number, ...(e164 === undefined ? {} : { e164 }) }]
  })
}

function readBirthday(
  written: string,
  order: DateOrder | null,
  problems: Problem[],
): Contact['birthday'] | null {
  const { date, problem } = readDate(clean(written), order)
  if (problem) problems.push({ field: 'birthday', code: problem, value: clean(written) })
  return date
}

function readAddress(raw: RawAddress): ContactRow['addresses'] {
  const address = toAddress({ ...raw, label: labelName(raw.label) })
  return address ? [address] : []
}

function filled<Name extends string>(values: Record<Name, string>): Partial<Record<Name, string>> {
  const entries = Object.entries<string>(values).map(([name, value]) => [name, clean(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as Partial<Record<Name, string>>
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)))
}
