const numbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const inWords = (n: number): string => numbers[n] ?? String(n)
/** A capital carries no accent: Eén. */
const capital = (text: string): string => text.charAt(0).replace('é', 'e').toUpperCase() + text.slice(1)
const people = (n: number): string => (n === 1 ? 'één mens' : `${inWords(n)} mensen`)

const spans = {
  'few-minutes': 'een paar minuten',
  ten: 'tien minuten',
  quarter: 'een kwartier',
  'over-quarter': 'ruim een kwartier',
  'half-hour': 'een half uur',
  'over-half-hour': 'ruim een half uur',
  'three-quarters': 'drie kwartier',
  'near-hour': 'bijna een uur',
  hour: 'een uur',
  'over-hour': 'ruim een uur',
  'hour-and-half': 'anderhalf uur',
}

const hours = (n: number): string => {
  const whole = Math.floor(n)
  return n === whole ? `${inWords(whole)} uur` : `${inWords(whole)} en een half uur`
}

export const today = {
  title: 'Vandaag',
  /** In words: what the list asks. */
  heading: (n: number, time: string) =>
    n === 1 ? `Eén mens. ${capital(time)}.` : `${capital(people(n))}. Samen ${time}.`,
  headingTomorrow: (n: number) =>
    `Vandaag wacht er niemand. ${n === 1 ? 'Eén mens mag' : `${capital(inWords(n))} mensen mogen`} ook morgen.`,
  calm: 'Niemand wacht op je. Iedereen heeft op tijd iets gehoord.',
  calmEverybody: 'Niemand wacht op jullie. Iedereen heeft op tijd iets gehoord.',
  elsewhere: (waiting: readonly { name: string; people: number }[]): string =>
    `Voor jou staat er niets. ${capital(
      waiting
        .map(
          ({ name, people }) => `bij ${name} ${people === 1 ? 'wacht er' : 'wachten er'} ${inWords(people)}`,
        )
        .join(', '),
    )}.`,
  toEverybody: 'Bekijk die van iedereen',
  calmMore: 'Een goed moment om iemand te bellen die het niet verwacht.',
  spans,
  hours,
  whose: { label: 'Van wie', mine: 'Van mij', everybody: 'Van iedereen' },
  groups: { after: 'Daarna', tomorrow: 'Mag ook morgen' },
  more: (n: number) => (n === 1 ? 'Nog één klant wacht op nieuws.' : `Nog ${n} klanten wachten op nieuws.`),
  newHere: {
    heading: 'Wie is er nu onderweg?',
    title: 'Hier staat straks wie vandaag iets van je nodig heeft.',
    hint: 'Zet er een klant in die nu onderweg is. Dan zie je elke ochtend wie bijna gaat bellen, en ligt het bericht al klaar.',
    add: 'Zet je eerste klant erin',
    import: 'Haal je klanten op uit een bestand',
  },
  minutes: (n: number) => `${n} min`,
  phase: (n: number) => `Fase ${n}`,
  carer: (name: string) => `voor ${name}`,
  days: (n: number) => (n === 1 ? '1 dag stil,' : `${n} dagen stil,`),
  heardToday: 'Vandaag gehoord,',
  limit: (n: number) => `binnen ${n} beloofd`,
  heardOn: (day: string) => `laatst: ${day}`,
  writtenOn: (day: string) => `geschreven ${day}`,
  ready: 'Klaar om te sturen',
  readyToCopy: 'Klaar om te kopiëren',
  readyBirthday: 'Klaar om te appen of op een kaart te zetten',
  nextNews: (day: string) => `Eronder komt te staan dat ze ${day} weer van jullie horen.`,
  waits: {
    'no-address': 'Er is geen e-mailadres, dus je kopieert het zelf.',
    'no-mail-server': 'Er is nog geen mailserver ingesteld, dus je kopieert het zelf.',
    'address-is-local': 'Reisgenoot staat nog alleen op deze computer, dus je kopieert het zelf.',
  },
  otherMails: (n: number) =>
    n === 1 ? 'Het andere staat bij Berichten' : `De andere ${inWords(n)} staan bij Berichten`,
  yourText: 'Je bericht',
  bumpSteps: 'Hobbel: hoe ver zijn we',
  steps: {
    heard: { done: 'gehoord', toDo: 'horen' },
    explained: { done: 'uitgelegd', toDo: 'uitleggen' },
    solved: { done: 'opgelost', toDo: 'oplossen' },
    asked_after: { done: 'nagevraagd', toDo: 'navragen' },
  },
  birthday: 'Jarig',
  feelings: { less: 'Valt tegen', muchLess: 'Valt erg tegen' },
  act: {
    send: 'Stuur dit bericht',
    makeReady: 'Zet dit bericht klaar',
    edit: 'Pas aan',
    editDone: 'Zo is het goed',
    call: 'Bel',
    callName: (name: string) => `Bel ${name}`,
    write: 'Schrijf',
    writeName: (name: string) => `Schrijf ${name}`,
    step: { heard: 'Gehoord', explained: 'Uitgelegd', solved: 'Opgelost', asked_after: 'Nagevraagd' },
    open: 'Open',
    openName: (name: string) => `Open ${name}`,
    mail: 'Bekijk',
    mailName: 'Bekijk bericht',
    sendAgain: 'Probeer opnieuw',
    settle: 'Zelf afgehandeld',
    copy: 'Kopieer de tekst',
    congratulate: 'Feliciteer',
    read: 'Afgehandeld',
    snooze: { afternoon: 'Na de middag', tomorrow: 'Morgen', 'next-week': 'Volgende week' },
    later: 'Later',
  },
  told: {
    sent: (name: string) => `Je bericht aan ${name} gaat de deur uit.`,
    called: (name: string) => `Gesprek met ${name} genoteerd.`,
    step: (step: string, name: string) => `${capital(step)} bij ${name}.`,
    snoozed: {
      afternoon: (name: string) => `${name} komt na de middag terug.`,
      tomorrow: (name: string) => `${name} komt morgen terug.`,
      'next-week': (name: string) => `${name} komt maandag terug.`,
    },
    done: (name: string) => `${name} is klaar.`,
    congratulated: (name: string) => `Felicitatie gekopieerd. Plak hem in je bericht aan ${name}.`,
    congratulatedUncopied: (name: string) => `Felicitatie aan ${name} genoteerd.`,
    copied: 'Gekopieerd.',
    settled: 'Afgehandeld.',
    sentAgain: 'We proberen het opnieuw.',
  },
  unsent: {
    title: 'Klaar, nog niet verstuurd',
    hint: 'Het bericht staat al op de voortgangspagina.',
  },
  side: {
    promised: 'Beloofd voor vandaag',
    nothingPromised: 'Niets met een tijd erbij.',
    news: (name: string) => `Nieuws over ${name}`,
    day: 'vandaag',
    you: 'jij',
    onTheWay: 'Onderweg',
    customers: (n: number) => (n === 1 ? '1 klant' : `${n} klanten`),
    customersInPlaces: (n: number, places: number) =>
      `${n === 1 ? '1 klant' : `${n} klanten`} op ${places} plekken`,
    attention: 'vraagt vandaag iets',
    inPhase: (name: string, n: number, asking: number) =>
      `${name}: ${n === 1 ? '1 klant' : `${n} klanten`}${asking > 0 ? `, ${asking} vraagt vandaag iets` : ''}`,
    done: 'Al gedaan',
    nothingDone: 'Nog niets. De dag is jong.',
    byItself: 'vanzelf',
    lanes: {
      call: (name: string) => `Gebeld met ${name}`,
      visit: (name: string) => `Langs bij ${name}`,
      mail: (name: string) => `Gemaild met ${name}`,
      message: (name: string) => `Bericht aan ${name}`,
      letter: (name: string) => `Brief aan ${name}`,
      update: (name: string) => `Voortgang naar ${name}`,
      survey: (name: string) => `Vraagje aan ${name}`,
      newsletter: (name: string) => `Nieuwsbrief naar ${name}`,
      personal: (name: string) => `Persoonlijk bericht aan ${name}`,
      card: (name: string) => `Kaart naar ${name}`,
      article: (name: string) => `Artikel naar ${name}`,
    },
  },
  reasons: {
    ask: 'Waar zijn we nu?',
    today: 'vandaag',
    asked: (day: string, many: boolean): string =>
      `${many ? 'Ze vroegen' : 'Vroeg'} het ${day}, en daarna bleef het stil`,
    silence: {
      over: (many: boolean): string => (many ? 'Ze kunnen elk moment bellen' : 'Kan elk moment bellen'),
      soon: (many: boolean): string => (many ? 'Ze gaan bijna bellen' : 'Gaat bijna bellen'),
      tomorrow: (many: boolean): string => (many ? 'Ze bellen morgen, of daarna' : 'Belt morgen, of daarna'),
    },
    promised: (day: string, time: string | null) =>
      `Jullie beloofden nieuws voor ${day}${time ? `, uiterlijk ${time}` : ''}`,
    promiseBroken: (day: string) => `Jullie beloofden nieuws voor ${day}. Dat is er nog niet`,
    bump: (day: string) => `Hobbel sinds ${day}`,
    mail: {
      whats: { update: 'Het bericht', survey: 'Het vraagje' },
      ready: (what: string, to: string) => `${what} aan ${to} ligt klaar, maar is nog niet verstuurd`,
      many: (n: number) => `Er liggen ${inWords(n)} berichten klaar die nog niet verstuurd zijn`,
      failed: (what: string, to: string) => `${what} aan ${to} is niet aangekomen`,
      uncertain: (what: string, to: string) => `${what} aan ${to} is misschien niet aangekomen`,
    },
    answer: (much: boolean): string => `${much ? 'Het viel erg tegen' : 'Het viel tegen'}`,
    birthday: (name: string, age: number | null) =>
      age === null ? `${name} is vandaag jarig` : `${name} wordt vandaag ${age}`,
    birthdayWas: (name: string, age: number | null, day: string) =>
      age === null ? `${name} was ${day} jarig` : `${name} werd ${day} ${age}`,
  },
}

