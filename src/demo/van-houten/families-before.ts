import { asks, chafes, does, goal, idea, proposed, seenIn, they, trigger, we, wish } from '../cards.ts'
import type { PhaseCards } from '../example-business.ts'

const kitchenTables = 'Acht keukentafelgesprekken, voorjaar'
const phone = 'Wat Noor aan de telefoon hoort'
const answers = 'Antwoorden op ons vraagje'

/** The map of two-earner families: until they choose. */
export const familiesBefore: PhaseCards[] = [
  {
    phase: 1,
    ago: 640,
    cards: [
      trigger(
        'Een kinderfeestje bij een ander, waar alles open en licht is.',
        'Feestje in een licht, open huis',
      ),
      goal('Dagdromen zonder dat er iemand gaat rekenen.', 'Dromen zonder rekenmachine'),
      asks(
        ['Zou zo’n vloer hier ook passen?'],
        [
          'Op de site staan twaalf huizen uit de buurt, met bouwjaar en plattegrond.',
          'Twaalf huizen uit de buurt',
          ['website', 'social'],
        ],
      ),
      chafes(
        ['Met een peuter en een puber begin je er liever niet aan.', 'Met kinderen liever niet'],
        ['Een gezin uit Eefde laat de vijf dagen zien, per foto.', 'Vijf dagen in vijf foto’s'],
        ['Met erbij wat tegenviel: één avond friet op de stoep.', 'Ook wat er tegenviel staat erbij'],
      ),
      wish('Een huis waar iedereen zomaar op de grond gaat zitten.', 'Zomaar op de grond zitten'),
      we('social', 'Vloer van de maand, met het gezin erop', 'Vloer van de maand'),
      we('sign', 'Bord in de voortuin zolang we leggen', 'Bord in de tuin'),
      does('NB', 'Van elk huis één foto vooraf en één erna', 'Foto voor en na'),
    ],
  },
  {
    phase: 2,
    ago: 640,
    cards: [
      trigger('De afwasmachine lekte. Bij het aanrecht staan de planken bol.', 'Lekkage, planken staan bol'),
      goal('Snel weten of het kan en wat het ongeveer kost.', 'Weten of het kan'),
      ...seenIn(
        phone,
        asks(
          ['Wat ben je ongeveer kwijt?'],
          [
            'Tussen € 60 en € 92 per m², met leggen, plinten en afvoer. Zo op de site, ook voor de trap.',
            '€ 60 tot € 92 per m², gelegd',
            ['website'],
          ],
        ),
      ),
      chafes(
        ['Je vult drie formulieren in en krijgt nergens een bedrag.', 'Overal formulieren, geen bedrag'],
        ['Een rekenhulp: vier vragen, meteen een bedrag.', 'Vier vragen, meteen een bedrag'],
        ['Wie belt, krijgt aan de telefoon een bandbreedte.', 'Aan de telefoon al een bedrag'],
      ),
      wish('Eerlijk horen of wachten ook nog kan.', 'Horen of wachten ook kan'),
      they('search', 'Zoeken op vloer en plaats', 'Zoekmachine'),
      we('website', 'Prijzen en rekenhulp', 'Rekenhulp'),
      does('NB', 'Elk kwartaal de prijzen nalopen', 'Prijzen per kwartaal'),
    ],
  },
  {
    phase: 3,
    ago: 610,
    cards: [
      ...seenIn(
        kitchenTables,
        trigger('Als de kinderen slapen, op de bank: tabblad na tabblad.', '’s Avonds op de bank, tabbladen'),
        chafes(
          [
            'Zestig stalen aan een muur, en thuis is het licht heel anders.',
            'Zestig stalen, thuis ander licht',
          ],
          ['We brengen er drie, groot, en ze blijven een weekend liggen.', 'Drie grote stalen, een weekend'],
          [
            'In de doos zitten krijt, een autootje en een flesje appelsap.',
            'Proefdoos: krijt, auto, appelsap',
          ],
        ),
        wish('Het met zijn tweeën eens worden zonder gedoe.', 'Het samen eens worden'),
      ),
      goal('Weten wat er bij hun leven past.', 'Weten wat bij ons past'),
      ...seenIn(
        phone,
        asks(
          ['Hout of PVC, met een hond?'],
          [
            'Een keuzekaart met vier vragen: krassen, vocht, geluid en blote voeten.',
            'Keuzekaart met vier vragen',
            ['website', 'conversation'],
          ],
        ),
      ),
      we('sample', 'Proefdoos aan huis', 'Proefdoos'),
      they('website', 'Keuzekaart invullen', 'Keuzekaart'),
      does('NB', 'Proefdoos binnen drie dagen langsbrengen', 'Doos binnen 3 dagen'),
    ],
  },
  {
    phase: 4,
    ago: 610,
    cards: [
      ...seenIn(
        kitchenTables,
        trigger('De buren hebben er een voor minder, en het web nog minder.', 'Bij de buren was het minder'),
        asks(
          ['Waarom kost het bij jullie meer?'],
          [
            'We leggen alles naast elkaar: egaliseren, plinten, afvoer, garantie. Ook waar wij duurder zijn.',
            'Alles naast elkaar, ook het dure',
            ['conversation', 'quote'],
          ],
        ),
      ),
      ...seenIn(
        answers,
        chafes(
          [
            'Op het web scheelt het honderden euro’s, en morgen in huis.',
            'Het web is honderden euro’s minder',
          ],
          ['Een lijst: wat zit bij wie in de prijs.', 'Lijst: wat zit in de prijs'],
        ),
      ),
      goal('Zeker weten dat je later geen spijt krijgt.', 'Later geen spijt'),
      wish('Iemand die komt op het uur dat hij noemt.', 'Iemand die op tijd komt'),
      they('review', 'Beoordelingen lezen', 'Beoordelingen'),
      we('phone', 'Bellen: welke twijfel is er nog?', 'Bellen'),
      ...proposed(idea('Een gezin dat al klaar is, dat je mag bellen.', 'Een klant die je mag bellen')),
      does('JH', 'Belt dezelfde dag terug', 'Zelfde dag terugbellen'),
    ],
  },
]
