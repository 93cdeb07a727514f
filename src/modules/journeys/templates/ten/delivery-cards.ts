import type { CardTemplate } from '../template.ts'

/** The longest stop on the route: cards for the wait, the work and the handover. */
export const deliveryCards: readonly CardTemplate[] = [
  {
    kind: 'trigger',
    text: {
      nl: 'De begindatum nadert: de kast moet leeg, de logeerpartij geregeld.',
      en: 'The first day is near: the cupboard to empty, a sleepover to arrange.',
    },
    short: { nl: 'De begindatum komt dichtbij', en: 'The first day is coming up' },
  },
  {
    kind: 'goal',
    text: {
      nl: 'Verbouwen en toch gewoon naar school, naar het werk en op tijd naar bed.',
      en: 'To renovate and still get to school, to work and to bed on time.',
    },
    short: { nl: 'Het gewone leven gaat door', en: 'Ordinary life goes on' },
  },
  {
    kind: 'question',
    text: { nl: 'Hoe ver zijn jullie nu?', en: 'How far along are you now?' },
    answer: {
      text: {
        nl: 'Dat lees je vóór je het vraagt: elke week een bericht, en als we bezig zijn elke dag een foto.',
        en: 'You will read it before you ask: news every week, and a photo every day while we are at it.',
      },
      short: { nl: 'Elke week bericht, elke dag foto', en: 'News weekly, a photo daily' },
    },
  },
  {
    kind: 'question',
    text: {
      nl: 'Kunnen we al die tijd gewoon thuis wonen?',
      en: 'Can we live at home all that time?',
    },
    short: { nl: 'Kunnen we thuis blijven wonen?', en: 'Can we go on living at home?' },
    answer: {
      text: {
        nl: 'Meestal wel. In het plan staat per dag welke kamers vrij zijn en waar je kunt koken en slapen.',
        en: 'Usually. The plan says day by day which rooms are free, and where you can cook and sleep.',
      },
      short: { nl: 'Per dag: deze kamers zijn vrij', en: 'Day by day: these rooms are free' },
    },
  },
  {
    kind: 'pain',
    text: {
      nl: 'Een bouwplaats en een gezinsagenda gaan niet samen.',
      en: 'A building site and a family diary do not go together.',
    },
    short: { nl: 'Bouwplaats botst met gezin', en: 'Building site against family' },
    prevent: {
      text: {
        nl: 'We bellen pas aan als de kinderen de deur uit zijn, en de boren zwijgen bij het middagslaapje.',
        en: 'We ring the bell once the children have left, and drills fall silent at nap time.',
      },
      short: { nl: 'Beginnen na het schoolbrengen', en: 'We start after the school run' },
    },
    turnAround: {
      text: {
        nl: 'De kinderen een eigen kwast en een plankje: wie meedoet, vindt het leuk.',
        en: 'Give the children a brush and a board of their own: joining in makes it fun.',
      },
      short: { nl: 'Kinderen krijgen een eigen kwast', en: 'A brush for each of the children' },
    },
  },
  {
    kind: 'pain',
    text: {
      nl: 'Stof tot in het speelgoed.',
      en: 'Dust, right down to the toy box.',
    },
    prevent: {
      text: {
        nl: 'Deuren afplakken en afzuigen terwijl we schuren.',
        en: 'Seal the doors, and extract the dust while sanding.',
      },
      short: { nl: 'Deuren dicht, afzuigen aan', en: 'Doors sealed, extractor on' },
    },
    turnAround: {
      text: {
        nl: 'Elke middag schoon achterlaten: een half uur eerder stoppen en vegen.',
        en: 'Leave it clean every afternoon: stop half an hour early and sweep.',
      },
      short: { nl: 'Elke middag schoon achterlaten', en: 'Leave it clean every day' },
    },
  },
  {
    kind: 'gain',
    text: {
      nl: 'Thuiskomen en denken: zijn ze hier vandaag echt bezig geweest? Wat netjes.',
      en: 'Coming home and thinking: were they really at work today? How tidy.',
    },
    short: { nl: 'Thuiskomen in een net huis', en: 'Coming home to a tidy house' },
  },
  {
    kind: 'touchpoint',
    text: { nl: 'Bevestiging met datum en naam', en: 'Confirmation with date and name' },
    short: { nl: 'Bevestiging', en: 'Confirmation' },
    startedBy: 'us',
    channel: 'confirmation',
  },
  {
    kind: 'touchpoint',
    text: { nl: 'Bericht aan het eind van de week', en: 'News at the end of the week' },
    short: { nl: 'Weekbericht', en: 'Weekly news' },
    startedBy: 'us',
    channel: 'message',
  },
  {
    kind: 'touchpoint',
    text: { nl: 'Foto van de dag', en: 'Photo of the day' },
    startedBy: 'us',
    channel: 'photo',
  },
  {
    kind: 'touchpoint',
    text: { nl: 'Vraag tussendoor', en: 'A question along the way' },
    startedBy: 'customer',
    channel: 'question',
  },
  {
    kind: 'touchpoint',
    text: { nl: 'Samen nalopen en opleveren', en: 'Walking round together at handover' },
    short: { nl: 'Samen nalopen', en: 'Walk-round' },
    startedBy: 'us',
    channel: 'handover',
  },
  {
    kind: 'task',
    text: {
      nl: 'Vrijdagmiddag: bericht naar iedereen die wacht of bij wie we bezig zijn.',
      en: 'Friday afternoon: news to everybody who waits or has us in.',
    },
    short: { nl: 'Vrijdag: iedereen bericht', en: 'Friday: news to everybody' },
  },
  {
    kind: 'promise',
    text: {
      nl: 'Loopt een dag anders, dan hoor je dat van ons vóór acht uur ’s ochtends.',
      en: 'If a day goes differently, you hear it from us before eight in the morning.',
    },
    short: { nl: 'Anders? Dan bellen we vóór acht', en: 'Change? We ring before eight' },
  },
]
