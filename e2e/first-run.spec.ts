import { expect, expectAccessible, test, visit } from './house.ts'

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

test('in English, a press away', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'In English, please' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you again.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
