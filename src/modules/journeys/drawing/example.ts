import type { MapContent, MapPhase } from './content.ts'

type Start = Pick<MapPhase, 'id' | 'name' | 'band' | 'stretch'> & Partial<MapPhase>

/** A phase with nothing on it but what is given. */
function phase(given: Start): MapPhase {
  return {
    observable: true,
    travelling: 0,
    attention: 0,
    duration: null,
    lasting: false,
    moments: [],
    triggers: [],
    questions: [],
    pains: [],
    gains: [],
    ideas: [],
    touchpoints: [],
    bumps: [],
    tasks: [],
    ...given,
  }
}

let made = 0
const seen = (text: string, short?: string) => ({
  id: `card-${++made}`,
  evidence: 'seen' as const,
  text,
  short,
})
const assumed = (text: string, short?: string) => ({ ...seen(text, short), evidence: 'assumed' as const })
const proposed = (text: string, short?: string) => ({ ...seen(text, short), evidence: 'proposed' as const })
const asks = (text: string, answer?: string, answerShort?: string, where: string[] = []) => ({
  ...seen(text),
  answer,
  answerShort,
  where,
})
const chafes = (pain: [string, string?], prevent?: [string, string?], turnAround?: [string, string?]) => ({
  ...seen(...pain),
  prevent: prevent?.[0],
  preventShort: prevent?.[1],
  turnAround: turnAround?.[0],
  turnAroundShort: turnAround?.[1],
})
const we = (channel: string, text: string) => ({ ...seen(text), startedBy: 'us' as const, channel })
const they = (channel: string, text: string) => ({ ...seen(text), startedBy: 'customer' as const, channel })
const does = (initials: string, text: string) => ({ ...seen(text), initials })
const feels = (
  id: string,
  name: string,
  intended: number,
  answers: [number, number, number, number, number] = [0, 0, 0, 0, 0],
  guess: number | null = null,
) => ({ id, name, intended, assumed: guess, answers })
const days = (medianDays: number, n = 21) => ({ medianDays, n })

/** An invented floor layer and an ideal customer: ten phases, as rich as a map becomes after two years of use. */
export const exampleMap: MapContent = {
  company: 'Van Houten Vloeren',
  place: 'Zutphen',
  journeyName: 'Een nieuwe vloer',
  persona: {
    name: 'Gezinnen die blijven wonen',
    quote: 'Wij zitten er middenin te leven terwijl jullie aan het werk zijn.',
    signs: [
      { shape: 'dot', size: 'large' },
      { shape: 'ring', size: 'large' },
      { shape: 'dot', size: 'small' },
      { shape: 'ring', size: 'tiny' },
    ],
  },
  version: 4,
  date: '2026-10-08',
  customersTravelled: 118,
  quotes: [
    { momentId: 'wait', text: 'Ik belde twee keer en wist nog steeds geen dag.', prefer: 'below' },
    { momentId: 'handover', text: 'De kinderen lagen er meteen languit op.', prefer: 'above' },
    { momentId: 'use', text: 'Daarna hoorden we niets meer.', prefer: 'below' },
    { momentId: 'consider', text: 'Op het web was het zevenhonderd euro minder.', prefer: 'above' },
    { momentId: 'decide', text: 'Hij vroeg eerst hoe wij wonen.', prefer: 'above' },
    { momentId: 'share', text: 'Mijn zus heeft hem nu ook.', prefer: 'below' },
  ],
  phases: [
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
          [
            'Boven het verhaal: ‘Op vrijdag sliepen ze weer in hun eigen bed.’',
            '‘Vrijdag weer in eigen bed’',
          ],
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
      triggers: [
        seen('De eerste verjaardag erop: iedereen kijkt naar beneden.', 'De eerste verjaardag erop'),
      ],
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
  ],
}
