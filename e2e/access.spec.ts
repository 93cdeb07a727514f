import type { Page } from '@playwright/test'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { invitationRoutes } from '../src/modules/staff/invitations.contract.ts'
import { surveyRoutes } from '../src/modules/surveys/surveys.contract.ts'
import { en } from '../src/texts/en.ts'
import { nl } from '../src/texts/nl.ts'
import { expect, expectAccessible, firstRun, signIn, test, visit } from './house.ts'
import { aTraveller, call } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

/** A page of the staff app, and what stands there once it is whole. */
interface Room {
  name: string
  address: string
  whole: (page: Page) => Promise<void>
}

let page: Page
let rooms: Room[]
/** Pages that customers open with a link of their own. */
let customerPages: string[]
let survey: string

const heading = async (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()
const table = async (page: Page) => expect(page.getByRole('table')).toBeVisible()

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
  const story = { engagement: 'Gietvloer, beneden', phase: 'Levering', startedOn: '2026-01-05' }
  const { customerId, engagementId, journeyId } = await aTraveller(page, {
    firstName: 'Marijke',
    lastName: 'De Boer',
    ...story,
  })
  const { phases } = await call(page, engagementRoutes.engagement, { params: { engagementId } })
  const phaseId = phases.find(({ name }) => name === 'Levering')?.phaseId ?? ''
  await call(page, engagementRoutes.noteBump, {
    params: { engagementId },
    body: { phaseId, text: 'De deur klemt' },
  })
  const { asked } = await call(page, surveyRoutes.askSurvey, { params: { engagementId }, body: { phaseId } })
  const { url } = await call(page, engagementRoutes.renewProgressLink, { params: { engagementId } })
  survey = asked[0]?.url ?? ''
  customerPages = [url ?? '', `${url}/bump`, survey, `${house.address}/p/${'x'.repeat(32)}`]
  rooms = [
    { name: 'map', address: `/journeys/${journeyId}`, whole: table },
    { name: 'personas', address: '/personas', whole: heading },
    { name: 'today', address: '/today', whole: heading },
    { name: 'customers', address: '/customers', whole: heading },
    { name: 'new customer', address: '/customers/new', whole: heading },
    { name: 'customer', address: `/customers/${customerId}`, whole: heading },
    { name: 'import', address: '/customers/import', whole: heading },
    { name: 'messages', address: '/messages', whole: heading },
    { name: 'insight', address: '/insight', whole: table },
    { name: 'settings', address: '/settings', whole: heading },
  ]
})
test.afterAll(() => page.context().close())

async function enter(page: Page, { address, whole }: Room): Promise<void> {
  await page.goto(address)
  await whole(page)
  await expect(page.getByText('Even geduld')).toHaveCount(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every room is accessible, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const room of rooms) {
      await test.step(room.name, async () => {
        await enter(page, room)
        await expectAccessible(page)
      })
    }
    await test.step('the panel of the map', async () => {
      await enter(page, rooms[0] as Room)
      await page.getByRole('button', { name: 'Vul de 2 lege vakken' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
    })
    await test.step('writing to a customer', async () => {
      await enter(page, rooms.find(({ name }) => name === 'customer') as Room)
      await page.getByRole('button', { name: 'Schrijf een bericht' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
    })
  })

  test(`what strangers and customers see is accessible, ${colorScheme}`, async ({ browser, house }) => {
    const stranger = await visit(browser, house, { colorScheme })
    for (const address of ['/sign-in', '/forgotten', ...customerPages]) {
      await test.step(address.replace(/[\w-]{32}/, '…'), async () => {
        await stranger.goto(address)
        await heading(stranger)
        await expectAccessible(stranger)
      })
    }
    await test.step('thanks for an answer', async () => {
      await stranger.goto(survey)
      await stranger.getByRole('radio').first().check()
      await stranger.getByRole('button', { name: /Verstuur/ }).click()
      await stranger.waitForURL(/\/thanks/)
      await heading(stranger)
      await expectAccessible(stranger)
    })
    await stranger.context().close()
  })
}

test('on a phone no page is wider than the phone; only the map itself scrolls', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const room of rooms) {
    await enter(page, room)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, room.name).toBe(390)
  }
  for (const address of customerPages) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('a reader sees everything and nothing to change it with', async ({ browser, house }) => {
  const email = 'noor@van-houten.example'
  const { link } = await call(page, invitationRoutes.invite, { body: { email, role: 'reader' } })
  const reader = await visit(browser, house)
  await reader.goto(link)
  await reader.getByLabel('Jouw naam').fill('Noor van Houten')
  await reader.getByLabel('Wachtwoord').fill('een lang wachtwoord')
  await reader.getByRole('button', { name: 'Doe mee' }).click()
  await reader.waitForURL(/today/)

  // Where somebody who changes nothing may still press: to filter, to choose what is shown, to turn a page.
  const looking =
    /^(Alle|Bekijk|Filter|Toon|Fase|Klanttype|Klantreis|Persoon of bedrijf|Hoe gevonden|Opdracht)/
  for (const room of rooms.filter(({ name }) => !['map', 'new customer', 'settings'].includes(name))) {
    await test.step(room.name, async () => {
      await enter(reader, room)
      const pressed = await reader.locator('main').getByRole('button').allInnerTexts()
      expect(pressed.filter((name) => !looking.test(name))).toEqual([])
    })
  }
  await enter(reader, rooms[0] as Room)
  await expect(reader.getByRole('button', { name: /Vul de/ })).toHaveCount(0)
  await expect(reader.getByRole('slider')).toHaveCount(0)
  await expect(reader.getByRole('button', { name: 'Noteer' })).toHaveCount(0)
  await reader
    .getByRole('cell', { name: /Zou dat in ons huis ook kunnen/ })
    .getByRole('button')
    .click()
  const panel = reader.getByRole('dialog')
  await expect(panel).toContainText('Zou dat in ons huis ook kunnen?')
  await expect(panel.getByRole('button')).toHaveText([''])
  await reader.context().close()
})

test('in English every word is English', async ({ browser, house }) => {
  const english = await visit(browser, house)
  await signIn(english)
  await english.goto('/settings')
  const mine = english.getByRole('region', { name: 'Jij' })
  await mine.getByRole('button', { name: /Taal$/ }).click()
  await english.getByRole('option', { name: 'English' }).click()
  await mine.getByRole('button', { name: 'Bewaar' }).click()
  await expect(english.locator('html')).toHaveAttribute('lang', 'en')

  const known = new Set(sentences(en))
  const dutch = new Set(sentences(nl).filter((sentence) => !known.has(sentence)))
  // What stands on the map was written by this business, in Dutch.
  for (const room of rooms.filter(({ name }) => name !== 'map')) {
    await enter(english, room)
    const said = await english.evaluate(() => [
      ...[...document.body.querySelectorAll('*')].flatMap(({ childNodes }) =>
        [...childNodes].map(({ nodeType, nodeValue }) => (nodeType === 3 ? (nodeValue ?? '') : '')),
      ),
      ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ])
    expect(
      said.map((line) => line.trim()).filter((line) => dutch.has(line)),
      room.name,
    ).toEqual([])
  }
  await english.context().close()
})

/** Every fixed text in a tree of texts. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(sentences) : []
}
