/** What pages for customers say, whatever they are about. */
export const pages = {
  skip: 'Naar de inhoud',
  call: (organisation: string) => `Bel ${organisation}`,
  footer: 'Deze pagina is alleen voor jullie. Gemaakt met Reisgenoot.',
  /** Between the first and the last of more than two days. */
  through: 't/m',
}

/** The page where a customer follows the work. */
export const progressPage = {
  title: 'Hoe het ervoor staat',
  hello: (names: string) => (names ? `Hoi ${names}, hier zijn jullie:` : 'Hoi, hier zijn jullie:'),
  step: (number: number, of: number) => `Stap ${number} van ${of}`,
  allSteps: (of: number) => `Alle ${of} stappen zijn klaar`,
  stepsDone: (done: number, of: number) => `${done} van de ${of} stappen gedaan`,
  phase: (names: string) => `Waar jullie nu zijn: ${names}`,
  next: 'Wat er nu komt',
  atTime: (day: string, time: string) => `${day}, ${time} uur`,
  hearAgain: 'Jullie horen weer van ons',
  byTime: (day: string, time: string) => `${day}, uiterlijk ${time}`,
  noNewsDay: 'zodra er iets te melden is',
  newsDayPassed: 'Dit hadden jullie al moeten horen. We zijn laat, en dat ligt aan ons.',
  lastNews: 'Het laatste bericht',
  earlier: (many: number) => (many === 1 ? 'Nog 1 eerder bericht' : `Nog ${many} eerdere berichten`),
  noNewsYet: 'Hier komt straks het eerste bericht te staan. Jullie hoeven er niet om te vragen.',
  wroteAt: (who: string, day: string, time: string) => `${who}, ${day} om ${time}`,
  us: 'Wij',
  stages: 'Van begin tot eind',
  noStagesYet: 'De stappen en de dagen staan hier zodra we ze samen hebben afgesproken.',
  callMeanwhile: 'Tot die tijd kunnen jullie ons altijd bellen.',
  done: 'Klaar',
  now: 'Hier zijn jullie',
  ahead: 'Komt nog',
  left: 'Gaat niet door',
  people: 'Wie jullie tegenkomen',
  bother: 'Ik zit ergens mee',
  botherHint: (organisation: string) => `Het komt meteen bij ${organisation} terecht`,
}

/** The page where a customer says that something bothers them. */
export const botherPage = {
  title: 'Ik zit ergens mee',
  question: 'Waar zit je mee?',
  hint: 'Klein of groot, het is goed dat je het zegt. Schrijf het op zoals het in je opkomt.',
  placeholder: 'In je eigen woorden',
  send: (name: string) => `Verstuur naar ${name}`,
  back: 'Terug naar hoe het ervoor staat',
  empty: 'Hier staat nog niets. Schrijf in een paar woorden waar je mee zit, en verstuur het dan.',
  tooLong: (most: number) => `Dit is te lang om te versturen. Gebruik ten hoogste ${most} tekens.`,
  thanks: 'Dank je dat je het zegt.',
  received: (name: string) =>
    `${name} heeft je bericht nu. We komen erbij je op terug; je hoeft er niet nog eens om te vragen.`,
  orCall: (phone: string) => `Liever meteen praten? Bel ${phone}.`,
}
