import { fold } from './clean-text.ts'
import type { ColumnTarget } from './mapping.ts'

/** Column names as people write them in Dutch and English, by what they hold; compared without case and punctuation. */
const synonyms: ReadonlyArray<readonly [ColumnTarget, string]> = [
  [
    { field: 'fullName' },
    'naam, volledige naam, name, full name, display name, weergavenaam, klantnaam, customer name, klant, customer, contactpersoon, contact, contact person, contact name, naam contactpersoon',
  ],
  [
    { field: 'first' },
    'voornaam, voornamen, roepnaam, first name, firstname, given name, forename, voorletters, initialen, initials',
  ],
  [{ field: 'middle' }, 'middelste naam, middle name, tweede naam'],
  [
    { field: 'infix' },
    'tussenvoegsel, tussenvoegsels, tussenv, voorvoegsel, voorvoegsels, infix, name infix',
  ],
  [{ field: 'last' }, 'achternaam, familienaam, last name, lastname, surname, family name'],
  [
    { field: 'company' },
    'bedrijf, bedrijfsnaam, naam bedrijf, organisatie, organisatienaam, firma, company, company name, organization, organisation, organization name, business name',
  ],
  [{ field: 'role' }, 'functie, functietitel, rol, job title, jobtitle, role, position'],
  [{ field: 'kind' }, 'klantsoort, soort klant, type klant, customer type'],
  [
    { field: 'email' },
    'e-mail, email, mail, e-mailadres, mailadres, e-mail adres, e-mail address, mail address',
  ],
  [
    { field: 'email', label: 'work' },
    'e-mail werk, e-mail zakelijk, zakelijk e-mailadres, work email, business email',
  ],
  [
    { field: 'email', label: 'home' },
    'e-mail privé, privé e-mailadres, e-mail thuis, private email, home email, personal email',
  ],
  [
    { field: 'phone' },
    'telefoon, telefoonnummer, telefoonnr, tel, tel nr, telnr, phone, phone number, telephone, telephone number',
  ],
  [
    { field: 'phone', label: 'mobile' },
    'mobiel, mobiele telefoon, mobiel nummer, mobiele nummer, mobielnummer, gsm, 06, 06-nummer, 06 nr, mobile, mobile phone, mobile number, cell, cell phone',
  ],
  [
    { field: 'phone', label: 'work' },
    'telefoon werk, telefoon zakelijk, zakelijk telefoonnummer, work phone, business phone, vast nummer zakelijk',
  ],
  [
    { field: 'phone', label: 'home' },
    'telefoon thuis, telefoon privé, telefoon vast, vaste telefoon, vast nummer, home phone, landline',
  ],
  [{ field: 'phone', label: 'fax' }, 'fax, faxnummer, fax number'],
  [
    { field: 'street' },
    'straat, straatnaam, adres, straat en huisnummer, straat + huisnummer, adresregel 1, street, street address, address, address line 1, address 1',
  ],
  [{ field: 'houseNumber' }, 'huisnummer, huisnr, house number, housenumber'],
  [
    { field: 'houseNumberAddition' },
    'toevoeging, toev, huisnummertoevoeging, huisnummer toevoeging, huisnr toevoeging, addition, house number addition',
  ],
  [{ field: 'extended' }, 'adresregel 2, address line 2, address 2'],
  [{ field: 'postbox' }, 'postbus, po box'],
  [{ field: 'postcode' }, 'postcode, pc, zip, zip code, zipcode, postal code'],
  [{ field: 'city' }, 'plaats, woonplaats, stad, plaatsnaam, postcode en plaats, city, town, place'],
  [{ field: 'region' }, 'provincie, regio, province, state, region, county'],
  [{ field: 'country' }, 'land, country'],
  [
    { field: 'birthday' },
    'verjaardag, geboortedatum, geboren, geb datum, birthday, birth date, birthdate, date of birth, dob',
  ],
  [
    { field: 'note' },
    'notitie, notities, opmerking, opmerkingen, aantekening, aantekeningen, memo, note, notes, remarks, comments',
  ],
  [{ field: 'note', label: 'Website' }, 'website, webpagina, url, site, web page, homepage'],
  [
    { field: 'label' },
    'label, labels, categorie, categorieën, groep, groepen, tags, tag, category, categories, group, groups',
  ],
  [
    { field: 'source' },
    'bron, herkomst, hoe gevonden, hoe kent u ons, hoe ken je ons, source, how did you find us, lead source',
  ],
  [{ field: 'persona' }, 'persona, klanttype'],
  [
    { field: 'externalId' },
    'klantnummer, klantnr, klant nr, klant id, klantcode, debiteurnummer, debiteurnr, relatienummer, relatiecode, customer id, customer number, id',
  ],
]

const targetByWord = new Map(
  synonyms.flatMap(([target, words]) => words.split(', ').map((word) => [fold(word), target] as const)),
)
/** Kinds of which a customer can have several, so that two columns may hold them. */
const repeatable = ['email', 'phone', 'note', 'label']

/**
 * A target per column where its name leaves no doubt, else null. Two columns that would fill the same place get
 * none, and "naam" gets none beside a first or last name, because it may mean either.
 */
export function suggestTargets(header: readonly string[]): (ColumnTarget | null)[] {
  const found = header.map((name) => targetByWord.get(fold(name)) ?? numbered(name))
  const parted = found.some((target) => target?.field === 'first' || target?.field === 'last')
  return found.map((target) => {
    if (!target || repeatable.includes(target.field)) return target
    const rivals = found.filter((other) => other?.field === target.field)
    return rivals.length > 1 || (target.field === 'fullName' && parted) ? null : target
  })
}

/** "Telefoon 2" is one more telephone number. */
function numbered(name: string): ColumnTarget | null {
  const target = targetByWord.get(fold(name.replace(/\s*\d$/, '')))
  return target && repeatable.includes(target.field) ? target : null
}
