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
  const name = nameOf(draft)
  const person = personName(name)
  const kind = kindOf(draft, person)
  const company = clean(draft.company) || (kind === 'company' ? person : '')
  const hasContact = kind === 'person' || (person !== '' && fold(person) !== fold(company))
  const emails = preferredFirst(draft.emails).flatMap((email) => readEmails(email, problems))
  const phones = preferredFirst(draft.phones).flatMap((phone) => readPhones(phone, problems))
  const birthday = readBirthday(draft.birthday, order, problems)
  const contact: Contact = {
    ...(hasContact ? name : { first: '', infix: '', last: '' }),
    ...(clean(draft.role) === '' ? {} : { role: clean(draft.role) }),
    emails: unique(emails, (email) => email.address.toLowerCase()),
    phones: unique(phones, (phone) => phone.e164 ?? phone.number),
    ...(birthday ? { birthday } : {}),
  }
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
      fold,
    ),
    unread: draft.unread.map(({ field, value }) => ({ field, value: clean(value) })),
    problems,
  }
}

/** A full name alone that ends in a legal form is the name of a company. */
function asCompany(draft: Draft): Draft {
  const alone = [draft.first, draft.middle, draft.last, draft.company].every((part) => clean(part) === '')
  return alone && hasLegalForm(draft.fullName) ? { ...draft, company: draft.fullName, fullName: '' } : draft
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

/** One or more addresses in a value, also as `Name <address>`; what is no address becomes a problem. */
function readEmails({ label, value }: Labelled, problems: Problem[]): Email[] {
  const text = clean(value)
  const bracketed = [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? '')
  const parts = bracketed.length > 0 ? bracketed : text.split(/[;,\s]+/)
  const addresses = parts.map((part) => part.replace(/^mailto:/i, '')).filter((part) => part !== '')
  if (addresses.every((address) => emailShape.test(address))) {
    return addresses.map((address) => ({ label: labelName(label), address }))
  }
  problems.push({ field: 'email', code: 'email-invalid', value: text })
  return []
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
