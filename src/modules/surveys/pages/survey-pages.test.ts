import { afterAll, beforeAll, expect, it } from 'vitest'
import { allowsItsStyle, everyText, rowCounts, weightOf } from '../../../../test/customer-pages.ts'
import { type Member, openTestHouse, type TestHouse } from '../../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../../test/travel.ts'
import { surveys } from '../../../texts/nl/surveys.ts'
import { engagementRoutes } from '../../engagements/engagements.contract.ts'
import { organisationRoutes } from '../../staff/organisation.contract.ts'
import { surveyRoutes } from '../surveys.contract.ts'

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

async function asked(name?: string) {
  const engagementId = await startIn(owner, travellers, 7, name ? { name } : {})
  const { body } = await owner.call(surveyRoutes.askSurvey, {
    params: { engagementId },
    body: { phaseId: travellers.phases[6] ?? '', contactIds: [travellers.emreId] },
  })
  return { engagementId, path: (body.asked[0]?.url ?? '').replace('https://reis.example', '') }
}
const wordsOf = (html: string) => html.replaceAll(/<head>.*<\/head>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' ')

it('[B1] asks one question with five answers, and asks on after any of them', async () => {
  const { path } = await asked()
  const page = await test.stranger.get(path)
  expect(page.status).toBe(200)
  const words = wordsOf(page.text)
  for (const sentence of [
    ...['Eén vraag, tien tellen', 'Hoe ging dit, vergeleken met wat je verwachtte?'],
    ...['Het gaat over PVC visgraat, Vathorst: ', 'Veel beter dan verwacht', 'Het valt erg tegen'],
    ...[
      'Fijn om te horen. Was dat altijd zo? Wat is er gebeurd?',
      'Goed dat je het zegt. Was dat altijd zo?',
    ],
    ...['Het ging over', 'de planning', 'Verstuur naar Sander', 'Nu even niet'],
  ]) {
    expect(words).toContain(sentence)
  }
  expect(page.text.match(/type="radio"/g)).toHaveLength(5)
  expect(page.text.match(/ checked/g)).toBeNull()
  expect(page.text).not.toContain('<script')
  expect(allowsItsStyle(page)).toBe(true)
})

it('chooses the answer that was tapped in the mail, and nothing for one that does not exist', async () => {
  const { path } = await asked()
  expect((await test.stranger.get(`${path}?feeling=-2`)).text).toMatch(/value="-2" checked/)
  expect((await test.stranger.get(`${path}?feeling=0`)).text).toMatch(/value="0" checked/)
  for (const wrong of ['3', '', '%22%3E', '1&feeling=2']) {
    const page = await test.stranger.get(`${path}?feeling=${wrong}`)
    expect([page.status, / checked/.test(page.text)]).toEqual([200, false])
  }
})

it('[B1] withdraws the invitation that did not leave when it was answered or declined by the copied link', async () => {
  const { engagementMails, waitingMails, sendMail } = engagementRoutes
  const invitationOf = async (engagementId: string) =>
    (await owner.call(engagementMails, { params: { engagementId } })).body.mails.find(
      ({ kind }) => kind === 'survey',
    )
  for (const [way, form, reason] of [
    ['', { feeling: '1' }, 'answered'],
    ['/decline', {}, 'declined'],
  ] as const) {
    const { engagementId, path } = await asked()
    const before = await invitationOf(engagementId)
    expect(before).toMatchObject({ status: 'ready' })
    expect((await test.stranger.post(`${path}${way}`, form)).status).toBe(303)
    expect(await invitationOf(engagementId)).toMatchObject({ status: 'withdrawn', reason })
    const { mails } = (await owner.call(waitingMails)).body
    expect(mails.map(({ mailId }) => mailId)).not.toContain(before?.mailId)
    const params = { mailId: before?.mailId ?? '' }
    expect((await owner.call(sendMail, { params })).problem.code).toBe('mail-gone')
  }
})

it('thanks in words that fit, and shows the answer again to whoever comes back', async () => {
  const { path } = await asked()
  await test.stranger.post(path, { feeling: '1', story: 'Fijne mensen.', about: 'people' })
  const thanks = await test.stranger.get(`${path}/thanks`)
  expect(wordsOf(thanks.text)).toContain('Dank je wel. Fijn om te horen.')
  expect(thanks.text).toContain('‘Fijne mensen.’')
  expect(thanks.text).not.toContain('Ik zit ergens mee')
  const again = await test.stranger.get(path)
  expect(again.text).toContain('Dit antwoordde je al.')
  expect(again.text).toMatch(/value="1" checked/)
  expect(again.text).toMatch(/value="people" checked/)
  expect(again.text).toContain('Fijne mensen.</textarea>')
  expect(again.text).not.toContain('Nu even niet')
})

