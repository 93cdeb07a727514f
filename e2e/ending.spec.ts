import type { Page } from '@playwright/test'
import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { expect, expectAccessible, firstRun, test, visit, visitWithoutScript } from './house.ts'
import { aTraveller, call } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

let page: Page
let customerId: string
let engagementId: string

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
  const wish = { firstName: 'Noor', lastName: 'Visser', engagement: 'Gietvloer', phase: 'Levering' }
  ;({ customerId, engagementId } = await aTraveller(page, wish))
  const params = { engagementId }
  await call(page, engagementRoutes.addStage, { params, body: { name: 'Oude vloer eruit' } })
  await call(page, engagementRoutes.addStage, { params, body: { name: 'Gieten' } })
  const { phases } = await call(page, engagementRoutes.engagement, { params })
  const phaseId = phases.find(({ state }) => state === 'here')?.phaseId ?? ''
  await call(page, engagementRoutes.noteBump, { params, body: { text: 'Stof in de gang', phaseId } })
})
test.afterAll(() => page.context().close())

const dialog = () => page.getByRole('dialog')

test('a new engagement does not say that they heard from us', async () => {
  await page.goto(`/customers/${customerId}`)
  await expect(page.getByText('Vandaag begonnen, nog niets van ons gehoord.')).toBeVisible()
  await expect(page.getByText('Vandaag nog van ons gehoord.')).toHaveCount(0)
})

test('the people of a company stand on its page, and a touch calls or mails them', async () => {
  const { customerId: companyId } = await call(page, customerRoutes.addCustomer, {
    body: {
      kind: 'company',
      name: `Bouwbedrijf ${'Schoonderwoerd'.repeat(5)}`,
      contacts: [
        {
          firstName: 'Bram',
          lastName: 'Post',
          role: 'uitvoerder',
          phones: [{ label: 'mobile', number: '06 1234 5678' }],
        },
        {
          firstName: 'Inez',
          lastName: 'Dam',
          role: 'inkoop',
          emails: [{ address: 'inez@schoonderwoerd.example' }],
        },
      ],
      addresses: [{ street: 'Werf', houseNumber: '3', postcode: '3811 AB', city: 'Amersfoort' }],
    },
  })
  await page.goto(`/customers/${companyId}`)
  const people = page.getByRole('region', { name: 'Wie ze zijn' })
  for (const words of [
    'Bram Post',
    'uitvoerder',
    'mobiel',
    'Inez Dam',
    'inkoop',
    'Werf 3',
    '3811 AB Amersfoort',
  ]) {
    await expect(people).toContainText(words)
  }
  await expect(people.getByRole('link', { name: '06 1234 5678' })).toHaveAttribute('href', 'tel:0612345678')
  await expect(people.getByRole('link', { name: 'inez@' })).toHaveAttribute('href', /^mailto:inez@/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})

test('[B7] ending says what is open, asks what becomes of it, and can be taken back whole', async ({
  browser,
  house,
}) => {
  const params = { engagementId }
  const { url } = await call(page, engagementRoutes.renewProgressLink, { params })
  await page.goto(`/customers/${customerId}`)
  await page.getByRole('button', { name: 'Andere stap' }).click()
  await page.getByRole('menuitem', { name: 'Rond af' }).click()
  await expect(dialog()).toContainText('Er staat nog een hobbel open.')
  await expect(dialog()).toContainText('Stof in de gang')
  await expect(dialog()).toContainText('2 stappen zijn nog niet klaar. Wat is ermee?')
  const end = dialog().getByRole('button', { name: 'Rond af' })
  await expect(end).toBeDisabled()
  await dialog().getByRole('radio', { name: 'Gaat niet meer door' }).check({ force: true })
  await expect(end).toBeEnabled()
  await end.click()
  await expect(dialog()).toContainText('Schrijf in een paar woorden waarom het klaar is.')
  await dialog().getByLabel('Waarom?').fill('Ze verhuizen.')
  await expect(dialog()).not.toContainText('Schrijf in een paar woorden waarom het klaar is.')
  await end.click()
  await expect(page.getByText('Afgerond.', { exact: true })).toBeVisible()

  const theirs = await visitWithoutScript(browser, house)
  await theirs.goto(url ?? '')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Gietvloer is afgerond.')
  await expect(theirs.getByText('Gaat niet door', { exact: true })).toHaveCount(2)
  await theirs.context().close()

  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByRole('button', { name: 'Andere stap' })).toBeVisible()
})

test('a link that died says so in the look of the house', async ({ browser, house }) => {
  const theirs = await visitWithoutScript(browser, house)
  const answer = await theirs.goto('/v/nobody-has-this-link')
  expect(answer?.status()).toBe(404)
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Deze link werkt niet meer.')
  await expect(theirs.locator('h1')).toHaveCSS('font-family', /Anek Latin/)
  await theirs.context().close()
})
