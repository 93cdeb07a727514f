import { asks, chafes, does, goal, idea, proposed, seenIn, they, trigger, we, wish } from '../cards.ts'
import type { PhaseCards } from '../example-business.ts'

/** The map of older couples: half of it is filled, from what Jorrit heard at their tables. */
export const olderCouplesCards: PhaseCards[] = [
  {
    phase: 2,
    ago: 400,
    cards: [
      trigger(
        'Over de rand van het kleed gestruikeld, en het liep net goed af.',
        'Over het kleed gestruikeld',
      ),
      asks(
        ['Moet alles eruit?'],
        [
          'Nee. De zware kasten tillen wij, en wij zetten ze terug.',
          'Nee, wij tillen en zetten terug',
          ['conversation'],
        ],
      ),
    ],
  },
  {
    phase: 3,
    ago: 400,
    cards: [
      ...seenIn(
        'Gesprekken thuis, najaar',
        trigger('De kinderen zeggen het al jaren: doe nou iets dat warm is.', '‘Doe nou iets dat warm is’'),
        chafes(
          ['Een winkel vol keuzes, en nergens een stoel.', 'Veel keuzes, nergens een stoel'],
          ['Wij komen thuis, met vijf stalen en alle tijd.', 'Wij komen thuis, met vijf stalen'],
        ),
      ),
      goal('Het nog één keer goed doen.', 'Nog één keer goed'),
      we('visit', 'Bezoek aan huis', 'Aan huis'),
    ],
  },
  {
    phase: 5,
    ago: 380,
    cards: [
      asks(
        ['Wie komt er dan in huis?'],
        [
          'Tarik en Wessel. Ze komen zich van tevoren voorstellen.',
          'Ze stellen zich eerst voor',
          ['conversation'],
        ],
      ),
      wish('Rustig uitgelegd krijgen wat er gebeurt.', 'Rustige uitleg'),
      they('showroom', 'Samen met een dochter of zoon', 'Met de kinderen'),
    ],
  },
  {
    phase: 7,
    ago: 360,
    cards: [
      ...seenIn(
        'Antwoorden op ons vraagje',
        chafes(
          ['Een week in een stoel in de gang, met de radio op schoot.', 'Een week in de gang'],
          [
            'Kamer voor kamer: er is altijd één kamer met een stoel, licht en koffie.',
            'Altijd één kamer vrij',
          ],
          ['Op de laatste middag zetten wij de klok en de foto’s terug.', 'Wij zetten alles terug'],
        ),
      ),
      asks(
        ['Hoe laat komen jullie?'],
        ['Om kwart over acht, en we bellen als we vertrekken.', undefined, ['quote', 'conversation']],
      ),
      goal('Niet hoeven tillen.'),
      we('phone', 'Bellen als we vertrekken', 'We vertrekken'),
      we('handover', 'Samen nalopen', 'Nalopen'),
      does('WA', 'Tilt, en zet terug'),
    ],
  },
  {
    phase: 8,
    ago: 360,
    cards: [
      trigger('De eerste winter met warme voeten.'),
      asks(
        ['Mag er met water op?'],
        [
          'Een beetje. We lieten een fles zeep en een mop achter.',
          'Een beetje: zeep en mop staan er',
          ['conversation'],
        ],
      ),
      we('phone', 'Bellen na zes weken', 'Na 6 weken'),
    ],
  },
  {
    phase: 10,
    ago: 300,
    cards: [
      ...seenIn(
        'Hoe vond je ons? Bij 31 klanten',
        trigger('Op de koffie bij de bridgeclub.', 'Koffie bij de bridgeclub'),
      ),
      we('letter', 'Een handgeschreven kaart', 'Kaart'),
    ],
  },
]

/** The map of practices and shops: just begun. */
export const practicesCards: PhaseCards[] = [
  {
    phase: 3,
    ago: 150,
    cards: [
      trigger('De verhuurder betaalt mee, als het voor de zomer klaar is.', 'De verhuurder betaalt mee'),
      asks(
        ['Kan het in een weekend?'],
        [
          'Tot 80 m² wel: vrijdagmiddag leeg, maandag om acht uur weer open.',
          'Tot 80 m²: maandag weer open',
          ['website', 'conversation'],
        ],
      ),
      goal('Geen dag dicht.', 'Geen dag dicht'),
    ],
  },
  {
    phase: 6,
    ago: 150,
    cards: [
      chafes(
        ['Een offerte die drie mensen moeten goedkeuren.', 'Drie mensen moeten akkoord'],
        ['Eén blad waar alle drie hun vraag op terugvinden.', 'Eén blad voor alle drie'],
      ),
      wish('Een vaste prijs die in de begroting past.', 'Vaste prijs in de begroting'),
      we('plan', 'Plan met dagdelen', 'Plan'),
    ],
  },
  {
    phase: 7,
    ago: 120,
    cards: [
      ...seenIn(
        'Drie praktijken, dit voorjaar',
        trigger('De afspraken zijn verzet, de patiënten weten ervan.'),
        asks(
          ['Halen jullie maandag?'],
          ['Elke avond een bericht voor achten, met wat klaar is en wat niet.', undefined, ['quote']],
        ),
        chafes(
          ['Een hal vol gereedschap als de eerste cliënt komt.'],
          ['We werken van achter naar voor, de ingang blijft vrij.'],
          ['Om half acht is er geveegd en staat de ficus terug.'],
        ),
      ),
      we('message', 'Avondbericht'),
      does('TK', 'Avondbericht met foto'),
      ...proposed(idea('Een bordje voor de deur: vandaag via de zijkant.')),
    ],
  },
  {
    phase: 8,
    ago: 120,
    cards: [
      trigger('Stoelen met wieltjes, de hele dag.'),
      we('visit', 'Kijken na drie maanden', 'Na 3 maanden'),
    ],
  },
]
