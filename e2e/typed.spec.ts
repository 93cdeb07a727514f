import type { Page } from '@playwright/test'
import { expect, firstRun, test, visit } from './house.ts'
import { aTraveller } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

let page: Page
let map: string

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
  map = page.url()
  const wish = { firstName: 'Sanne', lastName: 'Kroon', engagement: 'Houten vloer', phase: 'Levering' }
  await aTraveller(page, wish)
})
test.afterAll(() => page.context().close())

const question = () => page.getByRole('alertdialog', { name: 'Wat je typte is nog niet bewaard.' })
const message = () => page.getByRole('dialog').getByLabel('Wat wil je vertellen?')

test('a message that was typed is only lost when somebody throws it away', async () => {
  await page.goto('/customers')
  await page.getByRole('link', { name: 'Sanne Kroon' }).click()
  await page.getByRole('button', { name: 'Schrijf een bericht' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'Schrijf een bericht' }).click()
  await message().fill('De planken liggen klaar.')
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Laat maar' }).click(),
    () => page.goBack(),
  ]) {
    await leave()
    await expect(question()).toBeVisible()
    await question().getByRole('button', { name: 'Schrijf verder' }).first().click()
    await expect(question()).toHaveCount(0)
    await expect(message()).toHaveValue('De planken liggen klaar.')
  }
  await page.keyboard.press('Escape')
  await question().getByRole('button', { name: 'Gooi het weg' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what was typed of a new customer is there for who comes back', async () => {
  await page.goto('/customers')
  await page.getByRole('link', { name: 'Voeg een klant toe' }).first().click()
  await page.getByLabel('Voornaam').fill('Marloes')
  await page.goBack()
  await page.goForward()
  await expect(page.getByLabel('Voornaam')).toHaveValue('Marloes')
  await expect(page.getByText('Dit had je hier al ingevuld. Het is nog niet bewaard.')).toBeVisible()
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveValue('')
})

test('a card that could not be saved asks before its words are lost', async () => {
  await page.goto(map)
  await page.getByRole('button', { name: /Vul de 2 lege vakken/ }).click()
  await page.getByRole('dialog').getByLabel('Wat ergert ze?').fill('Lang '.repeat(300))
  await expect(page.getByRole('dialog').getByText(/Niet bewaard/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question()).toBeVisible()
  await question().getByRole('button', { name: 'Gooi het weg' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
