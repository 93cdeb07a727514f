import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { noteBump, removeBump, restoreBump, takeBumpStep, undoBumpStep } from './bumps.ts'
import { engagementRoutes } from './engagements.contract.ts'
import { findEngagement } from './find.ts'
import { engagementsOf } from './list.ts'
import { makeMove, undoMove } from './moves.ts'
import { mailsOfEngagement, recentMails, waitingMails } from './outgoing.ts'
import { endProgressLink, progressLink, renewProgressLink } from './progress-link.ts'
import { noteResult, removeResult, restoreResult, resultsOf } from './results.ts'
import { sendMail, sendMails, settleMail } from './send-mails.ts'
import { addStage, changeStage, moveStage, removeStage, setStageDone } from './stages.ts'
import { changeEngagement, startEngagement } from './start.ts'
import { writeUpdate } from './updates.ts'
import { wholeEngagement } from './whole.ts'

export function serveEngagements(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, engagementRoutes, {
    startEngagement: async ({ tx, actor, params, body, now }) => ({
      engagementId: await startEngagement(tx, actor, params.customerId, body, now),
    }),
    engagements: async ({ tx, actor, params, now }) => ({
      engagements: await engagementsOf(tx, actor, params.customerId, now),
    }),
    engagement: ({ tx, actor, params, now }) => wholeEngagement(tx, actor, params.engagementId, now),
    changeEngagement: ({ tx, actor, params, body, now }) =>
      nothing(changeEngagement(tx, actor, params.engagementId, body, now)),

    makeMove: ({ tx, actor, params, body, now }) => makeMove(tx, actor, params.engagementId, body, now),
    undoMove: ({ tx, actor, params, now }) => nothing(undoMove(tx, actor, params, now)),

    addStage: async ({ tx, actor, params, body, now }) => ({
      stageId: await addStage(tx, actor, params.engagementId, body, now),
    }),
    changeStage: ({ tx, actor, params, body, now }) =>
      nothing(changeStage(tx, actor, params.stageId, body, now)),
    moveStage: ({ tx, actor, params, body, now }) =>
      nothing(moveStage(tx, actor, params.stageId, body.place, now)),
    removeStage: ({ tx, actor, params, now }) => nothing(removeStage(tx, actor, params.stageId, now)),
    finishStage: ({ tx, actor, params, now }) => nothing(setStageDone(tx, actor, params.stageId, true, now)),
    unfinishStage: ({ tx, actor, params, now }) =>
      nothing(setStageDone(tx, actor, params.stageId, false, now)),

    noteBump: async ({ tx, actor, params, body, now }) => ({
      bumpId: await noteBump(tx, actor, params.engagementId, body, now),
    }),
    removeBump: ({ tx, actor, params, now }) => nothing(removeBump(tx, actor, params.bumpId, now)),
    restoreBump: ({ tx, actor, params, now }) => nothing(restoreBump(tx, actor, params.bumpId, now)),
    takeBumpStep: ({ tx, actor, params, now }) => nothing(takeBumpStep(tx, actor, params, now)),
    undoBumpStep: ({ tx, actor, params, now }) => nothing(undoBumpStep(tx, actor, params, now)),

    noteResult: async ({ tx, actor, params, body, now }) => ({
      resultId: await noteResult(tx, actor, params.engagementId, body, now),
    }),
    results: async ({ tx, actor, params }) => {
      await findEngagement(tx, actor, params.engagementId)
      return { results: await resultsOf(tx, actor, params.engagementId) }
    },
    removeResult: ({ tx, actor, params, now }) => nothing(removeResult(tx, actor, params.resultId, now)),
    restoreResult: ({ tx, actor, params, now }) => nothing(restoreResult(tx, actor, params.resultId, now)),

    writeUpdate: ({ tx, actor, params, body, now }) =>
      writeUpdate(house, tx, actor, params.engagementId, body, now),
    engagementMails: async ({ tx, actor, params }) => ({
      mails: await mailsOfEngagement(house, tx, actor, params.engagementId),
    }),
    recentMails: async ({ tx, actor }) => ({ mails: await recentMails(tx, actor) }),
    waitingMails: async ({ tx, actor }) => ({ mails: await waitingMails(house, tx, actor) }),
    sendMail: ({ tx, actor, params, now }) => nothing(sendMail(house, tx, actor, params.mailId, now)),
    sendMails: ({ tx, actor, body, now }) => sendMails(house, tx, actor, body.mailIds, now),
    settleMail: ({ tx, actor, params, now }) => nothing(settleMail(tx, actor, params.mailId, now)),
    progressLink: ({ tx, actor, params, now }) => progressLink(house, tx, actor, params.engagementId, now),
    renewProgressLink: ({ tx, actor, params, now }) =>
      renewProgressLink(house, tx, actor, params.engagementId, now),
    endProgressLink: ({ tx, actor, params, now }) =>
      nothing(endProgressLink(tx, actor, params.engagementId, now)),
  })
}

const nothing = async (work: Promise<void>): Promise<undefined> => {
  await work
  return undefined
}
