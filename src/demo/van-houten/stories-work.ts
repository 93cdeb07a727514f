import { type DemoCalendar, shift } from '../calendar.ts'
import type { Story } from '../example-business.ts'
import { household } from './household.ts'

/** Work that is coming or going on now, and what Today has to say about it. */

/** They asked yesterday and nobody called back. */
export const waitingAndAsking = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Lieke', infix: '', lastName: 'Hofstee', mobile: '06 1234 0117' },
      { firstName: 'Yusuf', infix: '', lastName: 'Karaca', mobile: '06 1234 0118' },
    ],
    ...{ street: 'Tichelkuilen', houseNumber: '61', postcode: '7203 LM', city: 'Zutphen', place: 'Leesten' },
    ...{
      labels: ['hond'],
      note: 'Twee kinderen (6 en 3) en een hond. ’s Ochtends pas na kwart voor negen.',
      source: 'neighbour',
    },
  }),
  ...{ wish: 'Eiken visgraat 58 m²', responsible: 'JH', workIn: 6, ownSince: 14 },
  lately: [
    {
      ...{ kind: 'update', on: ago(11), time: '11:40', nextNewsOn: shift(ago(11), 5) },
      text: 'De vloer is besteld. Volgende week vrijdag weten we of hij op tijd binnen is.',
    },
    {
      ...{ kind: 'update', on: ago(6), time: '16:10', nextNewsOn: shift(ago(6), 4) },
      text: 'De vloer is onderweg. Over vier dagen hoor je het precieze uur van de eerste dag.',
    },
    {
      ...{ kind: 'where-now', on: today.subtract({ days: 1 }), time: '17:40' },
      text: 'We zouden iets horen. Gaat de start nog door? De oppas wil het weten.',
    },
  ],
})

/** The photo of four o’clock is still to come. */
export const layingNow = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Tessa', infix: 'van', lastName: 'Zuidwijk', mobile: '06 1234 0233' },
      { firstName: 'Idris', infix: '', lastName: 'Haddou', mobile: '06 1234 0234' },
    ],
    ...{ street: 'Emmerlaan', houseNumber: '8', postcode: '7231 CD', city: 'Warnsveld', place: 'Warnsveld' },
    source: 'website',
  }),
  ...{ wish: 'PVC rechte plank 74 m²', responsible: 'NB', workIn: -3, ownSince: 3 },
  lately: [
    { kind: 'asked', place: { phase: 7, moment: 0 }, on: ago(3), time: '09:30' },
    {
      ...{ kind: 'answered', on: ago(3), time: '20:40' },
      answer: {
        ...{ phase: 7, moment: 0, feeling: -2, about: ['planning', 'messages'] },
        story: 'Twee keer gebeld, en nog steeds geen dag.',
      },
    },
    {
      ...{ kind: 'update', on: ago(2), time: '15:50', by: 'TK', nextNewsOn: ago(1), nextNewsTime: '16:00' },
      text: 'De oude vloer is eruit en het is geëgaliseerd. Nu moet het drogen; de keuken kun je vanavond gebruiken.',
    },
    {
      ...{ kind: 'update', on: ago(1), time: '15:45', by: 'TK', nextNewsOn: today, nextNewsTime: '16:00' },
      text: 'Droog en vlak. Morgen leggen we de kamer, en om vier uur krijg je de eerste foto.',
    },
  ],
})

/** The message is written, and has not left yet. */
export const mailWaiting = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Marijke', infix: 'te', lastName: 'Wierik', mobile: '06 1234 0309', born: [14, 6, 1951] },
    ],
    ...{ street: 'Lijsterbesweg', houseNumber: '22', postcode: '7213 AB', city: 'Gorssel', place: 'Gorssel' },
    ...{ source: 'referral', note: 'Slaapt beneden. Graag bellen voordat er iemand komt.' },
  }),
  ...{ wish: 'Kurk 41 m²', responsible: 'JH', workIn: 4, ownSince: 8 },
  lately: [
    {
      ...{ kind: 'update', on: ago(5), time: '11:40', nextNewsOn: today },
      text: 'De kurk is besteld en komt deze week binnen. Daarna weet ik de dag precies.',
    },
    {
      ...{ kind: 'update', on: today, time: '08:05', nextNewsOn: shift(today, 4), mailed: true },
      text: 'Goedemorgen Marijke, de kurk ligt hier en mag nog even wennen. Wessel belt voordat hij vertrekt, en de stoel bij het raam blijft staan. Groet, Jorrit',
    },
  ],
})

