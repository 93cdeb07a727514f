import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { moveKinds } from './travel.ts'

const why = z.string().trim().max(2000)
/** The last move that whoever decides has seen: when another came after it, the wish is refused as a conflict. */
const lastMoveId = z.uuid()
const anyTime = { why: why.default(''), lastMoveId }

/** `go` leaves a phase (the only one, when it is not named) for another: on, back or past phases by their order. */
export const Wish = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('go'),
    fromPhaseId: z.uuid().optional(),
    toPhaseId: z.uuid(),
    ...anyTime,
  }),
  z.strictObject({ kind: z.literal('join'), toPhaseId: z.uuid(), ...anyTime }),
  z.strictObject({ kind: z.literal('leave'), fromPhaseId: z.uuid(), ...anyTime }),
  z.strictObject({ kind: z.literal('pause'), ...anyTime }),
  z.strictObject({ kind: z.literal('resume'), ...anyTime }),
  z.strictObject({
    kind: z.literal('end'),
    why: why.min(1),
    lastMoveId,
    /** What becomes of the stages that are not done: done after all, or not going to happen. */
    openStages: z.enum(['done', 'left']).default('left'),
    /** What becomes of the mails that wait to be sent. */
    waitingMails: z.enum(['withdrawn', 'kept']).default('kept'),
  }),
  z.strictObject({ kind: z.literal('reopen'), ...anyTime }),
])

export const moveRoutes = defineRoutes({
  makeMove: {
    method: 'POST',
    path: '/api/engagements/:engagementId/moves',
    access: 'colleague',
    summary: 'A customer goes to another phase, is in two at once, pauses, resumes, ends or starts again',
    params: z.object({ engagementId: z.uuid() }),
    body: Wish,
    returns: z.object({ moveId: z.uuid(), kind: z.enum(moveKinds) }),
  },
  undoMove: {
    method: 'DELETE',
    path: '/api/engagements/:engagementId/moves/:moveId',
    access: 'colleague',
    summary: 'Take back the last move',
    params: z.object({ engagementId: z.uuid(), moveId: z.uuid() }),
    returns: 'nothing',
  },
})
