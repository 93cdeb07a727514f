import type { Page } from '@playwright/test'
import { surveyRoutes } from '../src/modules/surveys/surveys.contract.ts'
import { expect, firstRun, test, visit, visitWithoutScript } from './house.ts'
import { aTraveller, call } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

let page: Page

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
})
test.afterAll(() => page.context().close())

test('[B1] one question, answered without script, stands as a ring on the map with its n', async ({
  browser,
  house,
}) => {
  const story = { lastName: 'Aydin', engagement: 'Gietvloer, beneden', phase: 'Levering' }
  const { customerId, journeyId } = await aTraveller(page, { firstName: 'Derya', ...story })
  await page.goto(`/customers/${customerId}`)
  await page.getByRole('button', { name: 'Stel de vraag' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vraag het' }).click()
  await expect(dialog.getByRole('heading')).toHaveText('Gevraagd')
  await expect(dialog).toContainText('Stuur Derya Aydin deze link zelf:')
  const address = (await dialog.getByText(/^http:.*\/v\//).textContent()) ?? ''

  const theirs = await visitWithoutScript(browser, house)
  await theirs.goto(address)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    'Hoe ging dit, vergeleken met wat je verwachtte?',
  )
  await theirs.getByRole('radio', { name: 'Het valt tegen', exact: true }).check()
  await theirs.getByLabel(/Was dat altijd zo/).fill('De eerste dag wist niemand hoe laat ze kwamen.')
  await theirs.getByRole('checkbox', { name: 'de planning' }).check()
  await theirs.getByRole('button', { name: 'Verstuur naar Joost' }).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Dank je dat je het zegt.')
  await theirs.context().close()

  await dialog.getByRole('button', { name: 'Klaar' }).click()
  await page.reload()
  const words = page.getByRole('region', { name: 'In hun eigen woorden' })
  await expect(words.getByRole('heading', { level: 3 })).toHaveText('Levering: het valt tegen')
  await expect(words).toContainText('‘De eerste dag wist niemand hoe laat ze kwamen.’')

  await page.goto(`/journeys/${journeyId}`)
  await expect(page.getByRole('img', { name: /De ringen zijn 1 antwoord van klanten/ })).toBeVisible()
  await expect(page.getByText('beleefd, één ring is één antwoord')).toBeVisible()
})

test('an answer that was told is a ring too, and one that was a mistake is taken back', async () => {
  const story = { lastName: 'Vermeulen', engagement: 'Trap stofferen', phase: 'Overweging' }
  const { customerId, engagementId } = await aTraveller(page, { firstName: 'Bas', ...story })
  await page.goto(`/customers/${customerId}`)
  await page.getByRole('button', { name: 'Noteer wat ze zeiden' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Beter dan verwacht', { exact: true }).click()
  await dialog.getByLabel('In hun eigen woorden').fill('Jullie belden terug, dat deed niemand.')
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  const words = page.getByRole('region', { name: 'In hun eigen woorden' })
  await expect(words).toContainText('verteld aan Joost van Houten')

  await words.getByRole('button', { name: 'Neem dit antwoord terug' }).click()
  await expect(page.getByText('Het antwoord is teruggenomen.')).toBeVisible()
  const { responses } = await call(page, surveyRoutes.surveys, { params: { engagementId } })
  expect(responses).toEqual([])
})

test('insight says no figure without its n', async () => {
  await page.goto('/insight')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog te vroeg om iets te zeggen.')
  const delivery = page.getByRole('row', { name: /Levering/ })
  await expect(delivery).toContainText('1 verblijf, 0 voorbij')
  await expect(delivery).not.toContainText('%')
})
