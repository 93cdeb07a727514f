import type { z } from 'zod'
import {
  addStage,
  makeMove,
  movesOf,
  noteBump,
  noteBumpFromCustomer,
  noteResult,
  setStageDone,
  takeBumpStep,
  writeUpdate,
} from '../../modules/engagements/engagements.ts'
import type { Wish } from '../../modules/engagements/moves.contract.ts'
import { askedWhereNow } from '../../modules/touches/touches.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { found } from '../../platform/refusal.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { Happening } from '../plan/happening.ts'
import { openLedger } from './ledger.ts'
import { questioningOf } from './write-answers.ts'
import { phaseIn, type TravelAtHand } from './write-customer.ts'

/** Lets everything of one travel happen, in its order, through the functions that the product itself uses. */
export async function writeTravel(
  house: House,
  tx: Tx,
  travel: TravelAtHand,
  happenings: readonly Happening[],
  calendar: DemoCalendar,
): Promise<void> {
  const { engagementId, customerId, responsible } = travel
  const about = { engagementId, customerId }
  const ledger = openLedger(tx, travel)
  const writeQuestion = await questioningOf(tx, travel, ledger)
  const stages = new Map<string, string>()
  let lastMoveId = found((await movesOf(tx, responsible, engagementId)).at(-1)).moveId
  let bumpId = ''
  for (const happening of happenings) {
    const at = calendar.moment(happening.on, happening.time)
    const by = happening.by ? travel.colleagueBy(happening.by) : responsible
    switch (happening.kind) {
      case 'touch': {
        const { lane, direction, text } = happening
        ledger.touch(by, { lane, direction, text }, at)
        break
      }
      case 'where-now':
        await ledger.write()
        await askedWhereNow(tx, by, engagementId, { lane: 'call', text: happening.text }, at)
        break
      case 'update': {
        const { text, mailed, nextNewsTime = null } = happening
        const news = { text, nextNewsOn: happening.nextNewsOn?.toString() ?? null, nextNewsTime }
        // Only the newest news was mailed, and waits; what came before has long arrived.
        if (mailed) await writeUpdate(house, tx, by, engagementId, news, at)
        else ledger.update(by, news, at)
        break
      }
      case 'stage': {
        const { startsOn, endsOn, ...stage } = happening.stage
        const days = { startsOn: startsOn.toString(), endsOn: endsOn?.toString() ?? null }
        stages.set(stage.name, await addStage(tx, by, engagementId, { ...stage, ...days }, at))
        break
      }
      case 'stage-done':
        await setStageDone(tx, by, found(stages.get(happening.name)), true, at)
        break
      case 'bump': {
        const { text, fromCustomer } = happening
        bumpId = fromCustomer
          ? await noteBumpFromCustomer(house, tx, { ...about, organisationId: by.organisationId }, text, at)
          : await noteBump(tx, by, engagementId, { text }, at)
        break
      }
      case 'bump-step':
        await takeBumpStep(tx, by, { bumpId, step: happening.step }, at)
        break
      case 'result':
        await noteResult(tx, by, engagementId, { text: happening.text, before: happening.before }, at)
        break
      case 'asked':
      case 'answered':
      case 'told':
        await writeQuestion(happening, at)
        break
      default: {
        const wish = wishOf(happening, travel, lastMoveId)
        lastMoveId = (await makeMove(tx, by, engagementId, wish, at)).moveId
      }
    }
  }
  await ledger.write()
}

type Move = Extract<Happening, { kind: 'go' | 'join' | 'leave' | 'pause' | 'resume' | 'end' }>

function wishOf(move: Move, { phases }: TravelAtHand, lastMoveId: string): z.output<typeof Wish> {
  const said = { why: 'why' in move ? (move.why ?? '') : '', lastMoveId }
  switch (move.kind) {
    case 'go':
    case 'join':
      return { kind: move.kind, toPhaseId: phaseIn(phases, move.to), ...said }
    case 'leave':
      return { kind: move.kind, fromPhaseId: phaseIn(phases, move.from), ...said }
    case 'end':
      return { kind: move.kind, openStages: 'left', waitingMails: 'kept', ...said }
    default:
      return { kind: move.kind, ...said }
  }
}
