import type { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.ts'
import type { PartyMembers } from '../example-business.ts'
import { addressIn, birthdayOf, contact, lastNames, type Named, oldNames } from '../people.ts'

const youngMen = [
  'Bram',
  'Joost',
  'Daan',
  'Ruben',
  'Emre',
  'Thijs',
  'Sjoerd',
  'Bilal',
  'Niek',
  'Jelle',
  'Marek',
  'Stijn',
  'Koen',
  'Idris',
  'Lars',
  'Wouter',
  'Rik',
  'Dion',
  'Jasper',
  'Hidde',
  'Gijs',
]
const youngWomen = [
  'Sanne',
  'Lieke',
  'Esra',
  'Femke',
  'Roos',
  'Nadia',
  'Marloes',
  'Anouk',
  'Ilse',
  'Samira',
  'Joyce',
  'Kim',
  'Agnieszka',
  'Lotte',
  'Tessa',
  'Romy',
  'Fleur',
  'Naomi',
  'Eline',
  'Charlotte',
  'Dilara',
  'Puck',
  'Jip',
]
const olderMen = [
  'Henk',
  'Wim',
  'Gerrit',
  'Jan',
  'Theo',
  'Bennie',
  'Ad',
  'Herman',
  'Joop',
  'Cor',
  'Antoon',
  'Evert',
  'Dirk',
  'Ruud',
  'Rinus',
  'Leo',
  'Gerard',
]
const olderWomen = [
  'Riet',
  'Ans',
  'Greet',
  'Truus',
  'Hennie',
  'Wilma',
  'Ria',
  'Corrie',
  'Ineke',
  'Joke',
  'Tineke',
  'Mieke',
  'Bep',
  'Dinie',
  'Annie',
  'Lies',
  'Marijke',
]

/** Two parents, or one; sometimes of one name. */
export function family(chance: Chance, today: Temporal.PlainDate): PartyMembers {
  const mother: Named = { firstName: chance.pick(youngWomen), ...chance.pick(lastNames) }
  const fathers = { firstName: chance.pick(youngMen), ...chance.pick(lastNames) }
  const father = chance.happens(0.35) ? { ...mother, firstName: fathers.firstName } : fathers
  const parents = chance.happens(0.22) ? [chance.pick([mother, father])] : [mother, father]
  const { place, address } = addressIn(chance)
  return {
    ...{ kind: 'person', place, addresses: [address] },
    contacts: parents.map((parent) =>
      contact(parent, chance, { birthday: birthdayOf(chance, today, 28, 47) }),
    ),
    labels: chance.happens(0.3) ? [chance.pick(['hond', 'kat', 'vloerverwarming', 'huurhuis'])] : [],
  }
}

/** A couple of one name, or who is left of them. */
export function olderCouple(chance: Chance, today: Temporal.PlainDate): PartyMembers {
  const name = chance.pick(oldNames)
  const both = [
    { firstName: chance.pick(olderMen), ...name },
    { firstName: chance.pick(olderWomen), ...name },
  ]
  const here = chance.happens(0.3) ? [chance.pick(both)] : both
  const { place, address } = addressIn(chance)
  return {
    ...{ kind: 'person', place, addresses: [address] },
    contacts: here.map((one, index) =>
      contact(one, chance, {
        birthday: birthdayOf(chance, today, 63, 84),
        landline: index === 0 && chance.happens(0.6),
        noMail: chance.happens(0.35),
      }),
    ),
    labels: chance.happens(0.25) ? [chance.pick(['gelijkvloers', 'belt liever', 'rollator'])] : [],
  }
}

const practices = [
  'Fysiotherapie',
  'Logopedie',
  'Huidpraktijk',
  'Tandartspraktijk',
  'Dierenkliniek',
  'Kapsalon',
  'Boekhandel',
  'Kinderopvang',
  'Osteopathie',
  'Yogastudio',
  'Bakkerij',
  'Brillenwinkel',
]
const practiceNames = [
  'De Hoven',
  'Waterpoort',
  'Aan de Berkel',
  'Het Tichelveld',
  'De Wilg',
  'Ravenstraat',
  'De Ark',
  'Polbeek',
  'De Stoven',
  'Nieuwstad',
  'Het Eiland',
  'Lindenhof',
  'Het Achterom',
  'De Kolk',
]
const roles = ['eigenaar', 'praktijkmanager', 'receptie', 'beheer']

export function practice(chance: Chance, today: Temporal.PlainDate): PartyMembers {
  const name = `${chance.pick(practices)} ${chance.pick(practiceNames)}`
  const people = Array.from({ length: chance.happens(0.5) ? 2 : 1 }, (_, index) => {
    const firstName = chance.pick(chance.happens(0.5) ? youngWomen : youngMen)
    const extra = {
      birthday: birthdayOf(chance, today, 30, 58),
      role: index === 0 ? 'eigenaar' : chance.pick(roles.slice(1)),
    }
    return contact({ firstName, ...chance.pick(lastNames) }, chance, { ...extra, landline: index === 0 })
  })
  const { place, address } = addressIn(chance)
  return { kind: 'company', name, place, contacts: people, addresses: [address], labels: [] }
}
