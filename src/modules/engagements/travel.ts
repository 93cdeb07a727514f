import { Refusal } from '../../platform/refusal.ts'

/**
 * The rules of travel. What happened is a row of moves; where the customer was, when it stood still and whether it is
 * over all follow from them. Travel is no straight line: back, past a phase and in two phases at once are all allowed.
 */
export const moveKinds = [
  'started',
  'moved_on',
  'went_back',
  'skipped',
  'joined',
  'left',
  'paused',
  'resumed',
  'ended',
  'reopened',
] as const
export type MoveKind = (typeof moveKinds)[number]

/** One move. Moments are ISO strings in UTC; no two moves of an engagement share one. */
export interface Move {
  kind: MoveKind
  fromPhaseId: string | null
  toPhaseId: string | null
  at: string
  userId: string | null
  why: string
}

export interface Stay {
  phaseId: string
  enteredAt: string
  leftAt: string | null
}

export interface Travel {
  /** In the order in which they began; at most one per phase is open. */
  stays: readonly Stay[]
  pauses: readonly { pausedAt: string; resumedAt: string | null; why: string }[]
  ending: { endedAt: string; userId: string | null; why: string; phaseIds: readonly string[] } | null
}

/** What somebody wants to do. `go` says where to; whether that is on, back or past a phase follows from the order. */
export type MoveWish =
  | { kind: 'go'; fromPhaseId?: string; toPhaseId: string }
  | { kind: 'join'; toPhaseId: string }
  | { kind: 'leave'; fromPhaseId: string }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'end' }
  | { kind: 'reopen' }

export const nowhereYet: Travel = { stays: [], pauses: [], ending: null }

/** Where a customer is after all moves, oldest first. */
export const travelAfter = (moves: readonly Move[]): Travel => moves.reduce(travelOn, nowhereYet)

/** The phases a customer is in. */
export const phasesNow = (travel: Travel): string[] =>
  travel.stays.filter((stay) => stay.leftAt === null).map((stay) => stay.phaseId)

export const isPaused = (travel: Travel): boolean => travel.pauses.some((pause) => pause.resumedAt === null)

/** Where a customer is one move later. */
export function travelOn(travel: Travel, move: Move): Travel {
  const { at, why, userId, fromPhaseId, toPhaseId } = move
  const leave = (stays: readonly Stay[], phaseId: string | null) =>
    stays.map((stay) => (stay.leftAt === null && stay.phaseId === phaseId ? { ...stay, leftAt: at } : stay))
  const enter = (phaseIds: readonly string[]) =>
    phaseIds.map((phaseId) => ({ phaseId, enteredAt: at, leftAt: null }))
  const resumed = travel.pauses.map((pause) =>
    pause.resumedAt === null ? { ...pause, resumedAt: at } : pause,
  )
  switch (move.kind) {
    case 'paused':
      return { ...travel, pauses: [...travel.pauses, { pausedAt: at, resumedAt: null, why }] }
    case 'resumed':
      return { ...travel, pauses: resumed }
    case 'ended': {
      const phaseIds = phasesNow(travel)
      const stays = phaseIds.reduce(leave, travel.stays)
      return { stays, pauses: resumed, ending: { endedAt: at, userId, why, phaseIds } }
    }
    case 'reopened':
      return {
        ...travel,
        stays: [...travel.stays, ...enter(travel.ending?.phaseIds ?? [])],
        ending: null,
      }
    default: {
      const stays = leave(travel.stays, fromPhaseId)
      return { ...travel, stays: [...stays, ...enter(toPhaseId ? [toPhaseId] : [])] }
    }
  }
}

/**
 * What a wish comes down to, given where the customer is and the phases of the journey in their order.
 * @throws Refusal when it cannot be done now, with the field that says why.
 */
export function decide(
  travel: Travel,
  wish: MoveWish,
  phaseOrder: readonly string[],
): Pick<Move, 'kind' | 'fromPhaseId' | 'toPhaseId'> {
  const nowhere = { fromPhaseId: null, toPhaseId: null }
  if (wish.kind === 'reopen') {
    if (!travel.ending) throw new Refusal('engagement-running')
    return { kind: 'reopened', ...nowhere }
  }
  if (travel.ending) throw new Refusal('engagement-ended')
  if (wish.kind === 'end') return { kind: 'ended', ...nowhere }
  if (wish.kind === 'resume') {
    if (!isPaused(travel)) throw new Refusal('engagement-not-paused')
    return { kind: 'resumed', ...nowhere }
  }
  if (isPaused(travel)) throw new Refusal('engagement-paused')
  if (wish.kind === 'pause') return { kind: 'paused', ...nowhere }
  const open = phasesNow(travel)
  if (wish.kind === 'leave') {
    const fromPhaseId = openPhase(open, wish.fromPhaseId)
    if (open.length === 1) throw new Refusal('only-phase', { field: 'fromPhaseId' })
    return { kind: 'left', fromPhaseId, toPhaseId: null }
  }
  const { toPhaseId } = wish
  if (!phaseOrder.includes(toPhaseId)) throw new Refusal('phase-of-other-journey', { field: 'toPhaseId' })
  if (open.includes(toPhaseId)) throw new Refusal('already-in-phase', { field: 'toPhaseId' })
  if (wish.kind === 'join') return { kind: 'joined', fromPhaseId: null, toPhaseId }
  const fromPhaseId = openPhase(open, wish.fromPhaseId)
  return { kind: kindOfGoing(travel, fromPhaseId, toPhaseId, phaseOrder), fromPhaseId, toPhaseId }
}

/** The phase to leave: the one that is named, or the only one there is. */
function openPhase(open: readonly string[], named: string | undefined): string {
  const only = open.length === 1 ? open[0] : undefined
  const phaseId = named ?? only
  if (phaseId === undefined) throw new Refusal('value-missing', { field: 'fromPhaseId' })
  if (!open.includes(phaseId)) throw new Refusal('not-in-phase', { field: 'fromPhaseId' })
  return phaseId
}

/** Going past a phase where the customer has never been is skipping it. */
function kindOfGoing(
  travel: Travel,
  fromPhaseId: string,
  toPhaseId: string,
  phaseOrder: readonly string[],
): MoveKind {
  const [from, to] = [phaseOrder.indexOf(fromPhaseId), phaseOrder.indexOf(toPhaseId)]
  if (to < from) return 'went_back'
  const passed = phaseOrder.slice(from + 1, to)
  const been = new Set(travel.stays.map((stay) => stay.phaseId))
  return passed.every((phaseId) => been.has(phaseId)) ? 'moved_on' : 'skipped'
}

export type PhaseState = 'here' | 'been' | 'skipped' | 'ahead' | 'before'

/**
 * How each phase of the journey stands for this customer. `before`: earlier than the first phase they were ever in;
 * `skipped`: passed without having been there.
 */
export function phaseStates(travel: Travel, phaseOrder: readonly string[]): Map<string, PhaseState> {
  const here = new Set(phasesNow(travel))
  const been = new Set(travel.stays.map((stay) => stay.phaseId))
  const visited = phaseOrder.flatMap((phaseId, index) => (been.has(phaseId) ? [index] : []))
  const first = visited[0] ?? 0
  const furthest = visited.at(-1) ?? -1
  return new Map(
    phaseOrder.map((phaseId, index) => {
      if (here.has(phaseId)) return [phaseId, 'here']
      if (been.has(phaseId)) return [phaseId, 'been']
      if (index < first) return [phaseId, 'before']
      return [phaseId, index < furthest ? 'skipped' : 'ahead']
    }),
  )
}
