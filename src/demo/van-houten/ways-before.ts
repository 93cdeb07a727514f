import type { PhaseWay } from '../example-business.ts'

/** How it goes until they sign. Persona 0 is the family, 1 the older couple, 2 the practice. */
export const waysBefore: Record<number, PhaseWay> = {
  3: {
    days: [6, 21, 48],
    promise: 10,
    every: 6,
    said: [
      ['call', 'in', 'We denken aan een nieuwe vloer. Wat past er bij vloerverwarming?'],
      ['call', 'out', 'Teruggebeld, twintig minuten gepraat. Wil eerst stalen zien.'],
      ['visit', 'out', 'Proefdoos langsgebracht, drie grote stalen. Blijven tot maandag.', 'NB'],
      ['message', 'in', 'Hier wat foto’s van de kamer, en van wat er nu ligt. Schrik niet.'],
      ['message', 'out', 'Bedankt voor de foto’s, de ondervloer lijkt goed. Bellen we vrijdag?'],
      ['mail', 'out', 'Keuzekaart gemaild, met de twee die er het best bij passen.', 'NB'],
      ['visit', 'in', 'We waren toch in de stad. Mogen we even voelen?'],
    ],
    moments: [
      {
        weights: [3, 14, 46, 28, 9],
        about: ['people', 'messages'],
        stories: [
          [1, 'De doos stond er dezelfde week nog.'],
          [1, 'Eindelijk iemand die vroeg of we een hond hebben.', 0],
          [2, 'Onze dochter heeft het hele staal onder het krijt gezet. En het ging eraf.', 0],
          [0, 'Goede uitleg, wel veel ineens.'],
          [0, 'Precies zoals op de site stond.'],
          [-1, 'Pas na een week teruggebeld.'],
          [-1, 'Na vier stalen wisten we het nog minder.', 0],
          [1, 'Hij kwam thuis kijken en zag meteen waar het tocht.', 1],
          [2, 'Een uur aan tafel gezeten, en nergens haast.', 1],
          [0, 'Snel antwoord, ook op een zaterdag.', 2],
        ],
      },
    ],
  },
  4: {
    days: [4, 15, 36],
    promise: 5,
    every: 4,
    said: [
      ['call', 'out', 'Gebeld: welke twijfel is er nog? De prijs van het web ligt op tafel.'],
      ['mail', 'out', 'Lijst gestuurd: wat zit bij wie in de prijs, ook waar wij duurder zijn.'],
      ['call', 'in', 'Zitten de plinten er nou echt bij in?'],
      ['message', 'out', 'Nummer doorgegeven van een klant in dezelfde straat, met hun goedvinden.'],
      ['message', 'in', 'We hebben de buren gesproken. We slapen er nog een weekend over.'],
    ],
    moments: [
      {
        weights: [10, 36, 38, 14, 2],
        about: ['money', 'work'],
        stories: [
          [-1, 'Op het web was het acht honderd euro minder.'],
          [-1, 'Twee offertes, en geen van beide te volgen.'],
          [-2, 'Ik moest drie keer vragen wat erin zat.'],
          [-1, 'We werden er samen niet uit.', 0],
          [0, 'Eerlijk verhaal over waar het duurder is.'],
          [1, 'We mochten iemand bellen die al klaar was.'],
          [1, 'Hij zei zelf dat wachten ook kon.', 1],
          [-1, 'Zoveel soorten, en wij zijn al tachtig.', 1],
          [0, 'Drie mensen moesten tekenen, dat lag aan ons.', 2],
        ],
      },
    ],
  },
  5: {
    days: [1, 6, 14],
    promise: 3,
    every: 2,
    said: [
      ['visit', 'in', 'Deze is het. Ja, die. Tot en met de plint.'],
      ['visit', 'out', 'Ingemeten. Ondervloer vlak, één drempel gaat eruit.', 'TK'],
      ['call', 'out', 'Gebeld om na te gaan of de keus nog goed voelt.'],
      ['message', 'in', 'We zijn eruit! Het liefst zo snel als het kan.'],
    ],
    moments: [
      {
        weights: [1, 4, 20, 44, 31],
        about: ['people', 'work'],
        stories: [
          [2, 'Onze jongste wilde niet meer weg.', 0],
          [1, 'Hij vroeg eerst hoe wij wonen.'],
          [2, 'De winkel was een uur lang van ons.', 0],
          [1, 'Mijn zoon mocht mee en kreeg ook antwoord.', 1],
          [2, 'Zij kwamen inmeten en zetten de koffie.', 1],
          [0, 'Goed geregeld, op tijd.'],
          [1, 'Binnen een dag wist ik dat maandag haalbaar was.', 2],
          [-1, 'De kleur die we wilden was er niet.'],
        ],
      },
    ],
  },
  6: {
    days: [2, 9, 22],
    promise: 3,
    every: 2,
    said: [
      ['mail', 'out', 'Plan gestuurd: één blad, één bedrag, drie mogelijke weken.'],
      ['call', 'out', 'Twee dagen na het plan gebeld: is alles duidelijk?'],
      ['call', 'in', 'Zit het verplaatsen van de kasten erin?'],
      ['message', 'in', 'Akkoord! Graag de tweede week.'],
      ['message', 'out', 'Week vastgezet en bevestigd.', 'NB'],
    ],
    moments: [
      {
        weights: [4, 13, 42, 29, 12],
        about: ['money', 'planning'],
        stories: [
          [1, 'Eén blad, eindelijk eentje die we snapten.'],
          [1, 'Onder de streep stond gewoon wat het kost.'],
          [2, 'Zelfs het weghalen van de oude vloer zat erin.'],
          [0, 'Netjes, zoals afgesproken.'],
          [-1, 'Het plan liet vijf dagen op zich wachten.'],
          [-1, 'We moesten zelf bellen of het plan er al was.'],
          [1, 'Hij las het samen met ons door.', 1],
          [0, 'Past in de begroting, goed omschreven.', 2],
        ],
      },
    ],
  },
}
