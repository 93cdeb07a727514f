import type { MapPhase } from '../content.ts'
import { asks, chafes, days, does, feels, phase, seen, they, we } from './cards.ts'

/** Living with it, and what comes of that. */
export const after: MapPhase[] = [
  phase({
    id: 'use',
    name: 'Gebruik',
    band: 'after',
    stretch: 'En daarna',
    travelling: 12,
    duration: days(340),
    moments: [feels('use', 'Gebruik', 1.1, [1, 7, 12, 7, 3])],
    triggers: [seen('Zand, sap en de eerste deuk: er wordt op geleefd.', 'Zand, sap en de eerste deuk')],
    questions: [
      asks(
        'Hoe krijg ik lijm eruit?',
        'Vlekkenkaart voor in de keukenla: lijm, inkt, tomatensaus.',
        'Vlekkenkaart voor in de la',
      ),
    ],
    pains: [
      chafes(
        ['Na de rekening blijft het stil.', 'Na de rekening blijft het stil'],
        ['Bellen na zes weken: hoe loopt het erop?', 'Bellen na zes weken'],
        ['Na een jaar een reparatiesetje in de eigen kleur.', 'Na een jaar een reparatiesetje'],
      ),
    ],
    gains: [seen('Geen krassen zien, niet steeds dweilen.', 'Geen krassen, weinig dweilen')],
    touchpoints: [we('phone', 'Na 6 weken'), we('message-circle', 'Elke maand iets')],
    tasks: [does('NB', 'Onderhoud plannen')],
  }),
  phase({
    id: 'loyal',
    name: 'Terugkomen',
    band: 'after',
    stretch: 'En daarna',
    travelling: 6,
    duration: days(420),
    moments: [feels('loyal', 'Terugkomen', 1.5, [0, 1, 5, 10, 5])],
    triggers: [seen('De eerste verjaardag erop: iedereen kijkt naar beneden.', 'De eerste verjaardag erop')],
    questions: [
      asks(
        'Doen jullie ook trappen?',
        'Ja, het voorstel met de trap ligt al klaar.',
        'Het voorstel ligt klaar',
      ),
    ],
    gains: [seen('Trots zijn op het huis.', 'Trots zijn op het huis')],
    touchpoints: [we('cake', 'Verjaardag'), we('mail', 'Nieuwsbrief')],
    tasks: [does('JH', 'Vervolgvoorstel')],
  }),
  phase({
    id: 'share',
    name: 'Doorvertellen',
    band: 'after',
    stretch: 'En daarna',
    travelling: 3,
    lasting: true,
    moments: [feels('share', 'Doorvertellen', 1.8, [0, 0, 1, 3, 8])],
    triggers: [
      seen('De buurman staat binnen en vraagt wie dat gelegd heeft.', 'De buurman vraagt wie het legde'),
    ],
    questions: [asks('Mag ik jullie nummer geven?')],
    pains: [
      chafes(
        ['‘Ik ga geen reclame lopen maken.’', '‘Ik maak geen reclame’'],
        ['Nooit erom vragen, altijd bedanken.', 'Nooit vragen, altijd bedanken'],
        ['De dag erna een taart voor de deur.', 'Taart voor de deur'],
      ),
    ],
    gains: [seen('Een ander ergens mee helpen.', 'Een ander helpen')],
    touchpoints: [they('users', 'Stelt ons voor'), we('gift', 'Taart')],
  }),
]
