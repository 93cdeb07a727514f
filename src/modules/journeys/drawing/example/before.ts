import type { MapPhase } from '../content.ts'
import { asks, assumed, chafes, days, does, feels, phase, seen, they, we } from './cards.ts'

/** Before we know them, and while they look around. */
export const before: MapPhase[] = [
  phase({
    id: 'latent',
    name: 'Sluimerende wens',
    band: 'before',
    stretch: 'Voor je ze kent',
    observable: false,
    travelling: null,
    moments: [feels('latent', 'Sluimerende wens', 0.2)],
    triggers: [
      assumed(
        'Op bezoek bij familie: daar ligt iets moois, en thuis kraakt het.',
        'Bij familie ligt iets moois',
      ),
    ],
    questions: [
      asks(
        'Zou dat hier ook kunnen?',
        'Foto’s van huizen uit de buurt, voor en na.',
        'Huizen uit de buurt, voor en na',
      ),
    ],
    pains: [
      chafes(
        ['Een verbouwing met kinderen erbij: liever niet aan denken.', 'Liever niet aan denken'],
        ['Een gezin uit Warnsveld vertelt hoe het ging.', 'Een gezin vertelt hoe het ging'],
        ['Boven het verhaal: ‘Op vrijdag sliepen ze weer in hun eigen bed.’', '‘Vrijdag weer in eigen bed’'],
      ),
    ],
    gains: [seen('Een vloer waar je op mag leven, en die mooi blijft.', 'Een vloer om op te leven')],
    touchpoints: [we('brand-instagram', 'Voor en na'), we('sign-right', 'Bord bij de klus')],
    tasks: [does('NB', 'Foto van elke klus')],
  }),
  phase({
    id: 'need',
    name: 'Het moet gebeuren',
    band: 'before',
    stretch: 'Voor je ze kent',
    observable: false,
    travelling: null,
    moments: [feels('need', 'Het moet gebeuren', -0.4, undefined, -0.9)],
    triggers: [
      assumed(
        'De vaatwasser lekte en de planken staan bol. Uitstellen kan niet meer.',
        'Lekkage, de planken staan bol',
      ),
    ],
    questions: [
      asks(
        'Wat gaat dat kosten?',
        '€ 58 tot € 90 per m², gelegd en afgewerkt. Zo op de site.',
        '€ 58–90 per m², gelegd',
      ),
    ],
    pains: [
      chafes(
        ['Overal ‘prijs op aanvraag’, nergens een bedrag.', 'Overal ‘prijs op aanvraag’'],
        ['Richtprijzen op de site, ook voor de trap.', 'Richtprijzen op de site'],
        ['Zelf rekenen in een minuut, zonder telefoontje achteraf.', 'Zelf rekenen in een minuut'],
      ),
    ],
    gains: [assumed('Snel weten waar je aan toe bent.', 'Weten waar je aan toe bent')],
    touchpoints: [they('search', 'Zoekmachine'), we('world', 'Prijzen')],
    tasks: [does('NB', 'Prijzen actueel')],
  }),
  phase({
    id: 'orient',
    name: 'Oriëntatie',
    band: 'before',
    stretch: 'Voor je ze kent',
    travelling: 5,
    duration: days(19),
    moments: [feels('orient', 'Oriëntatie', 0.3, [0, 2, 8, 4, 1])],
    triggers: [
      seen(
        '’s Avonds op de bank: wat past hier, en overleeft het de kat?',
        'Wat past, en overleeft het de kat?',
      ),
    ],
    questions: [
      asks(
        'Hout, PVC of kurk?',
        'Keuzekaart met vier vragen: krassen, vocht, geluid, voeten.',
        'Keuzekaart: krassen, vocht, geluid',
      ),
    ],
    pains: [
      chafes(
        ['Te veel stalen; na drie winkels lijkt alles op elkaar.', 'Na drie winkels lijkt alles gelijk'],
        ['Hooguit drie grote stalen, thuis op de vloer.', 'Drie grote stalen, thuis'],
        ['Proefdoos: viltstift, knikkers en een kop koffie.', 'Proefdoos: stift, knikkers, koffie'],
      ),
    ],
    gains: [seen('Het samen eens worden.', 'Het samen eens worden')],
    touchpoints: [we('package', 'Proefdoos'), they('world', 'Keuzekaart')],
    tasks: [does('NB', 'Doos in 2 dagen')],
  }),
  phase({
    id: 'consider',
    name: 'Overweging',
    band: 'before',
    stretch: 'Voor je ze kent',
    travelling: 4,
    duration: days(13),
    moments: [feels('consider', 'Overweging', -0.35, [3, 8, 8, 2, 0])],
    triggers: [
      seen(
        'De vloer van de buren, of die van het web voor € 700 minder?',
        'Die van de buren, of van het web?',
      ),
    ],
    questions: [
      asks(
        'Waarom is het elders goedkoper?',
        'Alles naast elkaar: egaliseren, plinten, afvoer, garantie. Ook waar wij duurder zijn.',
        'Alle kosten naast elkaar',
      ),
    ],
    pains: [
      chafes(
        ['Het web is € 700 goedkoper en levert morgen.', 'Het web is € 700 goedkoper'],
        ['Een lijst: wat zit bij wie in de prijs.', 'Lijst: wat zit in de prijs'],
      ),
    ],
    gains: [seen('Iemand die komt wanneer hij het zegt.', 'Iemand die woord houdt')],
    touchpoints: [they('star', 'Beoordelingen'), we('phone', 'Terugbellen')],
    tasks: [does('JH', 'Belt dezelfde dag')],
  }),
]
