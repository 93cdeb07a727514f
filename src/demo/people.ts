import type { Temporal } from 'temporal-polyfill'
import type { Chance } from './chance.ts'
import type { PartyMembers } from './example-business.ts'

/** Invented people: names that go together, addresses that nobody lives at, numbers and birthdays. */

type Contact = NonNullable<PartyMembers['contacts']>[number]
type Address = NonNullable<PartyMembers['addresses']>[number]
type Birthday = NonNullable<Contact['birthday']>

export interface Named {
  firstName: string
  infix: string
  lastName: string
}

const fromHere = [
  ...[
    'Harmsen',
    'Wassink',
    'Brethouwer',
    'Lammertink',
    'Nijenhuis',
    'Memelink',
    'Oosterlaar',
    'Roordink',
    'Groot Bramel',
  ],
  ...[
    'Hesselink',
    'Weenink',
    'Klein Velderman',
    'Aalderink',
    'Scholten',
    'Bosgoed',
    'Kamphuis',
    'Tijhuis',
    'Wolterink',
  ],
  ...[
    'Leferink',
    'Sloot',
    'Beumer',
    'Wiggers',
    'Dijkerman',
    'Veldwijk',
    'Rouwhorst',
    'Stegeman',
    'Bruggink',
    'Mensink',
  ],
].map((lastName) => ({ infix: '', lastName }))
const withInfix = [
  ...([
    ['te', 'Wierik'],
    ['ter', 'Maat'],
    ['van', 'Essenveld'],
    ['van der', 'Sluijs'],
    ['de', 'Graaff'],
  ] as const),
  ...([
    ['van', 'Zuidwijk'],
    ['ten', 'Dolle'],
    ['van de', 'Weerd'],
    ['de', 'Haes'],
    ['in ’t', 'Hof'],
  ] as const),
].map(([infix, lastName]) => ({ infix, lastName }))
const fromElsewhere = [
  ...[
    'Yıldız',
    'Aydoğan',
    'El Idrissi',
    'Bouazza',
    'Ramdin',
    'Kowalczyk',
    'Wójcik',
    'Pattiwael',
    'Tahir',
    'Osei',
    'Haddou',
  ],
].map((lastName) => ({ infix: '', lastName }))

/** Of who has lived in the Achterhoek for generations, and of everybody. */
export const oldNames = [...fromHere, ...withInfix]
export const lastNames = [...oldNames, ...fromElsewhere]

const cities = [
  {
    city: 'Zutphen',
    postcode: 7203,
    parts: ['Leesten', 'Waterkwartier', 'Noordveen', 'De Hoven', 'Helbergen', 'Polsbroek'],
  },
  { city: 'Warnsveld', postcode: 7231, parts: ['Warnsveld'] },
  { city: 'Eefde', postcode: 7211, parts: ['Eefde'] },
  { city: 'Gorssel', postcode: 7213, parts: ['Gorssel'] },
  { city: 'Vorden', postcode: 7251, parts: ['Vorden'] },
  { city: 'Lochem', postcode: 7241, parts: ['Lochem'] },
  { city: 'Brummen', postcode: 6971, parts: ['Brummen'] },
]
const streets = [
  'Lijsterbesweg',
  'Kapperskolk',
  'Molenwal',
  'Hooilandseweg',
  'Wilgenpad',
  'Tichelkuilen',
  'Boompjesdijk',
  'Leestenseweide',
  'Korte Hofstraat',
  'Vispoortkade',
  'Beukenhaag',
  'Ganzevoort',
  'Oude Wand',
  'Bronsbergpad',
  'Emmerlaan',
  'Zwanenvlot',
]

/** A street with a number, and the place as people say it: the part of town, or the village. */
export function addressIn(chance: Chance): { place: string; address: Address } {
  const { city, postcode, parts } = chance.pick([...cities.slice(0, 1), ...cities.slice(0, 1), ...cities])
  const letters = chance.pick(['AB', 'CD', 'EH', 'GK', 'LM', 'NP', 'RS', 'TW'])
  return {
    place: chance.pick(parts),
    address: {
      street: chance.pick(streets),
      houseNumber: `${chance.whole(1, 148)}${chance.happens(0.12) ? chance.pick(['a', 'b', '-2']) : ''}`,
      postcode: `${postcode} ${letters}`,
      city,
    },
  }
}

/** So many days around today nobody is born by chance: who has a birthday now is written out. */
const keptFree = 8

/** A birthday for two in three, without the year for one in three of them. */
export function birthdayOf(
  chance: Chance,
  today: Temporal.PlainDate,
  youngest: number,
  oldest: number,
): Birthday | null {
  if (!chance.happens(0.65)) return null
  const born = today.subtract({
    days: chance.whole(keptFree, 365 - keptFree),
    years: chance.whole(youngest, oldest),
  })
  return { day: born.day, month: born.month, year: chance.happens(0.33) ? null : born.year }
}

export function contact(
  { firstName, infix, lastName }: Named,
  chance: Chance,
  more: { birthday?: Birthday | null; role?: string; landline?: boolean; noMail?: boolean } = {},
): Contact {
  const plain = (text: string) =>
    text
      .replaceAll('ı', 'i')
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase()
  const address = `${plain(firstName)}.${plain(infix + lastName)}@${chance.pick(['thuispost', 'berkelmail', 'graafschap', 'post'])}.example`
  const digits = (count: number) => Array.from({ length: count }, () => chance.whole(0, 9)).join('')
  const mobile = { label: 'mobile', number: `06 1234 ${digits(4)}` }
  const landline = { label: 'home', number: `0575 55 ${digits(2)} ${digits(2)}` }
  return {
    ...{ firstName, infix, lastName, role: more.role ?? '', birthday: more.birthday ?? null },
    emails: more.noMail ? [] : [{ label: '', address }],
    phones: more.landline ? [landline, mobile] : [mobile],
  }
}
