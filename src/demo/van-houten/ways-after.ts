import type { PhaseWay } from '../example-business.ts'

/** Living on it, coming back, telling others. */
export const waysAfter: Record<number, PhaseWay> = {
  8: {
    days: [210, 330, 460],
    promise: 65,
    every: 75,
    askAfter: 56,
    said: [
      [
        'call',
        'out',
        'Na zes weken gebeld: hoe loopt het erop? Eén kastdeur klemt, Wessel komt schaven.',
        'NB',
      ],
      ['message', 'in', 'Er zit een kring van een plantenpot. Wat nu?'],
      ['message', 'out', 'Uitgelegd: met de grijze kant van het sponsje, en dan de olie uit het setje.'],
      ['personal', 'out', 'Berichtje gestuurd: hoe was de eerste winter erop?'],
      ['visit', 'out', 'Kastdeur geschaafd en meteen de naden nagekeken.', 'WA'],
      ['call', 'in', 'Ik wilde gewoon zeggen dat hij nog steeds mooi is.'],
      ['card', 'out', 'Verjaardagskaart gestuurd.', 'NB'],
    ],
    results: [
      [
        'Beneden is het 19,5 graden bij dezelfde stand van de thermostaat.',
        '18 graden, en altijd koude voeten.',
      ],
      ['Stofzuigen kost nu een kwartier.', 'Drie kwartier, met het tapijt erbij.'],
      ['Geen drempels meer: de rollator kan overal komen.', 'Drie drempels, en twee keer gestruikeld.', 1],
      [
        'Galm in de wachtkamer is weg; het gesprek achter de deur is niet meer te volgen.',
        'Iedereen in de wachtkamer kon meeluisteren.',
        2,
      ],
      ['De kinderen spelen weer beneden.', 'Beneden was het te koud om op de grond te zitten.', 0],
    ],
    moments: [
      {
        weights: [6, 22, 40, 22, 10],
        about: ['messages', 'work'],
        stories: [
          [-1, 'Na de rekening hoorden we niets meer.'],
          [-1, 'De eerste kras kwam snel, en toen?'],
          [-2, 'Twee keer gemaild over een naad die openstaat.'],
          [0, 'Doet gewoon wat hij moet doen.'],
          [0, 'Mooi, en er wordt op geleefd.', 0],
          [1, 'Na zes weken belden ze zomaar op.'],
          [1, 'Slijm, stift, appelsap: alles ging eruit.', 0],
          [2, 'Warme voeten, voor het eerst in dertig winters.', 1],
          [1, 'De stoelen rollen er al een half jaar overheen.', 2],
        ],
      },
    ],
  },
  9: {
    days: [90, 170, 260],
    promise: 65,
    every: 80,
    askAfter: 45,
    said: [
      ['mail', 'out', 'Voorstel voor de trap gestuurd, met de maten van toen.'],
      ['call', 'in', 'Volgend jaar willen we boven ook. Ik bel jullie dan.'],
      ['call', 'out', 'Zomaar gebeld. Alles goed, de hond is er niet meer.'],
      ['personal', 'out', 'Foto gestuurd van hun vloer van toen, en van die van vorige week.'],
      ['card', 'out', 'Verjaardagskaart gestuurd.', 'NB'],
      ['visit', 'in', 'Ik kwam alleen een flesje olie halen, en nu zit ik hier al een half uur.'],
    ],
    moments: [
      {
        weights: [0, 4, 22, 44, 30],
        about: ['people', 'work'],
        stories: [
          [1, 'Ze wisten de maten van de trap nog.'],
          [2, 'Een kaart op mijn verjaardag, met de hand geschreven.'],
          [1, 'We hoefden niet opnieuw te beginnen.'],
          [0, 'Goed contact, niet te vaak.'],
          [2, 'Boven ligt hij nu ook.', 0],
          [1, 'Wessel kwam voor een kastdeur, zonder rekening.', 1],
          [-1, 'De korting voor bestaande klanten gold niet voor ons.'],
        ],
      },
    ],
  },
  10: {
    days: [200, 400, 600],
    promise: 65,
    every: 85,
    askAfter: 30,
    said: [
      ['message', 'in', 'Ik heb jullie nummer aan een collega gegeven, mag dat?'],
      ['letter', 'out', 'Bedankt voor de aanbeveling, met een kaart van ons allemaal.'],
      ['visit', 'out', 'Appeltaart gebracht. Ze waren er allebei.'],
      ['call', 'out', 'Gebeld om te vertellen hoe het bij hun vrienden geworden is.'],
      ['message', 'in', 'Kijk, de buurvrouw op haar nieuwe vloer. Ze is er dolblij mee.'],
    ],
    moments: [
      {
        weights: [0, 0, 8, 29, 63],
        about: ['people'],
        stories: [
          [2, 'Mijn zus heeft hem nu ook.'],
          [2, 'Er stond een appeltaart op de stoep.'],
          [1, 'Ik vertel het graag, niemand vroeg erom.'],
          [2, 'De halve straat is al langs geweest.'],
          [2, 'Op de bridgeclub weten ze nu allemaal hoe Tarik heet.', 1],
        ],
      },
    ],
  },
}
