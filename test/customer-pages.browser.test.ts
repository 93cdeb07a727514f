import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { organisationRoutes } from '../src/modules/staff/organisation.contract.ts'
import { surveyRoutes } from '../src/modules/surveys/surveys.contract.ts'
import { browserArguments, findBrowser } from './browser.ts'
import { type Member, openTestHouse, type TestHouse } from './house.ts'
import { makeTravellers, startIn } from './travel.ts'

/** The pages for customers in a real browser that runs no script of theirs. */

let test: TestHouse
let owner: Member
let browser: Browser
let origin: string
let progress: string
let bare: string
const surveys: string[] = []

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(process.env), args: browserArguments })
  test = await openTestHouse()
  origin = await test.app.listen({ port: 0, host: '127.0.0.1' })
  owner = await test.owner()
  await owner.call(organisationRoutes.changeOrganisation, { body: { phone: '033 456 78 90' } })
  const travellers = await makeTravellers(test, owner)
  const here = (url: string | null | undefined) => (url ?? '').replace('https://reis.example', origin)
  const linkTo = async (engagementId: string) =>
    here((await owner.call(engagementRoutes.renewProgressLink, { params: { engagementId } })).body.url)
  const engagementId = await startIn(owner, travellers, 7)
  const params = { engagementId }
  for (const [name, startsOn] of [
    ['Vloer besteld', '2026-11-02'],
    ['Laminaat eruit, egaliseren', '2026-11-23'],
    ['Leggen', null],
  ] as const) {
    const body = {
      name,
      startsOn,
      endsOn: startsOn && '2026-11-24',
      startsAt: '08:45',
      explanation: 'De keuken is vrij.',
    }
    await owner.call(engagementRoutes.addStage, { params, body })
  }
  for (const text of ['De vloer is besteld.', 'Maandag gaat door.']) {
    await owner.call(engagementRoutes.writeUpdate, {
      params,
      body: { text, nextNewsOn: '2026-11-23', nextNewsTime: '16:00' },
    })
  }
  progress = await linkTo(engagementId)
  bare = await linkTo(await startIn(owner, travellers, 6))
  const { body } = await owner.call(surveyRoutes.askSurvey, {
    params,
    body: { phaseId: travellers.phases[6] ?? '' },
  })
  surveys.push(...body.asked.map(({ url }) => here(url)))
}, 60_000)
afterAll(async () => {
  await browser.close()
  await test.close()
})

const open = async (address: string, width = 390): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

const addresses: [string, () => string][] = [
  ['progress page', () => progress],
  ['progress page with nothing on it yet', () => bare],
  ['bump page', () => `${progress}/bump`],
  ['thanks for a bump', () => `${progress}/bump/thanks`],
  ['survey', () => surveys[0] ?? ''],
  ['survey with an answer chosen', () => `${surveys[0]}?feeling=-1`],
  ['dead link', () => `${origin}/p/dead`],
]

it.each(addresses)('%s: axe has nothing to say, and it fits every screen', async (_, address) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(address())
  const { violations } = await new AxeBuilder({ page: page as never }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await context.close()
})

it('takes a bump from a browser without script, which hides where it came from', async () => {
  const page = await open(progress)
  await page.getByRole('link', { name: 'Ik zit ergens mee' }).click()
  await page.getByRole('button', { name: 'Verstuur naar Sander' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Hier staat nog niets.')
  await page.getByLabel('Waar zit je mee?').fill('Er ligt stof op de trap.')
  await page.getByRole('button', { name: 'Verstuur naar Sander' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Dank je dat je het zegt.')
  await page.context().close()
})

it('asks on in two steps without script, lets somebody choose again, and keeps what they wrote', async () => {
  const page = await open(surveys[1] ?? '')
  const story = page.getByLabel('Was dat altijd zo?')
  expect(await story.isVisible()).toBe(false)
  await page.getByLabel('Beter dan verwacht', { exact: true }).check()
  expect(await page.getByLabel('Het valt tegen').isVisible()).toBe(false)
  expect(await page.getByText('Nu even niet').isVisible()).toBe(false)
  await story.fill('Nee, vorige week dacht ik: hoor ik nog wat?')
  await page.getByLabel('Toch een ander antwoord').check()
  await page.getByLabel('Het valt tegen').check()
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('Goed dat je het zegt.')
  await page.getByLabel('berichten').check()
  await page.getByRole('button', { name: 'Verstuur naar Sander' }).click()
  expect(page.url()).toBe(`${surveys[1]}/thanks`)
  expect(await page.getByText('hoor ik nog wat?').isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: 'Ik zit ergens mee' }).isVisible()).toBe(true)
  await page.context().close()
})

it('answers with the keyboard alone', async () => {
  const page = await open(surveys[0] ?? '')
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud')
  await page.getByLabel('Veel beter dan verwacht').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByLabel('Zoals verwacht').isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Prima zo.')
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/thanks')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Zo hoort het ook.')
  await page.context().close()
})