/** News was promised for today, by a colleague who is not there. */
export const newsDueToday = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Anouk', infix: '', lastName: 'Rouwhorst', mobile: '06 1234 0412' },
      { firstName: 'Stijn', infix: '', lastName: 'Rouwhorst', mobile: '06 1234 0413' },
    ],
    ...{ street: 'Boompjesdijk', houseNumber: '37a', postcode: '7211 GK', city: 'Eefde', place: 'Eefde' },
    source: 'search',
  }),
  ...{ wish: 'Eiken plank 92 m²', responsible: 'WA', workIn: 9, ownSince: 9 },
  lately: [
    {
      ...{ kind: 'update', on: ago(5), time: '14:30', nextNewsOn: today },
      text: 'De fabriek bevestigde de levering. Volgende week laten we weten of de trap mee kan.',
    },
  ],
})

/** Solved, and nobody asked yet how it is now. */
export const bumpToAskAfter = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: household({
    people: [
      { firstName: 'Fleur', infix: '', lastName: 'Mensink', mobile: '06 1234 0520' },
      { firstName: 'Koen', infix: 'de', lastName: 'Haes', mobile: '06 1234 0521' },
    ],
    ...{
      street: 'Vispoortkade',
      houseNumber: '112',
      postcode: '7201 NP',
      city: 'Zutphen',
      place: 'Noordveen',
    },
    source: 'social',
  }),
  ...{ wish: 'PVC visgraat 66 m²', responsible: 'NB', workIn: -4, ownSince: 5 },
  lately: [
    {
      kind: 'bump',
      on: ago(4),
      time: '09:40',
      text: 'De nieuwe drempel bij de hal klemt: de deur gaat niet meer dicht.',
    },
    { kind: 'bump-step', step: 'heard', on: ago(4), time: '09:45' },
    { kind: 'bump-step', step: 'explained', on: ago(4), time: '12:10' },
    {
      ...{
        kind: 'update',
        on: ago(2),
        time: '15:30',
        by: 'TK',
        nextNewsOn: shift(today, 2),
        nextNewsTime: '16:00',
      },
      text: 'De drempel is drie millimeter lager en de deur sluit weer. De plinten komen als laatste, dan lopen we samen na.',
    },
    { kind: 'bump-step', step: 'solved', on: ago(2), time: '15:35', by: 'TK' },
  ],
})

/** Too damp to begin: heard and explained, not solved. */
export const bumpInTheWay = ({ workingDaysAgo: ago, today }: DemoCalendar): Story => ({
  customer: {
    ...household({
      people: [
        { firstName: 'Naomi', infix: '', lastName: 'Pattiwael', mobile: '06 1234 0606', role: 'eigenaar' },
        { firstName: 'Gijs', infix: '', lastName: 'Tijhuis', mobile: '06 1234 0607', role: 'receptie' },
        { firstName: 'Wilma', infix: 'ten', lastName: 'Dolle', mobile: '06 1234 0608', role: 'verhuurder' },
      ],
      ...{
        street: 'Korte Hofstraat',
        houseNumber: '4',
        postcode: '7201 RS',
        city: 'Zutphen',
        place: 'Waterkwartier',
      },
      source: 'neighbour',
    }),
    ...{ kind: 'company', name: 'Fysiotherapie Berkelpoort' },
  },
  ...{ wish: 'Marmoleum 120 m²', responsible: 'NB', workIn: 5, ownSince: 6 },
  lately: [
    {
      kind: 'bump',
      on: ago(3),
      time: '10:20',
      text: 'De dekvloer meet 3,1 procent vocht. De start schuift een week, net nu de afspraken verzet zijn.',
    },
    { kind: 'bump-step', step: 'heard', on: ago(3), time: '10:40' },
    { kind: 'bump-step', step: 'explained', on: ago(3), time: '13:15' },
    {
      ...{ kind: 'update', on: ago(1), time: '16:20', nextNewsOn: shift(today, 3) },
      text: 'De drogers draaien. Over drie werkdagen meten we opnieuw, en dan hoor je of de nieuwe week vaststaat.',
    },
  ],
})
