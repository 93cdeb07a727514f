import type { PhaseWay } from '../example-business.ts'

/** How an engagement of a consultant goes, phase by phase. */
export const ways: Record<number, PhaseWay> = {
  1: {
    days: [8, 24, 60],
    promise: 10,
    every: 7,
    said: [
      ['visit', 'out', 'Koffie op de zaak. Vooral geluisterd: de overdracht aan de zoon zit vast.'],
      ['mail', 'out', 'Samenvatting gestuurd in hun eigen woorden, met één vraag erbij.'],
      ['call', 'in', 'Dat van mijn broer, dat had nog niemand zo gezegd.'],
      ['message', 'out', 'Gevraagd of ik een ochtend mag meelopen.'],
    ],
    moments: [
      {
        weights: [0, 5, 35, 42, 18],
        about: ['people'],
        stories: [
          [1, 'Ze zei in twee zinnen wat wij al jaren omzeilen.'],
          [2, 'Eindelijk iemand die eerst zijn mond hield.'],
          [0, 'Prettig gesprek, nog geen idee wat het wordt.'],
        ],
      },
    ],
  },
  2: {
    days: [4, 12, 28],
    promise: 5,
    every: 4,
    said: [
      ['mail', 'out', 'Plan van aanpak gestuurd: drie maanden, één dag per week, vast bedrag.'],
      ['call', 'out', 'Plan samen doorgelopen, twee zinnen herschreven.'],
      ['message', 'in', 'Akkoord. De accountant heeft het ook gelezen.'],
    ],
    moments: [
      {
        weights: [1, 10, 36, 38, 15],
        about: ['money', 'messages'],
        stories: [
          [1, 'Een plan zonder één Engels woord.'],
          [0, 'Helder. We schrokken wel van de uren.'],
          [-1, 'Het duurde een week langer dan gezegd.'],
        ],
      },
    ],
  },
  3: {
    days: [14, 26, 45],
    promise: 5,
    every: 9,
    said: [
      ['visit', 'out', 'Eerste dag. Met acht mensen gesproken, allemaal een half uur.'],
      ['call', 'in', 'Valt er al iets te zeggen?'],
      ['visit', 'out', 'Tweede dag: meegelopen in de werkplaats.'],
    ],
    news: {
      waiting: [
        'Gedaan: acht gesprekken. Gehoord: iedereen wil, niemand begint. Volgende week: de planning van maandag.',
        'Gedaan: meegelopen in de werkplaats. Gehoord: de lijst klopt op dinsdag al niet meer. Straks: wie beheert hem?',
        'Een rustige week, weinig te melden. Donderdag zit ik weer bij jullie.',
        'Gedaan: de cijfers van twee jaar naast elkaar. Jij hoort het eerst, dinsdag om negen uur.',
      ],
      working: [],
    },
    moments: [
      {
        weights: [5, 22, 40, 25, 8],
        about: ['messages', 'planning'],
        stories: [
          [-1, 'Veel gepraat, en nog niets te zien.'],
          [0, 'Spannend, dat was gezegd.'],
          [1, 'Elke donderdag vijf regels. Dat gaf rust.'],
          [-2, 'Ik moest van mijn eigen chef horen wat er speelde.'],
        ],
      },
    ],
  },
  4: {
    days: [55, 90, 150],
    promise: 5,
    every: 16,
    said: [
      ['visit', 'out', 'Werksessie met de vier leidinggevenden. Het schuurde, en dat was nodig.'],
      ['call', 'out', 'Gebeld na de sessie: hoe zit je erbij?'],
      ['mail', 'in', 'Hier zijn ze dan, voor de derde keer.'],
      ['visit', 'out', 'Maandagochtend samen de planning gedaan.'],
      ['call', 'in', 'Hoort dit erbij, dat iedereen nu boos is?'],
    ],
    news: {
      waiting: [
        'Deze week: de planning is nu van twee mensen. Hulp nodig: de urenlijst van oktober.',
        'De sessie ging anders dan bedacht. Ik kom er donderdag op terug, en bel je eerst.',
        'Gedaan: eerste maandag zonder mij. Gehoord: het duurde een uur, en het klopte.',
        'Eén lijstje voor deze week, drie vragen. Meer heb ik niet nodig.',
        'Even weinig nieuws. De twee chefs oefenen, en dat is precies de bedoeling.',
        'De voorraad is geteld. Er lag voor elf maanden aan schroeven.',
      ],
      working: [],
    },
    moments: [
      {
        weights: [4, 20, 44, 26, 6],
        about: ['work'],
        stories: [
          [-1, 'Ik voelde me weer op school zitten.'],
          [0, 'Veel huiswerk naast het werk.'],
          [1, 'De eerste keer deed ze het voor, dat scheelde.'],
        ],
      },
      {
        weights: [18, 40, 28, 11, 3],
        about: ['people', 'planning'],
        stories: [
          [-1, 'Mijn broer en ik spraken een week niet met elkaar.'],
          [-2, 'Ik heb op het punt gestaan om te stoppen.'],
          [-1, 'Drie keer dezelfde cijfers.'],
          [0, 'Ze had gezegd dat dit kwam.'],
        ],
      },
      {
        weights: [1, 6, 22, 44, 27],
        about: ['people', 'work'],
        stories: [
          [1, 'Op maandag zit iedereen er om acht uur.'],
          [2, 'We hebben weer gegeten met zijn allen.'],
          [1, 'Het hoeft niet meer allemaal langs mij.'],
        ],
      },
    ],
  },
  5: {
    days: [25, 48, 80],
    promise: 10,
    every: 12,
    said: [
      ['call', 'out', 'Gebeld met goed nieuws: vier weken geen spoedorder.'],
      ['mail', 'out', 'Blad met toen en nu gestuurd.'],
      ['call', 'in', 'Thuis hebben ze het ook gemerkt. Ik was er zaterdag gewoon.'],
    ],
    results: [
      [
        'De planning van maandag klopt op vrijdag nog voor 9 van de 10 klussen.',
        '4 van de 10, geteld in de eerste week.',
      ],
      ['Twee mensen kunnen de offerte maken.', 'Alleen de directeur, ’s avonds.'],
      ['Drie weken zonder overwerk op zaterdag.', 'Elke zaterdag, met vier man.'],
      ['De overdracht staat op papier, met een datum.', 'Al zes jaar ‘volgend jaar’.'],
    ],
    moments: [
      {
        weights: [0, 3, 20, 44, 33],
        about: ['work'],
        stories: [
          [2, 'Ik was zaterdag gewoon thuis.'],
          [1, 'De cijfers lagen er, ik hoefde niets te geloven.'],
          [1, 'De jongens zeggen nu zelf wat er mis is.'],
        ],
      },
    ],
  },
  6: {
    days: [7, 15, 30],
    promise: 5,
    every: 5,
    said: [
      ['visit', 'out', 'Laatste dag. Teruggekeken, en samen gekozen wat nog blijft liggen.'],
      ['mail', 'out', 'Brief met wat ik onderweg zag en wat ook nog beter kan.'],
    ],
    moments: [
      {
        weights: [1, 5, 34, 40, 20],
        about: ['people'],
        stories: [
          [1, 'Ze ging weg toen het klaar was.'],
          [0, 'Goed afgerond.'],
          [2, 'De laatste middag was de mooiste.'],
        ],
      },
    ],
  },
  7: {
    days: [200, 400, 700],
    promise: 22,
    every: 24,
    askAfter: 75,
    said: [
      ['article', 'out', 'Stuk over opvolging gestuurd, met twee zinnen erbij.'],
      ['call', 'out', 'Zomaar gebeld. Zijn dochter begint in september.'],
      ['message', 'in', 'Kijk, het nieuwe planbord. Zelf opgehangen.'],
      ['personal', 'out', 'Bericht op de verjaardag van de zaak: vijftig jaar.'],
      ['card', 'out', 'Kaart met de feestdagen, met de hand geschreven.'],
      ['newsletter', 'out', 'Brief aan iedereen: wat ik dit jaar leerde van drie families.'],
      ['call', 'in', 'Een vriend van mij heeft een drukkerij. Weet jij daar iemand voor?'],
      ['visit', 'out', 'Langsgereden met taart: een jaar verder.'],
      ['article', 'out', 'Artikel over personeel doorgestuurd, leek me iets voor de chef.'],
      ['personal', 'out', 'Gevraagd hoe de eerste maand zonder vader was.'],
    ],
    moments: [
      {
        weights: [0, 3, 24, 43, 30],
        about: ['people', 'messages'],
        stories: [
          [2, 'Ze wist nog dat mijn dochter zou beginnen.'],
          [1, 'Fijn, zo af en toe.'],
          [1, 'Ik heb haar naam al twee keer doorgegeven.'],
        ],
      },
    ],
  },
}
