import type { Temporal } from 'temporal-polyfill'
import { asks, chafes, seenIn, trigger, wish } from '../cards.ts'
import type { Chance } from '../chance.ts'
import type { ExampleBusiness, ExamplePersona, PartyMembers } from '../example-business.ts'
import { addressIn, birthdayOf, contact, lastNames } from '../people.ts'
import { ways } from './ways.ts'

const trades = [
  'Drukkerij',
  'Bouwbedrijf',
  'Kwekerij',
  'Metaalbedrijf',
  'Transport',
  'Meubelmakerij',
  'Groothandel',
  'Installatiebedrijf',
  'Molen',
  'Bakkerij',
  'Slagerij',
]
const directors = [
  'Anneke',
  'Roelof',
  'Margriet',
  'Frits',
  'Jolanda',
  'Erwin',
  'Saskia',
  'Harm',
  'Carla',
  'Wilfried',
  'Thea',
  'Mehmet',
  'Judith',
  'Berend',
  'Nelleke',
  'Ronny',
]
const seconds = ['Pieter', 'Gerda', 'Rob', 'Angelique', 'Freek', 'Sietske', 'Marcel', 'Hanneke']

/** A firm that carries the name of its family. */
function familyFirm(chance: Chance, today: Temporal.PlainDate): PartyMembers {
  const family = chance.pick(lastNames)
  const { address } = addressIn(chance)
  const head = contact({ firstName: chance.pick(directors), ...family }, chance, {
    ...{ birthday: birthdayOf(chance, today, 44, 66), role: 'directeur', landline: true },
  })
  const second = contact({ firstName: chance.pick(seconds), ...family }, chance, {
    ...{
      birthday: birthdayOf(chance, today, 24, 60),
      role: chance.pick(['bedrijfsleider', 'opvolger', 'administratie']),
    },
  })
  const name = `${chance.pick(trades)} ${family.infix ? `${family.infix.charAt(0).toUpperCase()}${family.infix.slice(1)} ` : ''}${family.lastName}`
  return {
    kind: 'company',
    name,
    place: '',
    contacts: chance.happens(0.6) ? [head, second] : [head],
    addresses: [address],
    labels: [],
  }
}

const conversations = 'Veertien kennismakingen, opgeschreven op de dag zelf'

const directorsOfFamilyFirms: ExamplePersona = {
  name: 'Directeur van een familiebedrijf',
  quote: 'Thuis kan ik er niet over praten, en hier al helemaal niet.',
  situation:
    'Tweede of derde generatie, tien tot veertig mensen. De overdracht of de groei zit vast, en iedereen kijkt naar één stoel. Kiest op gevoel, en wil het daarna op papier.',
  motives: 'Begrepen worden, en zelf de baas blijven.',
  annoyance: 'Iemand die het antwoord al heeft.',
  signs: [
    { shape: 'dot', size: 'large' },
    { shape: 'ring', size: 'small' },
  ],
  cards: [
    {
      phase: 1,
      ago: 300,
      cards: seenIn(
        conversations,
        trigger('De zoon zegt dat hij het niet meer weet.', 'De zoon weet het niet meer'),
        wish('Iemand die ook de broer begrijpt.', 'Ook de broer begrijpen'),
      ),
    },
    {
      phase: 3,
      ago: 260,
      cards: seenIn(
        'Antwoorden op het vraagje',
        asks(
          ['Wanneer zie ik er iets van?'],
          [
            'Na drie weken op één blad: wat ik hoorde en wat ik voorstel.',
            'Na drie weken, op één blad',
            ['conversation'],
          ],
        ),
      ),
    },
    {
      phase: 4,
      ago: 200,
      cards: seenIn(
        'Antwoorden op het vraagje',
        chafes(
          ['Drie keer dezelfde cijfers aanleveren.', 'Drie keer dezelfde cijfers'],
          ['Eén lijst op maandag, en wat er al is haal ik zelf.', 'Eén lijst op maandag'],
        ),
      ),
    },
  ],
  customers: {
    make: familyFirm,
    wishes: [
      'Overdracht aan de kinderen',
      'Planning die blijft kloppen',
      'Van baas naar team',
      'Rust in de familie',
      'Eerste leidinggevende',
      'Groei zonder overwerk',
    ],
    sources: [
      ['referral', 6],
      ['event', 5],
      ['website', 1],
      ['social', 2],
    ],
    notes: [
      'Accountant bracht ons bij elkaar.',
      'Broer zit ook in de directie, praten liever apart.',
      'Nooit op vrijdag.',
      'Vijftig jaar in 2027.',
    ],
  },
  destinies: [
    { phase: 1, count: 2, here: [4, 20] },
    { phase: 1, count: 1, here: [22, 24], silentOver: 1 },
    { phase: 2, count: 2, here: [2, 8] },
    { phase: 3, count: 2, here: [6, 20] },
    { phase: 4, count: 3, here: [20, 70] },
    { phase: 5, count: 2, here: [10, 30] },
    { phase: 6, count: 1, here: [3, 9] },
    { phase: 7, count: 6, here: [60, 600] },
    { phase: 7, count: 1, here: [200, 300], silentOver: 2 },
    { phase: 1, count: 3, here: [30, 700], over: 'lost' },
    { phase: 2, count: 1, here: [30, 700], over: 'lost' },
    { phase: 7, count: 1, here: [40, 200], over: 'gone' },
  ],
}

/** An independent consultant, alone at a laptop, with seven phases. */
export const ligtenberg: ExampleBusiness = {
  key: 'ligtenberg',
  name: 'Ligtenberg Familiebedrijven',
  place: 'Deventer',
  phone: '0570 55 02 20',
  colour: '#1f4e5f',
  journey: { template: 'seven', name: 'Samen een bedrijf verder' },
  colleagues: [
    {
      initials: 'ML',
      name: 'Merel Ligtenberg',
      email: 'merel@ligtenberg.example',
      job: 'adviseur',
      role: 'owner',
      phone: '06 1234 0009',
    },
  ],
  personas: [directorsOfFamilyFirms],
  ownCardsOnly: false,
  phases: ways,
  route: { first: 1 },
  bringing: 0.35,
  bumps: [],
  lostBecause: {
    1: [
      'Het klikte niet, en dat zeiden we allebei.',
      'Wil het eerst zelf proberen.',
      'De bank had al iemand.',
    ],
    2: ['De broer wilde niet.', 'Te duur, zei de accountant.'],
  },
  goneBecause: ['Bedrijf verkocht. We sturen elkaar nog een kaart.'],
  pausedBecause: ['Wacht op de notaris.'],
  newsletters: [],
  stages: [],
}
