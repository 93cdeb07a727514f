import { z } from 'zod'
import { Day, Moment, TimeOfDay } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

const parts = {
  name: z.string().trim().min(1).max(200),
  explanation: z.string().trim().max(2000),
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  /** The time of the first day. */
  startsAt: TimeOfDay.nullable(),
}
export const NewStage = z.strictObject({
  name: parts.name,
  explanation: parts.explanation.default(''),
  startsOn: parts.startsOn.default(null),
  endsOn: parts.endsOn.default(null),
  startsAt: parts.startsAt.default(null),
})
export const StageChange = z.strictObject(parts).partial()

export const Stage = z.object({
  stageId: z.uuid(),
  ...parts,
  doneAt: Moment.nullable(),
  doneByName: z.string().nullable(),
})

const params = z.object({ stageId: z.uuid() })

export const stageRoutes = defineRoutes({
  addStage: {
    method: 'POST',
    path: '/api/engagements/:engagementId/stages',
    access: 'colleague',
    summary: 'Add what will be done, and when, as the last stage',
    params: z.object({ engagementId: z.uuid() }),
    body: NewStage,
    returns: z.object({ stageId: z.uuid() }),
  },
  changeStage: {
    method: 'PATCH',
    path: '/api/stages/:stageId',
    access: 'colleague',
    summary: 'Change a stage; what is left out stays',
    params,
    body: StageChange,
    returns: 'nothing',
  },
  moveStage: {
    method: 'PUT',
    path: '/api/stages/:stageId/place',
    access: 'colleague',
    summary: 'Put a stage in another place; the first place is 1',
    params,
    body: z.strictObject({ place: z.int().min(1).max(1000) }),
    returns: 'nothing',
  },
  removeStage: {
    method: 'DELETE',
    path: '/api/stages/:stageId',
    access: 'colleague',
    summary: 'Remove a stage',
    params,
    returns: 'nothing',
  },
  finishStage: {
    method: 'PUT',
    path: '/api/stages/:stageId/completion',
    access: 'colleague',
    summary: 'A stage is done',
    params,
    returns: 'nothing',
  },
  unfinishStage: {
    method: 'DELETE',
    path: '/api/stages/:stageId/completion',
    access: 'colleague',
    summary: 'A stage turns out not to be done',
    params,
    returns: 'nothing',
  },
})
