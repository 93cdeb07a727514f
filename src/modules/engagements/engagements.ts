/** Travel: what other rooms may use. */
export {
  type DueNews,
  type EngagementLine,
  newsDueUntil,
  newsPromisedFor,
  type OpenBump,
  openBumps,
  type PromisedNews,
} from './attention.ts'
export { noteBumpFromCustomer } from './bump-from-customer.ts'
export { noteBump, takeBumpStep } from './bumps.ts'
export { inCharge, type OnDuty, onDuty, type Present } from './duty.ts'
export { type EngagementCore, findEngagement, holdEngagement } from './find.ts'
export { makeMove, movesOf } from './moves.ts'
export { whyKept } from './outgoing.ts'
export { type BotherForm, botherPage, botherThanksPage, readBother } from './pages/bother-pages.ts'
export { type PhaseHere, phasesHere } from './phases-here.ts'
export { nextNewsAfter, type PhasePromise, strictestPromise } from './promise.ts'
export { type Recipient, recipientsOf } from './recipients.ts'
export { noteResult } from './results.ts'
export { silenceFacts } from './silence-facts.ts'
export { addStage, setStageDone } from './stages.ts'
export { startEngagement } from './start.ts'
export { putBack, takeOut } from './taken-back.ts'
export { type PersonaTravel, type Travelling, travellingPerPhase, travelPerPersona } from './travelling.ts'
export { publishUpdate, writeUpdate } from './updates.ts'
