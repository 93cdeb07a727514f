import type { PhaseWay } from '../example-business.ts'

/** From the signature to the last sweep: waiting, the work, walking round together. */
export const delivery: PhaseWay = {
  days: [22, 37, 62],
  promise: 5,
  every: 11,
  work: 7,
  said: [
    ['call', 'out', 'Gebeld: krijgen jullie de kamers leeg, en waar mag de bus staan?', 'NB'],
    ['call', 'in', 'Moet de meterkast ook leeg?'],
    ['message', 'in', 'Mogen we de kamer alvast leegmaken, of is dat te vroeg?'],
    ['visit', 'out', 'Vocht gemeten: 1,6 procent, we kunnen door.', 'TK'],
  ],
  news: {
    waiting: [
      'Alles is besteld. Zodra de vloer bij ons binnen is, hoor je het.',
      'Nog niets bijzonders te melden: de levering staat voor volgende week en jullie week staat vast.',
      'De vloer is binnen en ligt op temperatuur. Volgende week weten we het precieze uur.',
      'Tarik heeft de planning bekeken: het past in de week die we noemden.',
      'We hebben de plinten alvast gezaagd. Dat scheelt straks een halve dag stof.',
      'Kleine herinnering: de kasten mogen blijven staan, de laden graag leeg.',
      'De drempel bij de keuken komt mee. Verder loopt alles zoals afgesproken.',
    ],
    working: [
      'De oude vloer is eruit en de boel is geveegd. Morgen egaliseren we.',
      'Geëgaliseerd. Het moet nu een nacht drogen; vanavond kun je er met sokken over.',
      'De eerste banen liggen, vanaf het raam naar de deur.',
      'De grootste kamer is klaar. Morgen de hal en rond de kasten.',
      'Alles ligt. Morgen de plinten en de deuren, en dan lopen we samen na.',
      'De plinten zitten, de deuren hangen weer. Tot straks bij het nalopen.',
    ],
  },
  moments: [
    {
      weights: [22, 36, 29, 10, 3],
      about: ['planning', 'messages'],
      stories: [
        [-2, 'Ik belde twee keer en wist nog steeds geen dag.'],
        [-1, 'Drie weken stil, en toen ineens alles leeg.'],
        [-1, 'Je weet niet of je nog in de planning staat.'],
        [-2, 'De week schoof op en dat hoorden we als laatste.'],
        [-1, 'Een berichtje had zoveel gescheeld.'],
        [0, 'Lang, maar dat was gezegd.'],
        [1, 'Elke vrijdag bericht, ook als er niets was.'],
        [-1, 'De oppas was al geregeld voor de verkeerde week.', 0],
        [-1, 'Wij hadden alles al in dozen.', 1],
        [-1, 'De afspraken moesten twee keer verzet.', 2],
      ],
    },
    {
      weights: [4, 15, 34, 33, 14],
      about: ['people', 'work', 'messages'],
      stories: [
        [1, 'Ze veegden elke dag voor het eten.'],
        [2, 'Tarik heeft met de kinderen een hut gebouwd van de dozen.', 0],
        [1, 'Om vier uur een foto, je kon de klok gelijkzetten.'],
        [0, 'Veel lawaai, maar netjes.'],
        [-1, 'Stof tot in de slaapkamers.'],
        [-1, 'Op dinsdag kwam er niemand.'],
        [2, 'Ze hebben de klok opgehangen op precies dezelfde spijker.', 1],
        [1, 'We hebben geen dag zonder stoel gezeten.', 1],
        [2, 'Maandag om acht uur stond de ficus weer terug.', 2],
      ],
    },
    {
      weights: [1, 4, 15, 33, 47],
      about: ['work', 'people'],
      stories: [
        [2, 'De kinderen lagen er meteen languit op.', 0],
        [2, 'Mooier dan op de foto.'],
        [2, 'Ik heb een uur zitten kijken.', 1],
        [1, 'Samen nagelopen, alles opgeschreven.'],
        [2, 'Het hele huis lijkt groter.'],
        [0, 'Zoals besteld.'],
        [1, 'Eén plint, en die zat er de volgende dag.'],
        [-1, 'De drempel bij de hal was vergeten.'],
        [2, 'De eerste cliënt dacht dat we verhuisd waren.', 2],
      ],
    },
  ],
}
