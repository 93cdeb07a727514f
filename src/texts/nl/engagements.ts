export const engagements = {
  moves: {
    started: 'Begonnen',
    moved_on: 'Verder',
    went_back: 'Terug',
    skipped: 'Verder, en overgeslagen wat ertussen lag',
    joined: 'Ook in deze fase',
    left: 'Klaar met deze fase',
    paused: 'Even stil gezet',
    resumed: 'Weer opgepakt',
    ended: 'Afgerond',
    reopened: 'Heropend',
  },
  phaseStates: {
    here: 'nu hier',
    been: 'geweest',
    skipped: 'overgeslagen',
    ahead: 'komt nog',
    before: 'voor ons',
  },
  bumpSteps: {
    heard: 'gehoord',
    explained: 'uitgelegd',
    solved: 'opgelost',
    asked_after: 'nagevraagd',
  },
  mailStatus: {
    ready: 'Klaar, nog niet verstuurd',
    onItsWay: 'Onderweg',
    sent: 'Verstuurd',
    failed: 'Niet aangekomen',
    uncertain: 'Onzeker of dit is aangekomen',
    withdrawn: 'Zelf afgehandeld',
  },
  /** Why a mail did not have to go any more, when nobody handled it by hand. */
  mailOver: {
    answered: 'Niet verstuurd, er is al geantwoord',
    declined: 'Niet verstuurd, ze antwoorden liever niet',
    ended: 'Niet verstuurd, de opdracht is afgerond',
  },
  hiddenLink: '[de eigen link van de klant, niet zichtbaar voor meelezers]',
  mailWaits: {
    you: 'Wat ontbrak is er nu. Lees het na en verstuur het.',
    'no-address': 'Er is geen e-mailadres. Kopieer de tekst, of vul een adres in bij de klant.',
    'no-mail-server': 'Er is nog geen mailserver ingesteld. Kopieer de tekst, of stel mail in.',
    'address-is-local':
      'De link in dit bericht werkt alleen op deze computer. Kopieer de tekst, of geef Reisgenoot een adres op internet; hoe, staat in het bestand README.',
  },
  keptNews: (kept: number, promised: number) =>
    promised === 1
      ? `Het ene bericht dat we beloofden kwam ${kept === 1 ? 'op tijd' : 'te laat'}.`
      : `Van de ${promised} berichten die we beloofden ${kept === 1 ? 'kwam er 1' : `kwamen er ${kept}`} op tijd.`,
}

/** Mail that an engagement sends: to the customer about the work, to a colleague about a bump. */
export const engagementMails = {
  update: {
    subject: (organisation: string, engagement: string) => `${organisation}: nieuws over ${engagement}`,
    nextNews: (when: string) => `Jullie horen weer van ons: ${when}.`,
    by: (day: string, time: string) => `${day}, uiterlijk ${time}`,
    page: 'Bekijk hoe het ervoor staat',
    footer: (organisation: string) => `De link is alleen voor jullie. ${organisation} werkt met Reisgenoot.`,
  },
  bump: {
    subject: (customer: string) => `${customer} zit ergens mee`,
    greeting: (name: string) => `Hoi ${name},`,
    paragraphs: (customer: string, engagement: string, words: string) => [
      `${customer} schreef op de voortgangspagina van ${engagement}:`,
      `‘${words}’`,
      'Bel vandaag nog even. Teken daarna aan dat je het gehoord hebt.',
    ],
    step: 'Open deze klant',
    closing: 'Reisgenoot',
  },
}

/** What the progress page says by itself, in the language of the organisation. */
export const progressTexts = {
  headline: {
    ended: 'Het werk is klaar.',
    endedSomehow: (engagement: string) => `${engagement} is afgerond.`,
    paused: 'Het ligt even stil.',
    begin: (next: string) => `We beginnen met: ${next}.`,
    beginOn: (day: string) => `${day} beginnen we.`,
    onTheWay: (done: string, next: string) => `Klaar: ${done}. Nu: ${next}.`,
    onTheWayOn: (done: string, day: string) => `Klaar: ${done}. ${day} gaan we verder.`,
    allDone: (done: string) => `Klaar: ${done}. Alles is gedaan.`,
    before: (engagement: string) => `We zijn in gesprek over ${engagement}. Het werk begint later.`,
    during: (engagement: string) => `We zijn bezig met ${engagement}.`,
    after: (engagement: string) => `${engagement} is klaar. We blijven in de buurt.`,
  },
}

export const engagementsErrors = {
  'engagement-ended': 'Deze opdracht is al afgerond. Heropen hem eerst.',
  'engagement-running': 'Deze opdracht loopt nog. Er valt niets te heropenen.',
  'engagement-paused': 'Deze opdracht ligt even stil. Pak hem eerst weer op.',
  'engagement-not-paused': 'Deze opdracht ligt niet stil.',
  'only-phase':
    'Dit is de enige fase waar deze klant in zit. Ga naar een andere fase, of rond de opdracht af.',
  'phase-of-other-journey': 'Deze fase hoort niet bij deze klantreis. Kies een fase van deze klantreis.',
  'already-in-phase': 'Deze klant zit al in deze fase. Kies een andere fase.',
  'not-in-phase': 'Deze klant zit niet in deze fase. Kies een fase waar de klant nu in zit.',
  'first-move-stays':
    'Het begin van een opdracht kun je niet terugnemen. Rond de opdracht af als hij niet doorgaat.',
  'journey-unknown': 'Deze klantreis bestaat niet meer. Kies een andere.',
  'same-colleague': 'De vervanger is dezelfde als wie het doet. Kies iemand anders, of laat dit leeg.',
  'day-in-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  'day-in-past': 'Deze dag is al geweest. Kies vandaag of een latere dag.',
  'moment-in-past': 'Dit moment is al geweest. Kies een later moment.',
  'ends-before-start': 'Deze dag ligt voor de eerste dag. Kies een latere dag.',
  'time-without-day': 'Kies ook een dag bij deze tijd.',
  'bump-has-steps': 'Met deze hobbel is al iets gedaan. Maak dat eerst ongedaan.',
  'bump-of-customer': 'Deze hobbel kwam van de klant en blijft staan.',
  'mail-no-address':
    'Er is geen e-mailadres voor dit bericht. Vul er een in bij de klant, of kopieer de tekst.',
  'mail-no-server': 'Er is nog geen mailserver ingesteld. Stel mail in, of kopieer de tekst.',
  'mail-address-local':
    'De link in dit bericht werkt alleen op deze computer. Geef Reisgenoot een adres op internet (hoe, staat in het bestand README), of kopieer de tekst.',
  'mail-link-over':
    'Deze vraag kan niet meer beantwoord worden, omdat de link verlopen of ingetrokken is. Stel hem opnieuw.',
  'mail-tried': 'Dit bericht is al eens geprobeerd. Bekijk het apart voor je het opnieuw verstuurt.',
  'mail-gone': 'Dit bericht is al verstuurd of afgehandeld.',
}

export const engagementsFields = {
  journeyId: 'Klantreis',
  phaseId: 'Fase',
  fromPhaseId: 'Uit fase',
  toPhaseId: 'Naar fase',
  responsibleUserId: 'Wie doet het',
  standInUserId: 'Vervanger',
  startedOn: 'Begonnen op',
  why: 'Waarom',
  explanation: 'Uitleg',
  startsOn: 'Eerste dag',
  endsOn: 'Laatste dag',
  startsAt: 'Hoe laat',
  before: 'Hoe het eerst was',
  contactIds: 'Aan wie',
  nextNewsOn: 'Volgend bericht',
  nextNewsTime: 'Hoe laat',
}
