const times = (count: number) => (count === 1 ? '1 keer' : `${count} keer`)
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)
const workingDays = (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`)

/** The page of one customer: where they are, what was said, what was promised. */
export const customerPage = {
  day: (day: number) => `dag ${day}`,
  dayOfUsual: (day: number, usual: number, n: number) => `dag ${day}, meestal ${usual} (n ${n})`,
  ended: (day: string) => `Afgerond op ${day}`,
  paused: 'Ligt even stil',
  notOnTheRoad: 'Nog geen opdracht',
  phaseNow: (number: number, name: string) => `Fase ${number}, ${name}`,
  call: (name: string) => `Bel ${name}`,
  mail: (name: string) => `Mail ${name}`,
  more: 'Meer over deze klant',
  guides: {
    start: 'Begin een opdracht',
    startAnother: 'Begin een nieuwe opdracht',
    resume: 'Pak het weer op',
    write: 'Schrijf een bericht',
  },
  conflict: 'Iemand anders was je net voor. Dit is hoe het nu staat.',

  customer: {
    edit: 'Wijzig de gegevens',
    editTitle: (name: string) => `Gegevens van ${name}`,
    saved: 'De gegevens zijn bewaard.',
    archive: 'Berg deze klant op',
    archived: (name: string) => `${name} is opgeborgen.`,
    restore: 'Haal terug',
    restored: (name: string) => `${name} staat er weer bij.`,
    archivedNote: 'Deze klant is opgeborgen. Alles is bewaard.',
  },

  engagement: {
    more: 'Meer over deze opdracht',
    choose: 'Opdracht',
    noneTitle: (name: string) => `Waar gaat de reis van ${name} naartoe?`,
    noneAbout:
      'Begin een opdracht, dan zie je hier waar ze zijn, wat er beloofd is en of ze te lang niets horen.',
    noneForReader: 'Zodra een collega een opdracht begint, zie je hier waar ze zijn.',
    startTitle: 'Begin een opdracht',
    startLead: 'Een opdracht is één reis van deze klant. Een naam en een fase zijn genoeg.',
    name: 'Waar gaat het om?',
    nameMissing: 'Schrijf in een paar woorden waar het om gaat.',
    nameExample: 'PVC visgraat, woonkamer',
    journey: 'Klantreis',
    phase: 'In welke fase zijn ze nu?',
    responsible: 'Wie doet het?',
    standIn: 'Wie vervangt?',
    nobody: 'Nog niemand',
    choosePlease: 'Kies',
    start: 'Begin',
    started: (name: string) => `${name} is begonnen.`,
    noJourney: 'Er is nog geen klantreis. Maak er eerst een bij Ontwerp.',
    toJourneys: 'Naar Klantreis',
    edit: 'Wijzig de opdracht',
    editTitle: 'Wie doet deze opdracht?',
    saved: 'De opdracht is bijgewerkt.',
    by: (name: string) => `${name} doet het`,
    replaces: (name: string) => `${name} vervangt`,
  },

  road: {
    label: 'Waar ze zijn op de reis',
    today: 'vandaag',
    intended: 'bedoeld',
    answered: 'hun antwoorden',
    bump: 'hobbel',
    feeling: (answers: string) => `Gevoel van deze klant tegen de bedoelde lijn: ${answers}.`,
    noAnswers: 'Gevoel van deze klant: nog geen antwoorden.',
    answer: (phase: string, answer: string) => `${phase}: ${answer}`,
  },

  moves: {
    onTo: (phase: string) => `Verder naar ${phase}`,
    other: 'Andere stap',
    toOther: 'Naar een andere fase',
    alsoIn: 'Ook in een andere fase',
    toPhase: 'Naar welke fase?',
    alsoPhase: 'In welke fase ook?',
    back: 'terug',
    next: 'de volgende',
    skip: 'slaat over wat ertussen ligt',
    go: 'Ga verder',
    leave: (phase: string) => `Klaar met ${phase}`,
    pause: 'Zet even stil',
    end: 'Rond af',
    reopen: 'Heropen',
    from: 'Uit welke fase?',
    why: 'Waarom?',
    whyOptional: 'mag leeg',
    whyHint: 'Alleen voor jullie.',
    endHint: 'Hoe liep het af, en wat is het vervolg? Of waarom komt er geen?',
    endMissing: 'Schrijf in een paar woorden waarom het klaar is.',
    done: {
      moved_on: (phase: string) => `Nu in ${phase}.`,
      went_back: (phase: string) => `Terug in ${phase}.`,
      skipped: (phase: string) => `Nu in ${phase}. Wat ertussen lag, is overgeslagen.`,
      joined: (phase: string) => `Nu ook in ${phase}.`,
      left: (phase: string) => `Klaar met ${phase}.`,
      paused: 'Het ligt even stil. We wachten niet op bericht.',
      resumed: 'Weer opgepakt.',
      ended: 'Afgerond.',
      reopened: 'Heropend.',
    },
    history: 'Hoe het liep',
    historyCount: (count: number) => (count === 1 ? '1 stap' : `${count} stappen`),
    by: (day: string, name: string) => `${day}, ${name}`,
    step: (move: string, phase: string) => `${move}: ${phase}`,
  },

  people: {
    title: 'Wie ze zijn',
    worksAt: (company: string) => `Werkt bij ${company}`,
    /** Of a telephone number, an e-mail address or a place; other words stand as they were written. */
    labels: { home: 'thuis', work: 'werk', mobile: 'mobiel', fax: 'fax', other: 'anders' } as Record<
      string,
      string
    >,
  },

  looseEnds: {
    bumps: (count: number) =>
      count === 1
        ? 'Er staat nog een hobbel open. Die blijft op Vandaag staan tot hij is opgelost.'
        : `Er staan nog ${count} hobbels open. Ze blijven op Vandaag staan tot ze zijn opgelost.`,
    stages: (count: number) =>
      count === 1
        ? 'Eén stap is nog niet klaar. Wat is ermee?'
        : `${count} stappen zijn nog niet klaar. Wat is ermee?`,
    openStages: { done: 'Toch klaar', left: 'Gaat niet meer door' },
    mails: (count: number) =>
      count === 1
        ? 'Eén bericht is nog niet verstuurd. Wat is ermee?'
        : `${count} berichten zijn nog niet verstuurd. Wat is ermee?`,
    waitingMails: { withdrawn: 'Hoeft niet meer weg', kept: 'Laat klaarstaan' },
  },

  silence: {
    notHeardYet: 'Vandaag begonnen, nog niets van ons gehoord.',
    heardToday: 'Vandaag nog van ons gehoord.',
    silent: (count: number) => `${days(count)} stil.`,
    silentWorking: (count: number) => `${workingDays(count)} stil.`,
    due: (day: string) => `Nieuws is beloofd voor ${day}.`,
    late: (day: string) => `Nieuws was beloofd voor ${day}.`,
    paused: 'Het ligt stil, dus er is niets beloofd.',
    noPromise: 'In deze fase beloven we nog niets.',
    promise: (promise: string) => `Belofte: ${promise}`,
  },

  contact: {
    title: 'Contact',
    log: 'Noteer contact',
    whereNow: '‘Waar zijn we nu?’',
    whereNowAbout: 'Vroegen ze het zelf? Eén tik telt als een misser.',
    whereNowCount: (count: number) =>
      count === 0 ? 'Nog nooit hoeven vragen' : `${times(count)} moeten vragen`,
    whereNowLogged: (count: number, silentDays: number) =>
      `Geteld: ${times(count)} gevraagd, nu na ${workingDays(silentDays)} stilte.`,
    asked: 'Moest vragen waar we zijn',
    waits: (count: number) => `Wacht ${days(count)} op antwoord`,
    withdraw: 'Neem terug',
    withdrawn: 'Teruggenomen.',
    earlier: 'Toon eerdere momenten',
    empty: 'Nog geen contact genoteerd.',
    emptyAbout: 'Gebeld, geappt of langsgeweest? Twee tikken en je collega’s weten het ook.',
    itself: 'Reisgenoot',
    theCustomer: 'Klant',
    who: (name: string, what: string) => `${name}, ${what}`,
    what: {
      call: 'gebeld',
      visit: 'langsgeweest',
      mail: 'mail',
      message: 'bericht',
      letter: 'brief',
      update: 'voortgangsbericht',
      survey: 'vraagje',
      newsletter: 'nieuwsbrief',
      personal: 'persoonlijk bericht',
      card: 'kaart',
      article: 'artikel',
    },
  },

  words: {
    title: 'In hun eigen woorden',
    note: 'Notitie, alleen voor jullie',
    recommendedBy: 'Aanbevolen door',
    brought: 'Wie ze bij jullie brachten',
    answer: (phase: string, answer: string) => `${phase}: ${answer}`,
    answeredBy: (name: string, day: string) => `${name}, ${day}`,
    toldTo: (name: string, day: string, colleague: string) => `${name}, ${day}, verteld aan ${colleague}`,
    about: (topics: string) => `Over ${topics}`,
    noName: 'De klant',
    waiting: (name: string, day: string) => `Gevraagd aan ${name} op ${day}, nog geen antwoord.`,
    notAskedYet: (name: string, day: string) =>
      `Vraagje voor ${name} van ${day} ligt klaar, nog niet verstuurd.`,
    declined: (name: string, day: string) => `${name} wilde op ${day} liever niet antwoorden.`,
    gap: 'Nog leeg',
    gapHint: 'Stel de ene vraag, of schrijf op wat ze zeiden.',
    ask: 'Stel de vraag',
    tell: 'Noteer wat ze zeiden',
    withdraw: 'Neem dit antwoord terug',
    withdrawn: 'Het antwoord is teruggenomen.',
  },

  ask: {
    title: 'Stel de ene vraag',
    lead: 'Iedereen krijgt een eigen link. Antwoorden kost tien tellen.',
    phase: 'Over welke fase?',
    moment: 'Over welk moment?',
    to: 'Aan wie?',
    send: 'Vraag het',
    noContacts: 'Bij deze klant staat nog niemand met een naam. Voeg eerst een contactpersoon toe.',
    asked: 'Gevraagd',
    sentTo: (name: string) => `${name} krijgt een mail.`,
    copyFor: (name: string) => `Stuur ${name} deze link zelf:`,
    skippedTitle: (names: string) => `${names} kreeg deze vraag al eens.`,
    again: 'Vraag het toch nog eens',
  },

  tell: {
    title: 'Wat zeiden ze?',
    lead: 'Schrijf op wat de klant zelf vertelde. Wat wij denken, hoort op de klantreis.',
    story: 'In hun eigen woorden',
    about: 'Het ging over',
    who: 'Wie zei het?',
    save: 'Bewaar',
    saved: 'Opgeschreven.',
  },

  linkWaits: {
    'no-address': 'Er is geen e-mailadres van deze persoon.',
    'no-mail-server': 'Er is nog geen mailserver ingesteld.',
    'address-is-local':
      'Deze link werkt alleen op deze computer. Geef Reisgenoot een adres op internet; hoe, staat in het bestand README.',
  },

  bumps: {
    title: 'Hobbels',
    note: 'Noteer een hobbel',
    noteTitle: 'Wat ging er mis, of voelde niet goed?',
    text: 'Wat gebeurde er?',
    textExample: 'Levering twee dagen later',
    phase: 'In welke fase?',
    save: 'Noteer',
    noted: 'De hobbel staat erbij.',
    none: 'Geen hobbels genoteerd.',
    noneAbout: 'Een hobbel is gewoon. Hem verzwijgen niet.',
    steps: 'Hoe ver we zijn met deze hobbel',
    todo: { heard: 'horen', explained: 'uitleggen', solved: 'oplossen', asked_after: 'navragen' },
    take: {
      heard: 'We hebben het gehoord',
      explained: 'We hebben het uitgelegd',
      solved: 'Het is opgelost',
      asked_after: 'We hebben nagevraagd',
    },
    taken: {
      heard: 'Gehoord.',
      explained: 'Uitgelegd.',
      solved: 'Opgelost.',
      asked_after: 'Nagevraagd.',
    },
    undo: {
      heard: 'Toch niet gehoord',
      explained: 'Toch niet uitgelegd',
      solved: 'Toch niet opgelost',
      asked_after: 'Toch niet nagevraagd',
    },
    more: 'Meer over deze hobbel',
    remove: 'Haal weg',
    removed: 'De hobbel is weg.',
    by: (day: string, name: string) => `${day}, ${name}`,
    byCustomer: (day: string) => `${day}, zelf gemeld`,
    over: 'samen eroverheen',
  },
}
