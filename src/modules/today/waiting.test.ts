import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { staffRoutes } from '../staff/staff.contract.ts'
import { surveyRoutes } from '../surveys/surveys.contract.ts'
import { type TodayItem, todayRoutes } from './today.contract.ts'

let test: TestHouse
let owner: Member
let travellers: Travellers
let engagementId: string
let questions: { url: string; contactName: string }[]
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
  engagementId = await startIn(owner, travellers, 7)
  const { body } = await owner.call(surveyRoutes.askSurvey, {
    params: { engagementId },
    body: {
      phaseId: travellers.phases[6] ?? '',
      contactIds: [travellers.lotteId, travellers.emreId],
    },
  })
  questions = body.asked
})
afterAll(() => test.close())

const look = async (by: Member, whose: 'mine' | 'everybody' = 'mine') =>
  (await by.call(todayRoutes.today, { query: { whose } })).body
const waiting = (items: readonly TodayItem[]) =>
  items.flatMap(({ cause }) => (cause.kind === 'mail' ? cause : []))

it('[B4] a message counts as done today when its mail left, or was handled by hand', async () => {
  const other = await startIn(owner, travellers, 7, { name: 'Trap' })
  const { body } = await owner.call(engagementRoutes.writeUpdate, {
    params: { engagementId: other },
    body: { text: 'De trap is geschuurd.', contactIds: [travellers.emreId] },
  })
  const mailId = body.mails[0]?.mailId ?? ''
  const done = async () => (await look(owner)).done.map(({ lane }) => lane)
  expect(await done()).toEqual([])
  await owner.call(engagementRoutes.settleMail, { params: { mailId } })
  expect(await done()).toEqual(['update'])
})

it('[B4] messages that wait for one customer are one line, which knows the others', async () => {
  const lines = waiting((await look(owner)).items)
  expect(questions).toHaveLength(2)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ about: 'survey', status: 'ready', reason: 'no-mail-server' })
  expect(lines[0]?.others).toHaveLength(1)
})

it('[B1] a question that was answered is no line any more, and the other stands alone', async () => {
  const path = (questions[0]?.url ?? '').replace('https://reis.example', '')
  await test.stranger.post(path, { feeling: '1' })
  const lines = waiting((await look(owner)).items)
  expect(lines.map(({ toName, others }) => [toName, others])).toEqual([[questions[1]?.contactName, []]])
})

it('[B4] the reason is the one of now: with a server, it waits for somebody to send it', async () => {
  const server = { host: 'mail.example', port: 587, security: 'starttls', username: null } as const
  const sender = { senderName: null, senderAddress: 'sander@dewit.example', replyTo: null }
  await owner.call(staffRoutes.setMailSettings, { body: { ...server, ...sender } })
  expect(waiting((await look(owner)).items)[0]).toMatchObject({ status: 'ready', reason: 'you' })
})

it('[B5] a bump in work stays above messages that wait', async () => {
  const { body } = await owner.call(engagementRoutes.noteBump, {
    params: { engagementId },
    body: { text: 'De plint laat los', phaseId: travellers.phases[6] ?? '' },
  })
  await owner.call(engagementRoutes.takeBumpStep, { params: { bumpId: body.bumpId, step: 'heard' } })
  expect((await look(owner)).items.map(({ cause }) => cause.kind)).toEqual(['bump', 'mail'])
})

it('[B4] tells whoever has nothing to do with whom customers wait', async () => {
  const reader = await test.join(owner, 'reader')
  expect(await look(reader)).toMatchObject({ items: [], elsewhere: [{ name: 'Sander de Wit', people: 1 }] })
  expect((await look(owner)).elsewhere).toEqual([])
  expect((await look(reader, 'everybody')).elsewhere).toEqual([])
})
