import { asks, chafes, does, goal, idea, proposed, seenIn, they, trigger, we, wish } from '../cards.ts'
import type { PhaseCards } from '../example-business.ts'

const calls = 'Zestien telefoontjes na zes weken'
const answers = 'Antwoorden op ons vraagje'

/** The map of two-earner families: living on it, coming back, telling others. What is empty is empty on purpose. */
export const familiesAfter: PhaseCards[] = [
  {
    phase: 8,
    ago: 300,
    cards: [
      ...seenIn(
        calls,
        trigger('De eerste deuk van een step, op een dinsdagochtend.', 'De eerste deuk, van een step'),
        asks(
          ['Hoe krijg ik slijm uit een naad?'],
          [
            'Een kaart voor in de keukenla: slijm, stift, was, tomatensaus.',
            'Kaart voor in de keukenla',
            ['conversation'],
          ],
        ),
      ),
      ...seenIn(
        answers,
        chafes(
          ['Na de rekening hoor je niemand meer.', 'Na de rekening wordt het stil'],
          ['Na zes weken bellen we: hoe loopt het erop?', 'Bellen na zes weken'],
          ['Na een jaar een reparatiesetje in de kleur van hun vloer.', 'Na een jaar een setje, hun kleur'],
        ),
      ),
      goal('Er niet meer over na hoeven denken.', 'Er niet over nadenken'),
      wish('Niet elke dag dweilen, en toch mooi.', 'Niet elke dag dweilen'),
      we('phone', 'Bellen na zes weken', 'Na 6 weken'),
      we('newsletter', 'Nieuwsbrief, vier keer per jaar', 'Nieuwsbrief'),
      does('NB', 'Onderhoud en garantie in de agenda', 'Onderhoud in de agenda'),
    ],
  },
  {
    phase: 9,
    ago: 300,
    cards: [
      trigger('Een jaar later: boven ligt nog het oude zeil.', 'Boven ligt nog het oude zeil'),
      goal('Weten dat je bij dezelfde mensen terug kunt.', 'Bij dezelfde mensen terug kunnen'),
      ...seenIn(
        answers,
        asks(
          ['Kunnen jullie ook de trap doen?'],
          [
            'Ja. Bij het nalopen meten we hem al in; het voorstel ligt klaar.',
            'Ja, hij is al ingemeten',
            ['conversation'],
          ],
        ),
      ),
      wish('Thuis trots zijn als er bezoek komt.', 'Trots als er bezoek komt'),
      we('birthday', 'Kaart op de verjaardag', 'Verjaardag'),
      we('mail', 'Voorstel voor de trap', 'Voorstel trap'),
      ...proposed(
        idea('Een onderhoudsmiddag in de winkel, met koffie en was.', 'Onderhoudsmiddag met koffie'),
      ),
      does('JH', 'Vervolgvoorstel binnen een jaar', 'Vervolg binnen een jaar'),
    ],
  },
  {
    phase: 10,
    ago: 210,
    cards: [
      ...seenIn(
        'Hoe vond je ons? Bij 31 klanten',
        trigger('De zus van de juf komt binnen en vraagt wie dat gelegd heeft.', '‘Wie heeft dat gelegd?’'),
        they('introduction', 'Noemt ons bij naam', 'Noemt ons'),
      ),
      asks(['Mag ik jullie nummer doorgeven?', 'Mag ik jullie nummer geven?']),
      chafes(
        ['‘Ik ga niet voor jullie lopen adverteren.’', '‘Ik ga niet adverteren’'],
        ['Nooit om een aanbeveling vragen, altijd bedanken.', 'Nooit vragen, altijd bedanken'],
        ['De week erna staat er een appeltaart op de stoep.', 'Appeltaart op de stoep'],
      ),
      wish('Een ander kunnen helpen aan iemand die deugt.', 'Een ander kunnen helpen'),
      we('gift', 'Appeltaart met een kaartje', 'Appeltaart'),
      does('JH', 'Bedankt binnen een week', 'Bedankt binnen een week'),
    ],
  },
]
