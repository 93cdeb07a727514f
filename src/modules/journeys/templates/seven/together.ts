import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const together: PhaseTemplate = {
  key: 'together',
  name: { nl: 'Samenwerken', en: 'Working together' },
  voice: {
    nl: 'Ik had niet gedacht dat het me zoveel zou vragen.',
    en: 'I had not expected it to ask so much of me.',
  },
  definition: {
    nl: 'Jullie zitten er middenin. Het vraagt meer dan gehoopt en er gaat weleens iets mis. Of de band daar sterker van wordt, zie je later aan je eigen klanten.',
    en: 'You are in the thick of it. It takes more than hoped, and things go wrong now and then. Whether that strengthens the bond, your own customers will show.',
  },
  example: {
    nl: 'Voor de derde keer dezelfde cijfers opvragen. Aan de andere kant van de lijn blijft het even stil.',
    en: 'Asking for the same figures a third time. At the other end of the line it goes quiet for a moment.',
  },
  advice: {
    nl: 'Zeg vooraf dat dit stuk komt. Schuurt het, noem het dan zelf, los het samen op en vraag later na of het goed is.',
    en: 'Say beforehand that this stretch will come. If it chafes, name it yourself, solve it together, and check back later.',
  },
  promise: {
    text: {
      nl: 'Minstens elke 5 werkdagen bericht, en een hobbel bespreken we binnen twee dagen.',
      en: 'News at least every 5 working days, and any bump is talked through within two.',
    },
    workingDays: 5,
  },
  band: 'during',
  stretch: stretches.work,
  observable: true,
  lasting: false,
  moments: [
    { name: { nl: 'Leren', en: 'Learning' }, intended: 0.1 },
    { name: { nl: 'De hobbel', en: 'The bump' }, intended: -0.4 },
    { name: { nl: 'Eroverheen', en: 'Over it' }, intended: 1.2 },
  ],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Er komt iets op tafel waar nog nooit over gepraat is.',
        en: 'Something comes up that has never been talked about.',
      },
      short: { nl: 'Iets onbesprokens op tafel', en: 'The unspoken gets spoken' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Het leren, zonder zich dom te voelen.',
        en: 'To learn it without feeling stupid.',
      },
      short: { nl: 'Leren zonder je dom te voelen', en: 'To learn without feeling stupid' },
    },
    {
      kind: 'question',
      text: { nl: 'Hoort dit erbij?', en: 'Is this part of it?' },
      answer: {
        text: {
          nl: 'Ja. Hier wordt het bijna overal even stroef. De eerste keer doen we het samen, dan jij, dan je mensen.',
          en: 'Yes. It gets sticky here nearly everywhere. First we do it together, then you, then your people.',
        },
        short: { nl: 'Ja. Eerst samen, dan jij', en: 'Yes. First together, then you' },
      },
    },
    {
      kind: 'question',
      text: {
        nl: 'Had je dat niet eerder kunnen vragen?',
        en: 'Could you not have asked that sooner?',
      },
      short: { nl: 'Kon dat niet eerder gevraagd?', en: 'Could you have asked sooner?' },
      answer: {
        text: {
          nl: 'Soms weet ik het zelf net. Daarom elke maandag één lijstje, met alles wat ik die week nodig heb.',
          en: 'Sometimes I only just know myself. Hence one list every Monday, with all I need that week.',
        },
        short: { nl: 'Elke maandag één lijstje', en: 'One list, every Monday' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Er komt werk bij, boven op een volle week.',
        en: 'More work, on top of a full week.',
      },
      short: { nl: 'Werk boven op een volle week', en: 'Work on top of a full week' },
      prevent: {
        text: {
          nl: 'Uren van de klant in het plan zetten, en laten zien wat erbij hoort en wat niet.',
          en: 'Put the customer’s hours in the plan, and show what belongs and what does not.',
        },
        short: { nl: 'Hun uren staan in het plan', en: 'Their hours are in the plan' },
      },
      turnAround: {
        text: {
          nl: 'Een middag naast ze gaan zitten en het samen afmaken.',
          en: 'Sit down beside them for an afternoon and finish it together.',
        },
        short: { nl: 'Naast ze gaan zitten', en: 'Sit down beside them' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Merken dat je er niet alleen voor staat.',
        en: 'Finding that you are not alone in this.',
      },
      short: { nl: 'Er niet alleen voor staan', en: 'Not being alone in this' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Vast gesprek, elke week', en: 'A fixed talk, every week' },
      short: { nl: 'Weekgesprek', en: 'Weekly talk' },
      startedBy: 'us',
      channel: 'coffee',
    },
    {
      kind: 'touchpoint',
      text: { nl: '‘Ik zit ergens mee’', en: '‘Something is bothering me’' },
      startedBy: 'customer',
      channel: 'message',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Navragen of het echt goed is', en: 'Checking that it is truly fine' },
      short: { nl: 'Navragen', en: 'Checking back' },
      startedBy: 'us',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Elke hobbel opschrijven, ook de kleine en ook die van jezelf.',
        en: 'Note every bump, the small ones and your own included.',
      },
      short: { nl: 'Elke hobbel opschrijven', en: 'Note every bump' },
    },
  ],
}
