/** The five answers to the one question, from far below what was expected to far above it. */
const answers = {
  '-2': 'Het valt erg tegen',
  '-1': 'Het valt tegen',
  '0': 'Zoals verwacht',
  '1': 'Beter dan verwacht',
  '2': 'Veel beter dan verwacht',
}

const question = 'Hoe ging dit, vergeleken met wat je verwachtte?'

const topics = {
  planning: 'de planning',
  messages: 'berichten',
  people: 'de mensen',
  work: 'het werk',
  money: 'geld',
}

/** The one question, wherever it is asked or its answer is shown. */
export const surveys = { question, answers, topics }

export const surveyMail = {
  subject: (engagement: string) => `Eén vraag over ${engagement}`,
  greeting: (name: string) => (name ? `Hoi ${name},` : 'Hoi,'),
  intro: (about: string) => `We willen graag weten hoe dit voor je was: ${about}. Eén vraag, tien tellen.`,
  question,
  pick: 'Tik op je antwoord. Daarna kun je nog vertellen wat er gebeurde, en dan pas gaat het weg.',
  closing: (name: string, organisation: string) => `Groet, ${name} van ${organisation}`,
  footer: 'Heb je er geen zin in? Dan hoef je niets te doen.',
}

export const surveyPage = {
  title: 'Eén vraag',
  footer: 'Deze pagina is alleen voor jou. Gemaakt met Reisgenoot.',
  skip: 'Eén vraag, tien tellen',
  about: (engagement: string, moment: string) => `Het gaat over ${engagement}: ${moment}`,
  otherAnswer: 'Toch een ander antwoord',
  askOnGood: 'Fijn om te horen. Was dat altijd zo? Wat is er gebeurd?',
  askOnLevel: 'Dank je. Was dat altijd zo? Wat is er gebeurd?',
  askOnBad: 'Goed dat je het zegt. Was dat altijd zo? Wat is er gebeurd?',
  askOn: 'Was dat altijd zo? Wat is er gebeurd?',
  placeholder: 'In je eigen woorden',
  topics: 'Het ging over',
  send: (name: string) => `Verstuur naar ${name}`,
  readers: (organisation: string) => `Alleen de mensen van ${organisation} lezen dit.`,
  notNow: 'Nu even niet',
  chooseFirst: 'Kies eerst een van de vijf antwoorden. Wat je schreef, staat er nog.',
  storyTooLong: (most: number) =>
    `Je verhaal is te lang om te versturen. Gebruik ten hoogste ${most} tekens.`,
  answeredBefore: 'Dit antwoordde je al. Je kunt het hier nog veranderen.',
}

export const surveyThanks = {
  title: 'Dank je wel',
  good: 'Dank je wel. Fijn om te horen.',
  level: 'Dank je wel. Zo hoort het ook.',
  bad: 'Dank je dat je het zegt.',
  goodText: (name: string) => `${name} leest je antwoord. Zo weten we wat we zo moeten blijven doen.`,
  badText: (name: string) => `${name} leest je antwoord. Wil je dat we er met je over praten?`,
  bother: 'Ik zit ergens mee',
  change: 'Toch iets veranderen',
  declined: 'Goed, dan niet.',
  declinedText: 'Je hoeft verder niets te doen. Bedenk je je, dan werkt deze link nog een tijdje.',
  back: 'Terug',
  toQuestion: 'Toch antwoorden',
}

export const surveysErrors = {
  'moment-of-other-phase': 'Dit moment hoort niet bij deze fase. Kies een moment van deze fase.',
  'response-of-customer': 'Dit antwoord gaf de klant zelf en blijft staan.',
}

export const surveysFields = {
  momentId: 'Moment',
  feeling: 'Gevoel',
  story: 'Verhaal',
  about: 'Waarover',
}