/** What a ready message to a customer is put together from. `many`: jullie instead of je. */
export const todayDrafts = {
  greeting: (names: string) => `Hoi ${names},`,
  greetingAll: 'Hoi allemaal,',
  asked: (many: boolean): string =>
    many ? 'jullie vroegen hoe het ervoor staat.' : 'je vroeg hoe het ervoor staat.',
  noDayYet: (many: boolean): string =>
    `De dag voor de volgende stap staat nog niet vast. Zodra ik die weet, ${many ? 'horen jullie' : 'hoor je'} het meteen.`,
  done: (stages: string) => `Klaar: ${stages}.`,
  next: (stage: string, day: string, time: string | null) =>
    `${capital(day)}${time ? ` om ${time}` : ''} staat gepland: ${stage}.`,
  tomorrow: (day: string) => `morgen, ${day},`,
  nextToday: (stage: string, time: string | null) =>
    `Vandaag${time ? ` om ${time}` : ''} staat gepland: ${stage}.`,
  nextWithoutDay: (stage: string) => `Hierna komt: ${stage}. De dag spreken we nog af.`,
  underWay: (stage: string, until: string | null): string =>
    until ? `We zijn bezig met: ${stage}. Dat duurt tot en met ${until}.` : `We zijn bezig met: ${stage}.`,
  thinkingOfYou: (engagement: string, many: boolean) =>
    `Even een teken van ons over ${engagement}: we zijn ${many ? 'jullie' : 'je'} niet vergeten. ${many ? 'Hebben jullie' : 'Heb je'} een vraag, bel of mail gerust.`,
  regards: (name: string) => `Groet, ${name}`,
  congratulation: (name: string, age: number | null, late: boolean) =>
    `${late ? 'Alsnog van harte' : 'Van harte'} gefeliciteerd, ${name}${age === null ? '' : `, met je ${age}e verjaardag`}. ${late ? 'Ik hoop dat het een mooie dag was.' : 'Maak er een mooie dag van!'}`,
}

