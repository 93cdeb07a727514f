import type { DemoCalendar } from '../calendar.ts'
import type { Story } from '../example-business.ts'
import { bornOn, household } from './household.ts'

/** Who needs something before or after the work. */

/** The plan was sent, and then it was quiet. */
export const planGoneQuiet = ({ workingDaysAgo: ago }: DemoCalendar): Story => ({
  customer: {
    ...household({
      people: [
        {
          firstName: 'Charlotte',
          infix: 'van de',
          lastName: 'Weerd',
          mobile: '06 1234 0701',
          role: 'eigenaar',
        },
      ],
      ...{ street: 'Oude Wand', houseNumber: '19', postcode: '7201 EH', city: 'Zutphen', place: 'Zutphen' },
      source: 'website',
    }),
    ...{ kind: 'company', name: 'Kapsalon Nieuwstad' },
  },
  ...{ wish: 'PVC tegel 48 m²', responsible: 'JH', ownSince: 5 },
  lately: [
    {
      kind: 'touch',
      lane: 'mail',
      direction: 'out',
      text: 'Plan gestuurd: één blad, in twee weekenden, maandag gewoon open.',
      on: ago(5),
      time: '16:30',
    },
  ],
})

/** Told on the progress page yesterday evening; nobody read it yet. */
export const unheardBump = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Gerrit', infix: '', lastName: 'Weenink', mobile: '06 1234 0815', born: [3, 2, 1953] },
      { firstName: 'Hennie', infix: '', lastName: 'Weenink', mobile: '06 1234 0816', born: [29, 2, 1956] },
    ],
    ...{
      street: 'Beukenhaag',
      houseNumber: '5',
      postcode: '7251 TW',
      city: 'Vorden',
      place: 'Vorden',
      source: 'referral',
    },
  }),
  ...{ wish: 'Eiken visgraat 47 m²', responsible: 'JH', ownSince: 12 },
  lately: [
    {
      kind: 'touch',
      lane: 'visit',
      direction: 'out',
      text: 'Samen nagelopen. Alles goed, sleutel teruggegeven.',
      on: ago(8),
      time: '16:30',
    },
    {
      ...{ kind: 'bump', fromCustomer: true, on: today.subtract({ days: 1 }), time: '20:15' },
      text: 'De plint bij de schuifdeur staat een beetje los. Er is geen haast bij, maar we zien het elke keer.',
    },
  ],
})

/** An answer that chafes, and nobody called yet. */
export const disappointed = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Marloes', infix: '', lastName: 'Stegeman', mobile: '06 1234 0922' },
      {
        firstName: 'Bilal',
        infix: '',
        lastName: 'Tahir',
        mobile: '06 1234 0923',
        born: bornOn(today.add({ days: 2 }), null),
      },
    ],
    ...{
      street: 'Leestenseweide',
      houseNumber: '143',
      postcode: '7203 GK',
      city: 'Zutphen',
      place: 'Leesten',
      source: 'showroom',
    },
  }),
  ...{ wish: 'PVC visgraat 81 m²', responsible: 'JH', ownSince: 30 },
  lately: [
    { kind: 'asked', place: { phase: 8, moment: 0 }, on: ago(4), time: '09:30' },
    {
      ...{ kind: 'answered', on: today.subtract({ days: 2 }), time: '21:10' },
      answer: {
        ...{ phase: 8, moment: 0, feeling: -1, about: ['messages'] },
        story: 'De vloer is prachtig. Maar na de rekening was het ineens stil.',
      },
    },
  ],
})

/** A birthday today. */
export const birthdayToday = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      {
        firstName: 'Antoon',
        infix: '',
        lastName: 'Leferink',
        mobile: '06 1234 1030',
        born: bornOn(today.subtract({ years: 72 })),
      },
      { firstName: 'Dinie', infix: '', lastName: 'Leferink', mobile: '06 1234 1031' },
    ],
    ...{
      street: 'Hooilandseweg',
      houseNumber: '70',
      postcode: '7241 AB',
      city: 'Lochem',
      place: 'Lochem',
      source: 'referral',
    },
  }),
  ...{ wish: 'Eiken plank 53 m²', responsible: 'JH', ownSince: 20 },
  lately: [
    {
      kind: 'touch',
      lane: 'visit',
      direction: 'in',
      text: 'In het voorjaar willen we de slaapkamer ook. En ik lust nog wel een kop koffie.',
      on: ago(20),
      time: '10:20',
    },
    {
      kind: 'touch',
      lane: 'mail',
      direction: 'out',
      text: 'Voorstel voor de slaapkamer gestuurd, met drie kleuren.',
      on: ago(18),
      time: '11:30',
    },
  ],
})

/** Measured today at half past twelve. */
export const measuredToday = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      {
        firstName: 'Femke',
        infix: 'van der',
        lastName: 'Sluijs',
        mobile: '06 1234 1144',
        born: bornOn(today.add({ days: 4 }).subtract({ years: 36 })),
      },
      { firstName: 'Joost', infix: '', lastName: 'Bosgoed', mobile: '06 1234 1145' },
    ],
    ...{
      street: 'Zwanenvlot',
      houseNumber: '26',
      postcode: '7203 NP',
      city: 'Zutphen',
      place: 'Helbergen',
      source: 'referral',
    },
  }),
  ...{ wish: 'Eiken visgraat 63 m²', responsible: 'JH', ownSince: 3 },
  lately: [
    {
      ...{ kind: 'stage', on: ago(2), time: '16:00' },
      stage: {
        name: 'Inmeten',
        explanation: 'Een half uur. We kijken meteen naar de ondervloer.',
        startsOn: today,
        endsOn: null,
        startsAt: '12:30',
      },
    },
    {
      kind: 'touch',
      lane: 'message',
      direction: 'out',
      text: 'Tot straks om half één. De drempel neem ik als voorbeeld mee.',
      on: today,
      time: '07:55',
      by: 'NB',
    },
  ],
})

/** The box of samples goes out at five. */
export const samplesToday = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [{ firstName: 'Agnieszka', infix: '', lastName: 'Wójcik', mobile: '06 1234 1255' }],
    ...{
      street: 'Molenwal',
      houseNumber: '3',
      postcode: '7201 CD',
      city: 'Zutphen',
      place: 'De Hoven',
      source: 'social',
    },
  }),
  ...{ wish: 'PVC rechte plank 38 m²', responsible: 'NB', ownSince: 4 },
  lately: [
    {
      kind: 'touch',
      lane: 'call',
      direction: 'out',
      text: 'Gebeld: twee kinderen en een poes. Proefdoos afgesproken, liefst na vijven.',
      on: ago(2),
      time: '11:25',
    },
    {
      ...{ kind: 'stage', on: ago(2), time: '11:30' },
      stage: {
        name: 'Proefdoos brengen',
        explanation: 'Drie grote stalen, krijt en een autootje.',
        startsOn: today,
        endsOn: null,
        startsAt: '17:00',
      },
    },
  ],
})