it('[B5] offers to talk about it when it chafes; that makes a bump with their words', async () => {
  const { engagementId, path } = await asked()
  await test.stranger.post(path, { feeling: '-2', story: 'Er was niemand.' })
  const thanks = await test.stranger.get(`${path}/thanks`)
  expect(wordsOf(thanks.text)).toContain('Dank je dat je het zegt.')
  expect(thanks.text).toContain(`href="${path}/bump"`)
  expect((await test.stranger.get(`${path}/bump`)).text).toContain('Er was niemand.</textarea>')
  expect((await test.stranger.post(`${path}/bump`, { text: '' })).status).toBe(422)
  const sent = await test.stranger.post(`${path}/bump`, { text: 'Er was niemand, ik wil dat iemand belt.' })
  expect([sent.status, sent.headers.location]).toEqual([303, `${path}/bump/thanks`])
  expect((await test.stranger.get(`${path}/bump/thanks`)).text).toContain('Sander heeft je bericht nu.')
  const { body } = await owner.call(engagementRoutes.engagement, { params: { engagementId } })
  expect(body.bumps).toMatchObject([{ text: 'Er was niemand, ik wil dat iemand belt.', fromCustomer: true }])
})

it('goes back to the question from a thanks that nothing was said for', async () => {
  const { path } = await asked()
  const { status, headers } = await test.stranger.get(`${path}/thanks`)
  expect([status, headers.location]).toEqual([303, path])
})

it('escapes whatever anybody wrote, everywhere', async () => {
  const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;`
  const { path } = await asked(hostile)
  const pages = [
    await test.stranger.get(path),
    await test.stranger.post(path, { story: `</textarea>${hostile}`, feeling: hostile, about: hostile }),
  ]
  await test.stranger.post(path, { feeling: '-1', story: `</textarea>${hostile}` })
  for (const page of ['', '/thanks', '/bump']) pages.push(await test.stranger.get(path + page))
  for (const { text } of pages) {
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/<script|<img|alert\('x'\)/)
  }
})

it('shows nothing that we keep to ourselves', async () => {
  const { path, engagementId } = await asked()
  await owner.call(engagementRoutes.noteBump, {
    params: { engagementId },
    body: { text: 'Vergeten te bellen' },
  })
  const page = (await test.stranger.get(path)).text.replace(/<head>[\s\S]*<\/head>/, '')
  const answers = Object.values(surveys.answers)
  const meant = new Set([
    ...answers,
    'Vloerenbedrijf De Wit',
    'PVC visgraat, Vathorst',
    'Oplevering',
    'question',
  ])
  const kept = [...(await everyText(test, owner, 8))].filter((text) => !meant.has(text))
  expect(kept).toContain('Vergeten te bellen')
  expect(kept.filter((text) => page.includes(text))).toEqual([])
})

it('is light: page and letters, theirs too, in less than 60 kB', async () => {
  const { path } = await asked()
  const { text } = await test.stranger.get(path)
  const letters = ['customer-anek-text', 'customer-anek-plate', 'customer-literata-italic']
  const weight = await weightOf(test, text, letters)
  expect(weight.page + weight.fonts).toBeLessThan(60_000)
})

it('changes nothing by being opened, also with an answer in the address', async () => {
  const { path } = await asked()
  const before = await rowCounts(test, owner)
  for (const page of ['', '?feeling=2', '/thanks', '/bump', '/bump/thanks', '?feeling=-2']) {
    await test.stranger.get(path + page)
  }
  expect(await rowCounts(test, owner)).toEqual(before)
})

it('opens nothing with a link to something else', async () => {
  const { engagementId, path } = await asked()
  const { body } = await owner.call(engagementRoutes.renewProgressLink, { params: { engagementId } })
  const progress = body.url?.split('/').at(-1)
  const survey = path.split('/').at(-1)
  for (const wrong of [
    `/v/${progress}`,
    `/v/${progress}/thanks`,
    `/v/${progress}/logo`,
    `/p/${survey}`,
    `/p/${survey}/bump`,
  ]) {
    expect((await test.stranger.get(wrong)).status).toBe(404)
  }
  expect((await test.stranger.post(`/v/${progress}`, { feeling: '1' })).status).toBe(404)
  expect((await test.stranger.post(`/p/${survey}/bump`, { text: 'Hallo' })).status).toBe(404)
})

it('speaks English where the organisation does', async () => {
  const { path } = await asked()
  await owner.call(organisationRoutes.changeOrganisation, { body: { locale: 'en' } })
  const { text } = await test.stranger.get(path)
  await owner.call(organisationRoutes.changeOrganisation, { body: { locale: 'nl' } })
  expect(text).toContain('How did this go, compared with what you expected?')
})
