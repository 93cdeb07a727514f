import { en } from '../src/texts/en.ts'
import { nl } from '../src/texts/nl.ts'
import { expect, expectAccessible, signIn, test, visit, visitWithoutScript } from './house.ts'

test('from the address to the first map in at most six fields and five presses', async ({ page }) => {
  let presses = 0
  page.on('console', (message) => {
    if (message.text() === 'pressed') presses++
  })
  await page.addInitScript(() => {
    document.addEventListener('click', (event) => event.isTrusted && console.log('pressed'), true)
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier begint de reis van je klant.')
  await expectAccessible(page)
  const fields = await page.getByRole('textbox').count()
  const passwords = await page.locator('input[type=password]').count()
  expect(fields + passwords + 1).toBeLessThanOrEqual(6)

  await page.getByLabel('Naam van je bedrijf').fill('Vloerenbedrijf Van Houten')
  await page.getByLabel('Jouw naam').fill('Joost van Houten')
  await page.getByLabel('E-mailadres').fill('joost@van-houten.example')
  await page.getByLabel('Wachtwoord').fill('een lang wachtwoord')
  await page.getByRole('radio', { name: /Tien fasen/ }).check()
  await page.getByRole('button', { name: 'Naar mijn eerste kaart' }).click()

  await page.waitForURL(/\/journeys\//)
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Levering/ })).toBeVisible()
  expect(presses).toBeGreaterThan(0)
  expect(presses).toBeLessThanOrEqual(5)
})

test('afterwards the door is closed for strangers, and opens with the password', async ({
  browser,
  house,
}) => {
  const page = await visit(browser, house)
  await page.goto('/first-run')
  await page.waitForURL(/sign-in/)
  await expectAccessible(page)
  await page.getByLabel('E-mailadres').fill('joost@van-houten.example')
  await page.getByLabel('Wachtwoord').fill('niet het wachtwoord')
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible()
  await page.getByLabel('Wachtwoord').fill('een lang wachtwoord')
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(/today/)
})

test('an address that is no page, and a page to begin at, keep whoever is signed in inside', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/first-run')
  await page.waitForURL(/today/)
  await page.goto('/nergens/te/vinden')
  await expect(page.getByRole('heading', { name: nl.errors['not-found'] })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: nl.frame.customers }).first().click()
  await page.waitForURL(/customers/)
})

test('a page answers whoever asks for its head, and says what it needs without script', async ({
  browser,
  house,
  request,
}) => {
  for (const path of ['/', '/today', '/nergens']) expect((await request.head(path)).status()).toBe(200)
  expect((await request.head('/api/nergens')).status()).toBe(404)
  const page = await visitWithoutScript(browser, house)
  await page.goto('/today')
  await expect(page.locator('noscript p')).toHaveText([nl.frame.noScript, en.frame.noScript])
})

test('a forgotten password where no mail leaves: what to type, and nothing about the address', async ({
  page,
}) => {
  await page.goto('/forgotten')
  await expect(page.getByText('npm run reset-owner')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
})

test('what was said about a field goes when it is corrected', async ({ page }) => {
  await signIn(page)
  await page.goto('/settings')
  const port = page.getByRole('textbox', { name: nl.settings.mailFields.port })
  await port.fill('zoiets')
  await page.locator('#mail').getByRole('button', { name: nl.common.save }).click()
  await expect(page.getByText(nl.errors['mail-port-wrong'])).toBeVisible()
  await port.fill('587')
  await expect(page.getByText(nl.errors['mail-port-wrong'])).toBeHidden()
})

test('in English, a press away', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'In English, please' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you again.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
