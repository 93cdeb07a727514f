import { quoted } from '../quoted.ts'
import type { Texts } from '../texts.ts'

export const customerImport: Texts['customerImport'] = {
  formats: {
    vcard: 'vCard',
    google: 'Google Contacts',
    outlook: 'Outlook',
    own: 'Reisgenoot',
    csv: 'Another CSV file',
  },

  files: {
    'file-empty': 'This file is empty. Export your contacts again and choose that file.',
    'file-binary': 'There is no readable text in this file. Choose a vCard (.vcf) or a CSV file.',
    'file-is-workbook':
      'This is an Excel workbook or a zip file. Open it in Excel, choose ‘Save as’ and then ‘CSV UTF-8’. Unpack a zip file first.',
    'file-has-no-rows': 'There are no contacts in this file. Check that you chose the right one.',
  },

  problems: {
    'name-missing': () => 'The name is missing. Fill in a first name, a last name or a company.',
    'email-invalid': (field, value) =>
      `${field}: ${quoted(value)} is not an e-mail address. Write it as name@example.com.`,
    'phone-unreadable': (field, value) =>
      `${field}: ${quoted(value)} is not a telephone number. Write it as 06 12345678.`,
    'phone-scientific': (field, value) =>
      `${field}: Excel turned it into ${quoted(value)}, and the number is gone. Format the column as text in Excel and export again, or fill in the number here.`,
    'date-unreadable': (field, value) =>
      `${field}: ${quoted(value)} cannot be read as a date. Write it as 29-02-1984.`,
    'date-impossible': (field, value) =>
      `${field}: ${quoted(value)} does not exist. Check the day and the month.`,
    'date-incomplete': (field, value) =>
      `${field}: ${quoted(value)} lacks the day or the month. Fill in both; the year may be left out.`,
    'date-order-assumed': (field, value) =>
      `${field}: in ${quoted(value)} we took the first number for the day. Change it if that is wrong.`,
    'date-month-first': (field, value) =>
      `${field}: in ${quoted(value)} we took the month first, and then the day. Change it if that is wrong.`,
    'cells-missing': (_field, value) =>
      `Cells are missing at the end of this row (${value}). Check that everything is in its place.`,
    'cells-extra': (_field, value) =>
      `This row has more filled cells than there are columns (${value} too many). Check whether quotes are missing.`,
    'card-not-closed': () => 'This contact card is not closed. Check whether something is missing.',
    'line-unreadable': (_field, value) =>
      `This line of the contact card cannot be read: ${quoted(value)}. Fill in what is missing yourself.`,
    'charset-unknown': (field, value) =>
      `${field}: we do not know the character set ${quoted(value)}. Check the letters with accents.`,
    'photo-skipped': (field) =>
      `${field}: we do not take over an enclosed photo, sound or key. The rest of the details is complete.`,
  },

  rejections: {
    'quotes-broken': (detail) =>
      `The quotes on this line do not fit: ${quoted(detail)}. Put them around the whole cell, or take them away.`,
    'card-empty': () => 'This contact card is empty. There is nothing to take over.',
    'card-is-group': (detail) =>
      `${quoted(detail)} is a group, not a contact. Its members have contact cards of their own.`,
    'text-outside-card': (detail) =>
      `This text belongs to no contact card: ${quoted(detail)}. Put it into a contact card, or leave it out.`,
  },

  actions: {
    add: 'Will be added',
    merge: 'Will be completed',
    same: 'Stays as it is',
    report: 'Look at this',
  },

  reasons: {
    new: () => 'We did not know this customer yet.',
    'shares-contact-details': () =>
      'Somebody with another name has the same e-mail address or telephone number. If it is the same customer, keep one and put the other away.',
    'same-id': (name) => `This is ${name}: the same customer number.`,
    'same-email': (name) => `This is ${name}: the same e-mail address.`,
    'same-place': (name) => `This is ${name}: the same name and postcode.`,
    'same-phone': (name) => `This is ${name}: the same telephone number.`,
    'nothing-new': (name) => `We already knew everything here about ${name}.`,
    'already-imported': (name) => `This row was taken over before, with ${name}.`,
    'twice-in-file': (name) => `${name} stands earlier in this file.`,
    'matches-several': (names) => `This fits more than one customer: ${names}.`,
    'name-missing': () => 'The name is missing. Fill in a first name, a last name or a company.',
    chosen: (name) => `This is ${name}, as you chose.`,
    'chosen-new': () => 'This is a new customer, as you chose.',
  },

  conflict: (field, value) =>
    `${field}: the file says ${quoted(value)}. We keep what we had; change it yourself if that is wrong.`,

  unread: (field, value) => `${field}: ${quoted(value)} has no place of its own with us.`,
  columnWithoutName: (number) => `Column ${number}`,

  fields: {
    fullName: 'Name',
    name: 'Name',
    first: 'First name',
    middle: 'Middle name',
    infix: 'Name infix',
    last: 'Last name',
    company: 'Company',
    contact: 'Contact',
    role: 'Role',
    kind: 'Person or company',
    email: 'E-mail address',
    phone: 'Telephone',
    address: 'Address',
    street: 'Street',
    houseNumber: 'House number',
    houseNumberAddition: 'Addition',
    extended: 'Address, second line',
    postbox: 'PO box',
    postcode: 'Postcode',
    city: 'Town',
    region: 'Province',
    country: 'Country',
    birthday: 'Birthday',
    note: 'Note',
    label: 'Label',
    source: 'How they found us',
    persona: 'Persona',
    externalId: 'Customer number',
    row: 'Row',
    card: 'Contact card',
    ignore: 'Leave out',
  },

  labels: { home: 'home', work: 'work', mobile: 'mobile', fax: 'fax', other: 'other' },
}
