export const customers = {
  kinds: { person: 'Persoon', company: 'Bedrijf' },

  /** How did you find us? */
  sources: {
    event: 'Beurs of bijeenkomst',
    referral: 'Aanbeveling',
    website: 'Onze website',
    search: 'Zoekmachine',
    social: 'Sociale media',
    neighbour: 'Werk bij de buren',
    showroom: 'Showroom',
    returning: 'Was al klant',
    other: 'Anders',
  },

  /** Why a customer may be the one that is being added. */
  alike: {
    email: 'heeft hetzelfde e-mailadres',
    phone: 'heeft hetzelfde telefoonnummer',
    name: 'heet bijna hetzelfde',
  },
}

export const customersErrors = {
  'customer-without-name':
    'Deze klant heeft nog geen naam. Vul een naam in, of een contactpersoon met een naam.',
  'customer-travels': 'Deze klant heeft nog een opdracht die loopt. Rond die eerst af.',
  'birthday-impossible': 'Deze verjaardag kan niet. Kijk de dag, de maand en het jaar na.',
  'referral-circle':
    'Deze klant is zelf, direct of via anderen, door deze klant bij jullie gekomen. Kies iemand anders.',
  'value-not-phone': 'Dit is geen telefoonnummer. Schrijf het als 06 12345678.',
  'import-too-long': (most: string | number) =>
    `In dit bestand staan te veel regels. Verdeel het in bestanden van ten hoogste ${most} regels.`,
  'import-has-no-columns': 'Een vCard heeft geen kolommen om in te delen. Je kunt hem meteen overnemen.',
  'import-row-settled': 'Over deze regel valt niets meer te kiezen. Kijk wat er nu staat.',
  'import-started': 'Dit bestand wordt al overgenomen. De indeling kan niet meer anders.',
}

export const customersFields = {
  address: 'E-mailadres',
  number: 'Telefoonnummer',
  birthday: 'Verjaardag',
  firstName: 'Voornaam',
  infix: 'Tussenvoegsel',
  lastName: 'Achternaam',
  worksAt: 'Werkt bij',
  personaId: 'Klanttype',
  source: 'Hoe gevonden',
  sourceDetail: 'Toelichting',
  referredById: 'Aangebracht door',
  street: 'Straat',
  houseNumber: 'Huisnummer',
  postcode: 'Postcode',
  city: 'Plaats',
  note: 'Notitie',
}