/** The morning mail. */
export const todayMail = {
  subject: (n: number, time: string) => `${capital(people(n))} vandaag, ${time}`,
  greeting: (name: string) => `Goedemorgen ${name},`,
  intro: 'Deze mensen wachten vandaag op je. Wie het eerst gaat bellen, staat bovenaan.',
  line: (number: number, who: string, reason: string, minutes: number) =>
    `${number}. ${who}. ${reason} (${minutes} min)`,
  tomorrow: (names: string) => `Mag ook morgen: ${names}.`,
  promised: (promises: readonly string[]) => `Beloofd voor vandaag: ${promises.join('; ')}.`,
  promise: (time: string | null, what: string, customer: string) =>
    `${time ? `${time} ` : ''}${what}, ${customer}`,
  step: 'Open Vandaag',
  closing: 'Reisgenoot. Deze mail krijg je alleen als er iets te doen is; bij Instellingen zet je hem uit.',
}

/** Noteer: what just happened with whom. */
export const note = {
  whom: 'Wie sprak je?',
  search: 'Zoek een klant',
  nobody: 'Niemand gevonden. Zet de klant er eerst in.',
  other: 'Iemand anders',
  direction: 'Van wie kwam het?',
  fromUs: 'Van ons',
  fromCustomer: 'Van de klant',
  lanesIn: { call: 'Belde', visit: 'Kwam langs', mail: 'Mailde', message: 'Appte', letter: 'Schreef' },
  told: (name: string) => `Genoteerd bij ${name}`,
  words: 'Wat is er gezegd?',
  optional: 'hoeft niet',
}

export const todayErrors = {
  'today-not-by-hand':
    'Deze klant wacht nog. Stuur een bericht, noteer een gesprek of zet de stap van de hobbel; of stel het uit.',
  'afternoon-gone': 'De middag is al begonnen. Kies morgen of volgende week.',
}

export const todayFields = {
  until: 'Tot wanneer',
  item: 'Regel',
}
