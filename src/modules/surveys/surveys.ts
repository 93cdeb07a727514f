/** Asking one question, and what was answered: what other rooms may use. */
export { type GivenAnswer, keepAnswer } from './answer.ts'
export { askSurvey } from './ask.ts'
export { type AskedQuestion, askedQuestion } from './asked.ts'
export {
  type AnswerCounts,
  type AnswersOf,
  answersPerMoment,
  type ChafingAnswer,
  chafingAnswers,
  type Quote,
  quotesPerMoment,
} from './measured.ts'
export { tellResponse } from './told.ts'
