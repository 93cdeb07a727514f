import { quoted } from '../quoted.ts'

export const customerImport = {
  /** What kind of file it is. */
  formats: {
    vcard: 'vCard',
    google: 'Google Contacten',
    outlook: 'Outlook',
    own: 'Reisgenoot',
    csv: 'Ander CSV-bestand',
  },

  /** Why nothing in the file can be read. */
  files: {
    'file-empty': 'Dit bestand is leeg. Exporteer je contacten opnieuw en kies dat bestand.',
    'file-binary': 'In dit bestand staat geen leesbare tekst. Kies een vCard (.vcf) of een CSV-bestand.',
    'file-is-workbook':
      'Dit is een werkmap van Excel of een zipbestand. Open het in Excel, kies ‘Opslaan als’ en dan ‘CSV UTF-8’. Een zipbestand pak je eerst uit.',
    'file-has-no-rows': 'In dit bestand staan geen contacten. Kijk of je het goede bestand hebt gekozen.',
  },

  /** What is wrong with one value: the name of the field, and the value as it stands in the file. */
  problems: {
    'name-missing': () => 'De naam ontbreekt. Vul een voornaam, achternaam of bedrijfsnaam in.',
    'email-invalid': (field: string, value: string) =>
      `${field}: ${quoted(value)} is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.`,
    'phone-unreadable': (field: string, value: string) =>
      `${field}: ${quoted(value)} is geen telefoonnummer. Schrijf het als 06 12345678.`,
    'phone-scientific': (field: string, value: string) =>
      `${field}: Excel heeft er ${quoted(value)} van gemaakt, en het nummer is weg. Maak de kolom in Excel op als tekst en exporteer opnieuw, of vul het nummer hier in.`,
    'date-unreadable': (field: string, value: string) =>
      `${field}: ${quoted(value)} is niet als datum te lezen. Schrijf hem als 29-02-1984.`,
    'date-impossible': (field: string, value: string) =>
      `${field}: ${quoted(value)} bestaat niet. Kijk de dag en de maand na.`,
    'date-incomplete': (field: string, value: string) =>
      `${field}: ${quoted(value)} mist de dag of de maand. Vul dag en maand in; het jaar mag weg.`,
    'date-order-assumed': (field: string, value: string) =>
      `${field}: bij ${quoted(value)} namen we aan dat de dag voorop staat. Klopt dat niet, pas het dan aan.`,
    'date-month-first': (field: string, value: string) =>
      `${field}: bij ${quoted(value)} lazen we eerst de maand en dan de dag. Klopt dat niet, pas het dan aan.`,
    'cells-missing': (_field: string, value: string) =>
      `Aan het eind van deze regel ontbreken vakken (${value}). Kijk of alles op zijn plek staat.`,
    'cells-extra': (_field: string, value: string) =>
      `Deze regel heeft meer gevulde vakken dan er kolommen zijn (${value} te veel). Kijk of er aanhalingstekens ontbreken.`,
    'card-not-closed': () => 'Dit visitekaartje is niet afgesloten. Kijk of er iets ontbreekt.',
    'line-unreadable': (_field: string, value: string) =>
      `Deze regel van het visitekaartje is niet te lezen: ${quoted(value)}. Vul zelf aan wat ontbreekt.`,
    'charset-unknown': (field: string, value: string) =>
      `${field}: de tekenset ${quoted(value)} kennen we niet. Kijk of letters met accenten kloppen.`,
    'photo-skipped': (field: string) =>
      `${field}: een ingesloten foto, geluid of sleutel nemen we niet mee. Je gegevens zijn verder compleet.`,
  },

  /** Why a piece of the file is no contact: the text that stands there. */
  rejections: {
    'quotes-broken': (detail: string) =>
      `De aanhalingstekens op deze regel kloppen niet: ${quoted(detail)}. Zet ze om het hele vak, of haal ze weg.`,
    'card-empty': () => 'Dit visitekaartje is leeg. Er is niets om over te nemen.',
    'card-is-group': (detail: string) =>
      `${quoted(detail)} is een groep, geen contact. De leden staan op hun eigen visitekaartje.`,
    'text-outside-card': (detail: string) =>
      `Deze tekst hoort bij geen enkel visitekaartje: ${quoted(detail)}. Zet hem in een visitekaartje, of laat hem weg.`,
  },

  /** What happens to a row. */
  actions: {
    add: 'Komt erbij',
    merge: 'Wordt aangevuld',
    same: 'Blijft gelijk',
    report: 'Kijk hiernaar',
  },

  /** Why that happens: the name of whom it concerns. */
  reasons: {
    new: () => 'Deze klant kenden we nog niet.',
    'shares-contact-details': () =>
      'Iemand met een andere naam heeft hetzelfde e-mailadres of telefoonnummer. Is het dezelfde klant, houd er dan één en berg de andere op.',
    'same-id': (name: string) => `Dit is ${name}: hetzelfde klantnummer.`,
    'same-email': (name: string) => `Dit is ${name}: hetzelfde e-mailadres.`,
    'same-place': (name: string) => `Dit is ${name}: dezelfde naam en postcode.`,
    'same-phone': (name: string) => `Dit is ${name}: hetzelfde telefoonnummer.`,
    'nothing-new': (name: string) => `Alles wat hier staat, wisten we al van ${name}.`,
    'already-imported': (name: string) => `Deze regel is al eerder overgenomen, bij ${name}.`,
    'twice-in-file': (name: string) => `${name} staat al eerder in dit bestand.`,
    'matches-several': (names: string) => `Dit past bij meer dan één klant: ${names}.`,
    'name-missing': () => 'De naam ontbreekt. Vul een voornaam, achternaam of bedrijfsnaam in.',
    chosen: (name: string) => `Dit is ${name}, zoals jullie kozen.`,
    'chosen-new': () => 'Dit is een nieuwe klant, zoals jullie kozen.',
  },

  /** Where two sources differ: what was known stays. */
  conflict: (field: string, value: string) =>
    `${field}: in het bestand staat ${quoted(value)}. We houden wat we al hadden; pas het zelf aan als dat niet klopt.`,

  unread: (field: string, value: string) => `${field}: ${quoted(value)} heeft bij ons geen eigen plek.`,
  columnWithoutName: (number: number) => `Kolom ${number}`,

  /** Parts of a customer, for choosing what a column holds and for naming what is wrong or new. */
  fields: {
    fullName: 'Naam',
    name: 'Naam',
    first: 'Voornaam',
    middle: 'Tweede naam',
    infix: 'Tussenvoegsel',
    last: 'Achternaam',
    company: 'Bedrijf',
    contact: 'Contactpersoon',
    role: 'Functie',
    kind: 'Persoon of bedrijf',
    email: 'E-mailadres',
    phone: 'Telefoon',
    address: 'Adres',
    street: 'Straat',
    houseNumber: 'Huisnummer',
    houseNumberAddition: 'Toevoeging',
    extended: 'Adres, tweede regel',
    postbox: 'Postbus',
    postcode: 'Postcode',
    city: 'Plaats',
    region: 'Provincie',
    country: 'Land',
    birthday: 'Verjaardag',
    note: 'Notitie',
    label: 'Label',
    source: 'Hoe gevonden',
    persona: 'Klanttype',
    externalId: 'Klantnummer',
    row: 'Regel',
    card: 'Visitekaartje',
    ignore: 'Niet overnemen',
  },

  labels: { home: 'thuis', work: 'werk', mobile: 'mobiel', fax: 'fax', other: 'anders' },
}
