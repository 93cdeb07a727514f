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
export { noteBump, takeBumpStep } from './bumps.ts'
export { type OnDuty, onDuty } from './duty.ts'
export { type EngagementCore, findEngagement } from './find.ts'
export { makeMove, movesOf } from './moves.ts'
export { noteResult } from './results.ts'
export { addStage, setStageDone } from './stages.ts'
export { startEngagement } from './start.ts'
export { type Travelling, travellingPerPhase } from './travelling.ts'
export { writeUpdate } from './updates.ts'
