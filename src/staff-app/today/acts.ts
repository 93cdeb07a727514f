import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { type Delay, type TodayItem, todayRoutes } from '../../modules/today/today.contract.ts'
import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call, Refused } from '../api.ts'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { takeOff } from './today-query.ts'

type Mail = AnswerOf<typeof engagementRoutes.writeUpdate>['mails'][number]

/** A message that is ready and did not leave, to copy. */
export interface Unsent {
  name: string
  mail: Mail
}

/** What can be done about a line. Each says what it did, with the way back where there is one. */
export interface Acts {
  send(item: TodayItem, text: string): Promise<void>
  noteCall(item: TodayItem): Promise<void>
  takeStep(item: TodayItem): Promise<void>
  congratulate(item: TodayItem): Promise<void>
  finish(item: TodayItem): Promise<void>
  putOff(item: TodayItem, until: Delay): Promise<void>
  sendAgain(mailId: string): Promise<void>
  settle(mailId: string, key?: string): Promise<void>
  copy(text: string): Promise<void>
  unsent: Unsent | undefined
  closeUnsent(): void
}

export function useActs(): Acts {
  const { today: texts, common, frame } = useTexts()
  const queries = useQueryClient()
  const [unsent, setUnsent] = useState<Unsent>()
  const freshen = () => queries.invalidateQueries({ queryKey: ['today'] })

  const doing = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    } finally {
      await freshen()
    }
  }
  const withUndo = (text: string, back: () => Promise<unknown>) =>
    toast({
      text,
      undo: { label: common.undo, onUndo: () => void doing(async () => void (await back())) },
    })
  const mark = async (
    item: TodayItem,
    body: Parameters<typeof call<typeof todayRoutes.markToday>>[1]['body'],
    text: string,
  ) => {
    takeOff(queries, item.key)
    const others = item.cause.kind === 'mail' ? item.cause.others.map((mailId) => `mail:${mailId}`) : []
    const marks: { markId: string }[] = []
    for (const key of [item.key, ...others]) {
      marks.push(await call(todayRoutes.markToday, { body: { ...body, item: key } }))
    }
    withUndo(text, () =>
      Promise.all(marks.map(({ markId }) => call(todayRoutes.unmarkToday, { params: { markId } }))),
    )
  }

  return {
    unsent,
    closeUnsent: () => setUnsent(undefined),
    send: (item, text) =>
      doing(async () => {
        if (!item.engagement) return
        const { engagementId } = item.engagement
        const updateId = crypto.randomUUID()
        const { mails } = await call(engagementRoutes.writeUpdate, {
          params: { engagementId },
          body: { updateId, text },
        })
        takeOff(queries, item.key)
        const waiting = mails.find(({ status, reason }) => status === 'ready' && reason !== null)
        if (waiting) setUnsent({ name: item.customer.name, mail: waiting })
        else toast({ text: texts.told.sent(item.person.many ? item.customer.name : item.person.name) })
      }),
    noteCall: (item) =>
      doing(async () => {
        const { touchId } = await call(touchRoutes.logTouch, {
          params: { customerId: item.customer.customerId },
          body: { lane: 'call', direction: 'out', engagementId: item.engagement?.engagementId },
        })
        withUndo(texts.told.called(item.person.name), () =>
          call(touchRoutes.withdrawTouch, { params: { touchId } }),
        )
      }),
    takeStep: ({ cause, person }) =>
      doing(async () => {
        if (cause.kind !== 'bump') return
        const params = { bumpId: cause.bumpId, step: cause.next }
        await call(engagementRoutes.takeBumpStep, { params })
        withUndo(texts.told.step(texts.steps[cause.next].done, person.name), () =>
          call(engagementRoutes.undoBumpStep, { params }),
        )
      }),
    congratulate: (item) =>
      doing(async () => {
        const text = item.message?.text ?? ''
        const copied = await copyText(text)
        takeOff(queries, item.key)
        const { touchId } = await call(touchRoutes.logTouch, {
          params: { customerId: item.customer.customerId },
          body: { lane: 'message', direction: 'out', text, engagementId: item.engagement?.engagementId },
        })
        const { markId } = await call(todayRoutes.markToday, { body: { kind: 'done', item: item.key } })
        const { congratulated, congratulatedUncopied } = texts.told
        withUndo((copied ? congratulated : congratulatedUncopied)(item.person.name), async () => {
          await call(touchRoutes.withdrawTouch, { params: { touchId } })
          await call(todayRoutes.unmarkToday, { params: { markId } })
        })
      }),
    finish: (item) =>
      doing(() => mark(item, { kind: 'done', item: item.key }, texts.told.done(item.customer.name))),
    putOff: (item, until) =>
      doing(() =>
        mark(item, { kind: 'snoozed', item: item.key, until }, texts.told.snoozed[until](item.customer.name)),
      ),
    sendAgain: (mailId) =>
      doing(async () => {
        await call(engagementRoutes.sendMail, { params: { mailId } })
        toast({ text: texts.told.sentAgain })
      }),
    settle: (mailId, key) =>
      doing(async () => {
        await call(engagementRoutes.settleMail, { params: { mailId } })
        if (key) takeOff(queries, key)
        toast({ text: texts.told.settled })
      }),
    copy: async (text) => {
      if (await copyText(text)) toast({ text: texts.told.copied })
    },
  }
}

/** Whether the browser let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
