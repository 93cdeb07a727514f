import type { MapPhase } from '../content.ts'
import { asks, chafes, days, does, feels, phase, proposed, seen, they, we } from './cards.ts'

/** Choosing, waiting and the work itself. */
export const during: MapPhase[] = [
  phase({
    id: 'decide',
    name: 'De knoop door',
    band: 'during',
    stretch: 'Kiezen',
    travelling: 2,
    duration: days(6),
    moments: [feels('decide', 'De knoop door', 1.05, [0, 1, 5, 12, 8])],
    triggers: [seen('‘Zaterdag gaan we gewoon even langs.’', '‘Zaterdag even langs’')],
    questions: [
      asks(
        'Kunnen de kinderen mee?',
        'Ja. Zaterdag om negen uur is de winkel alleen voor jullie.',
        'Ja, om 9 uur is de winkel van jullie',
      ),
    ],
    pains: [
      chafes(
        ['Met drie kinderen een winkel in is een kleine ramp.', 'Met kinderen een winkel in'],
        ['Op afspraak, met limonade en een speelhoek.', 'Op afspraak, met speelhoek'],
        ['Ieder kind legt een eigen plank en neemt hem mee.', 'Ieder kind legt een plank'],
      ),
    ],
    gains: [seen('Eerst gehoord worden, dan pas advies.', 'Eerst gehoord worden')],
    ideas: [proposed('Een middag per maand met een interieuradviseur.', 'Adviseur in de winkel')],
    touchpoints: [they('building-store', 'Winkel'), we('ruler-measure', 'Inmeten')],
    tasks: [does('JH', 'Vraagt door')],
  }),
  phase({
    id: 'buy',
    name: 'Koop',
    band: 'during',
    stretch: 'Kiezen',
    travelling: 3,
    attention: 1,
    duration: days(8),
    moments: [feels('buy', 'Koop', 0.5, [2, 6, 10, 8, 4])],
    triggers: [seen('Drie offertes naast elkaar, geen twee hetzelfde.', 'Drie offertes naast elkaar')],
    questions: [
      asks(
        'Is dit echt alles?',
        'Eén blad: wat, wanneer, hoeveel. Zonder stelposten.',
        'Eén blad: wat, wanneer, hoeveel',
      ),
    ],
    pains: [
      chafes(
        ['Iedereen rekent anders, vergelijken lukt niet.', 'Vergelijken lukt niet'],
        ['Eén bedrag onderaan, alles inbegrepen.', 'Eén bedrag, alles erin'],
        [
          'Een lijst die ook naast de offerte van een ander past.',
          'Onze lijst past ook op die van een ander',
        ],
      ),
    ],
    gains: [seen('Eén bedrag, één dag, één nummer.', 'Eén bedrag, één dag')],
    touchpoints: [we('file-text', 'Plan'), we('phone', 'Na 2 dagen')],
    tasks: [does('JH', 'Plan binnen 2 dagen')],
  }),
  phase({
    id: 'deliver',
    name: 'Wachten en leggen',
    band: 'during',
    stretch: 'Het werk',
    travelling: 7,
    attention: 2,
    duration: days(34),
    goal: 'Gewoon thuis kunnen blijven wonen.',
    promise: 'Elke week bericht, en tijdens het werk elke dag om 16.00 uur een foto.',
    moments: [
      feels('wait', 'Wachten', 0.35, [7, 13, 8, 4, 1]),
      feels('work', 'Leggen', 0.8, [1, 6, 12, 10, 4]),
      feels('handover', 'Klaar', 1.6, [0, 1, 5, 10, 16]),
    ],
    triggers: [seen('De week staat vast: kamers leeg, kat naar oma.', 'De week staat vast')],
    questions: [
      asks(
        'Waar zijn jullie nu mee bezig?',
        'Tot de start elke week een bericht, daarna elke dag om 16.00 uur een foto.',
        undefined,
        ['website', 'plan'],
      ),
      asks('Waar slapen we intussen?', 'Slaapkamers eerst: er zijn elke avond twee kamers klaar.'),
    ],
    pains: [
      chafes(
        ['Je hele huis op zijn kop, en toch moet iedereen naar school.'],
        ['We beginnen om kwart voor negen, als de deur dicht is.'],
        ['Weekkaart voor op de koelkast, met plaatjes voor de jongsten.'],
      ),
      chafes(
        ['Stof tot in de bedden.'],
        ['Stofdeur en afzuiging, elke dag.'],
        ['Schoon voor het avondeten.'],
      ),
    ],
    gains: [seen('’s Avonds gewoon aan de eigen tafel eten.')],
    touchpoints: [
      we('file-check', 'Bevestiging'),
      we('message-circle', 'Weekbericht'),
      we('phone', 'Bel vooraf'),
      we('camera', 'Foto 16.00'),
      we('home', 'Oplevering'),
      they('message-2', '‘Hoe ver nu?’'),
    ],
    bumps: [seen('Plint te laat')],
    tasks: [does('NB', 'Weekbericht'), does('TK', 'Legt en fotografeert'), does('JH', 'Oplevering')],
  }),
]
