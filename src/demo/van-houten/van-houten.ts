import type { ExampleBusiness } from '../example-business.ts'
import { families, olderCouples, practices } from './personas.ts'
import { waysAfter } from './ways-after.ts'
import { waysBefore } from './ways-before.ts'
import { delivery } from './ways-delivery.ts'

/** A floor layer with four colleagues and a bookkeeper, three years into Reisgenoot. */
export const vanHouten: ExampleBusiness = {
  key: 'van-houten',
  name: 'Vloerenbedrijf Van Houten',
  place: 'Zutphen',
  phone: '0575 55 01 10',
  colour: '#7a2f1d',
  journey: { template: 'ten', name: 'Een nieuwe vloer' },
  colleagues: [
    {
      initials: 'JH',
      name: 'Jorrit van Houten',
      email: 'jorrit@vanhouten.example',
      job: 'eigenaar',
      role: 'owner',
      phone: '06 1234 0001',
    },
    {
      initials: 'NB',
      name: 'Noor Bekkering',
      email: 'noor@vanhouten.example',
      job: 'planning en winkel',
      role: 'colleague',
      phone: '06 1234 0002',
    },
    {
      initials: 'TK',
      name: 'Tarik Kayalar',
      email: 'tarik@vanhouten.example',
      job: 'vloerenlegger',
      role: 'colleague',
      phone: '06 1234 0003',
    },
    {
      initials: 'WA',
      name: 'Wessel Aalbrink',
      email: 'wessel@vanhouten.example',
      job: 'vloerenlegger',
      role: 'colleague',
      phone: '06 1234 0004',
      away: { since: 1, until: 2 },
    },
    {
      initials: 'HR',
      name: 'Hilde Roessink',
      email: 'hilde@vanhouten.example',
      job: 'boekhouding',
      role: 'reader',
    },
  ],
  personas: [families, olderCouples, practices],
  ownCardsOnly: true,
  phases: { ...waysBefore, 7: delivery, ...waysAfter },
  route: {
    first: 3,
    skipped: 4,
    back: {
      ...{ from: 6, to: 4 },
      why: [
        'Wilde toch nog een tweede offerte zien.',
        'De kleur viel thuis tegen, opnieuw aan het kijken.',
        'Haar vader kende ook nog iemand.',
      ],
    },
    together: [3, 4],
  },
  bringing: 1,
  bumps: [
    {
      text: 'Eén pak had een andere kleur; drie banen moesten er weer uit.',
      solved: 'Nieuw pak opgehaald, de drie banen liggen er opnieuw in. Geen verschil te zien.',
    },
    {
      text: 'Op dinsdag kwam er niemand: de bus stond met pech langs de A1.',
      solved: 'Gebeld, excuses gemaakt en zaterdagochtend ingehaald.',
    },
    {
      text: 'Een kras in de muur bij het naar binnen dragen.',
      solved: 'Muur bijgewerkt in de kleur van de rest, en de schilder betaald.',
    },
    {
      text: 'De plinten waren niet op voorraad; een dag later klaar.',
      solved: 'Plinten zelf bij de fabriek gehaald. Alles zit.',
    },
    {
      text: 'Stof in de kledingkast op de slaapkamer.',
      solved: 'Kast leeggehaald en uitgezogen, de was naar de wasserij gebracht.',
    },
    {
      text: 'De radiator drupte na het terughangen.',
      solved: 'Zelfde middag nieuwe pakking, en de dag erna nog eens gekeken.',
    },
    {
      text: 'Een naad bij het raam stond open na het eerste weekend.',
      solved: 'Twee planken vervangen en de rest nagelopen.',
    },
  ],
  lostBecause: {
    3: [
      'Alleen gekeken, doet voorlopig niets.',
      'Na de proefdoos niets meer gehoord, twee keer gebeld.',
      'Laat de oude vloer schuren.',
    ],
    4: [
      'Koos voor het web, het scheelde te veel.',
      'Gaat het zelf doen met een zwager.',
      'Koopt eerst een ander huis.',
      'Wil wachten tot na de verbouwing.',
    ],
    5: [
      'De kinderen vonden het toch te veel gedoe.',
      'Koos voor tapijt, dat doen wij hier niet meer.',
      'Vindt het op deze leeftijd niet meer nodig.',
    ],
    6: [
      'Een ander kon een maand eerder.',
      'De bank deed niet mee.',
      'De verhuurder wilde een ander bedrijf.',
      'Ons plan kwam te laat; had toen al getekend.',
    ],
  },
  goneBecause: [
    'Verhuisd. De nieuwe bewoners hebben ons nummer.',
    'Huis verkocht, vloer blijft liggen.',
    'Wil geen berichten meer, wel tevreden.',
  ],
  pausedBecause: [
    'Wacht op de keukenbouwer, in januari verder.',
    'De verhuurder moet eerst de kozijnen doen.',
  ],
  newsletters: [
    'Nieuwsbrief winter: droge lucht en hout.',
    'Nieuwsbrief lente: de grote schoonmaak in een half uur.',
    'Nieuwsbrief zomer: zand uit de tuin.',
    'Nieuwsbrief herfst: matten, modder en honden.',
  ],
  stages: [
    { name: 'Akkoord op het plan', explanation: '', from: -30 },
    { name: 'Vloer besteld', explanation: '', from: -27 },
    {
      name: 'Vloer op temperatuur',
      explanation: 'Hij ligt een paar dagen bij ons in de winkel, dan werkt hij straks minder.',
      from: -3,
    },
    {
      name: 'Oude vloer eruit, egaliseren',
      explanation: 'Om 8.45 uur. Eén kant blijft ’s avonds vrij.',
      from: 0,
      until: 1,
      at: '08:45',
    },
    { name: 'Drogen', explanation: 'Er is niemand in huis. Beneden alleen op sokken.', from: 2 },
    {
      name: 'Leggen',
      explanation: 'Kamer voor kamer, zoals het op het plan staat.',
      from: 3,
      until: 4,
      at: '08:45',
    },
    { name: 'Plinten en deuren', explanation: 'Een halve dag.', from: 5, at: '08:45' },
    { name: 'Samen nalopen', explanation: 'Met zijn allen, en wie wil op sokken.', from: 6, at: '16:30' },
  ],
  comeback: {
    names: ['Trap met twaalf treden', 'Slaapkamers boven 31 m²', 'Zolder 22 m²', 'Plinten in de hal'],
    startIn: 5,
    isIn: 8,
  },
}
