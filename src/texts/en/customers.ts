export const customers = {
  kinds: { person: 'Person', company: 'Company' },

  sources: {
    event: 'Fair or meeting',
    referral: 'Referral',
    website: 'Our website',
    search: 'Search engine',
    social: 'Social media',
    neighbour: 'Work at the neighbours’',
    showroom: 'Showroom',
    returning: 'Was a customer before',
    other: 'Otherwise',
  },

  alike: {
    email: 'has the same e-mail address',
    phone: 'has the same phone number',
    name: 'has nearly the same name',
  },
}

export const customersErrors = {
  'customer-without-name': 'This customer has no name yet. Fill in a name, or a contact with a name.',
  'customer-travels': 'This customer still has an engagement under way. Wrap that up first.',
  'birthday-impossible': 'This birthday cannot be. Check the day, the month and the year.',
  'referral-circle':
    'This customer was brought, directly or through others, by this very customer. Choose somebody else.',
  'value-not-phone': 'This is not a phone number. Write it like 06 12345678.',
  'import-too-long': (most: string | number) =>
    `This file has too many lines. Split it into files of at most ${most} lines.`,
  'import-has-no-columns': 'A vCard has no columns to arrange. You can take it over right away.',
  'import-row-settled': 'There is nothing left to choose about this row. See what it says now.',
  'import-started': 'This file is already being taken over. Its columns cannot be arranged any more.',
}

export const customersFields = {
  address: 'E-mail address',
  number: 'Phone number',
  birthday: 'Birthday',
  firstName: 'First name',
  infix: 'Infix',
  lastName: 'Last name',
  worksAt: 'Works at',
  personaId: 'Persona',
  source: 'How they found us',
  sourceDetail: 'In their words',
  referredById: 'Brought by',
  street: 'Street',
  houseNumber: 'House number',
  postcode: 'Postcode',
  city: 'City',
  note: 'Note',
}
