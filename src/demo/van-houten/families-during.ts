import {
  asks,
  bump,
  chafes,
  does,
  goal,
  idea,
  promise,
  proposed,
  seenIn,
  they,
  trigger,
  we,
  wish,
} from '../cards.ts'
import type { PhaseCards } from '../example-business.ts'

const kitchenTables = 'Acht keukentafelgesprekken, voorjaar'
const answers = 'Antwoorden op ons vraagje'
const site = 'Tarik en Wessel, op het werk'

/** The map of two-earner families: choosing, waiting and the work. */
export const familiesDuring: PhaseCards[] = [
  {
    phase: 5,
    ago: 520,
    cards: [
      trigger(
        '‘Zaterdag gaan we kijken, en dan hakken we de knoop door.’',
        '‘Zaterdag hakken we de knoop door’',
      ),
      goal('Kiezen met een goed gevoel, samen.', 'Samen kiezen met een goed gevoel'),
      ...seenIn(
        kitchenTables,
        asks(
          ['Mogen de kinderen mee?'],
          [
            'Graag. Zaterdag van negen tot tien is de winkel alleen van jullie.',
            'Graag. Za 9 uur is van jullie',
            ['website', 'conversation'],
          ],
        ),
        chafes(
          ['Met kinderen door een winkel: na tien minuten is het op.', 'Na tien minuten is het op'],
          ['Op afspraak, met een hoek om te bouwen en te tekenen.', 'Op afspraak, met een bouwhoek'],
          ['Ieder kind legt een eigen vloertje en neemt het mee.', 'Ieder kind legt een vloertje'],
        ),
        wish('Eerst vragen hoe we wonen, dan pas een vloer.', 'Eerst: hoe wonen jullie?'),
      ),
      they('showroom', 'Bezoek aan de winkel', 'Winkel'),
      we('measure', 'Inmeten, en meteen kijken naar de ondervloer', 'Inmeten'),
      ...proposed(
        idea('Een vloer op ware grootte om op te lopen, twee bij twee.', 'Vloer om op te lopen, 2 bij 2'),
      ),
      does('JH', 'Vraagt eerst hoe ze wonen', 'Eerst vragen'),
    ],
  },
  {
    phase: 6,
    ago: 520,
    cards: [
      trigger('Drie offertes op tafel, alle drie anders opgebouwd.', 'Drie offertes, alle drie anders'),
      goal('Tekenen zonder angst voor een staartje.', 'Tekenen zonder staartje'),
      ...seenIn(
        'Vragen op de offerte, dit jaar 23 keer',
        asks(
          ['Komt er nog iets bij?'],
          [
            'Nee. Eén blad: wat, wanneer, hoeveel. Geen stelposten, en wat niet past kost jullie niets.',
            'Nee: één blad, geen stelposten',
            ['quote'],
          ],
        ),
      ),
      chafes(
        ['Offertes die je niet naast elkaar kunt leggen.', 'Offertes niet te vergelijken'],
        ['Eén bedrag onderaan, met alles erin.', 'Eén bedrag, alles erin'],
        ['Onze lijst mogen ze ook naast die van een ander leggen.', 'Onze lijst past ook op die ander'],
      ),
      wish('Eén bedrag, één week, één nummer om te bellen.', 'Eén bedrag, één week, één nummer'),
      we('plan', 'Plan op één blad', 'Plan'),
      we('phone', 'Bellen twee dagen na het plan', 'Na 2 dagen'),
      does('JH', 'Plan binnen twee werkdagen', 'Plan in 2 werkdagen'),
    ],
  },
  {
    phase: 7,
    ago: 430,
    cards: [
      ...seenIn(
        kitchenTables,
        trigger(
          'De week staat op de kalender: kamers leeg, hond naar opa en oma.',
          'De week staat op de kalender',
        ),
        goal('Gewoon kunnen blijven wonen terwijl er gelegd wordt.', 'Gewoon blijven wonen'),
        asks(
          ['Waar zijn jullie nu mee bezig?'],
          [
            'Tot de start elke week bericht, daarna elke dag om 16.00 uur een foto.',
            'Elke week bericht, dan elke dag',
            ['website', 'quote'],
          ],
        ),
        asks(
          ['Waar slapen we die week?'],
          [
            'De slaapkamers gaan eerst. Elke avond zijn er twee kamers klaar.',
            'Slaapkamers gaan eerst',
            ['quote'],
          ],
        ),
      ),
      ...seenIn(
        answers,
        chafes(
          ['Weken niets horen, en dan ineens moet alles leeg.', 'Weken niets, dan ineens alles leeg'],
          ['Bij het akkoord staat de week vast, en elke vrijdag een bericht.', 'De week staat meteen vast'],
          [
            'Een kalender voor op de koelkast, met plaatjes voor de jongsten.',
            'Kalender voor op de koelkast',
          ],
        ),
      ),
      ...seenIn(
        site,
        chafes(
          ['Stof tot in de speelgoedkist.', 'Stof overal'],
          ['Een deur van folie met een rits, en een afzuiger op de machine.', 'Foliedeur en afzuiger'],
          ['Voor het eten zuigen we waar ze zitten.', 'Schoon voor het eten'],
        ),
        bump('Plinten te laat'),
      ),
      wish('’s Avonds gewoon aan de eigen tafel eten.', '’s Avonds aan de eigen tafel'),
      promise('Tot de start elke week bericht, tijdens het werk elke dag voor 16.00 uur een foto.'),
      we('confirmation', 'Bevestiging'),
      we('message', 'Vrijdagbericht'),
      we('phone', 'Bel vooraf'),
      we('photo', 'Foto 16.00'),
      we('handover', 'Nalopen'),
      they('question', '‘Gaat het door?’'),
      ...proposed(idea('Een dagopvang in de buurt die korting geeft in die week.')),
      does('NB', 'Vrijdagbericht'),
      does('TK', 'Legt, en maakt de foto'),
      does('WA', 'Legt, en veegt aan'),
      does('JH', 'Loopt samen na'),
    ],
  },
]
