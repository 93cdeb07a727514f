import { expect, firstRun, signIn, test } from './house.ts'
import { aTraveller } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

/** A month ago, as a calendar day: longer than any phase promises to be silent. */
const longAgo = (): string => new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)

for (const { where, tag } of [
  { where: 'at a desk', tag: '@desk' },
  { where: 'with a phone', tag: '@phone' },
]) {
  test.describe(where, { tag }, () => {
    test('[B4] a new business reads what Today will be, and how to begin', async ({ page }) => {
      await firstRun(page)
      await page.goto('/today')
      await expect(page.getByText('Hier staat straks wie vandaag iets van je nodig heeft.')).toBeVisible()
      await page.getByRole('link', { name: 'Zet je eerste klant erin' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie is je nieuwe klant?')
    })

    test('[B4] who heard nothing for long is on top, with the silence and a ready message', async ({
      page,
    }) => {
      await signIn(page)
      const story = { engagement: 'PVC visgraat, woonkamer', phase: 'Levering', startedOn: longAgo() }
      await aTraveller(page, { firstName: 'Marijke', lastName: 'De Boer', ...story })
      await aTraveller(page, { firstName: 'Omar', lastName: 'El Idrissi', ...story })
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Twee mensen\./)

      const first = page.locator('main').getByRole('region').first()
      await expect(first).toContainText('Kan elk moment bellen')
      await expect(first).toContainText(/\d+ dagen stil, binnen 5 beloofd/)
      await first.getByRole('button', { name: 'Pas aan' }).click()
      await first.getByLabel('Je bericht').fill('Hoi, maandag om acht uur staan we voor de deur.')
      await first.getByRole('button', { name: 'Zet dit bericht klaar' }).click()

      const unsent = page.getByRole('dialog', { name: 'Klaar, nog niet verstuurd' })
      await expect(unsent).toContainText('Hoi, maandag om acht uur staan we voor de deur.')
      await unsent.getByRole('button', { name: 'Sluit' }).click()
      await expect(first).toContainText('Kan elk moment bellen')
    })

    test('[B4] what can wait is put off, and comes back with one tap', async ({ page }) => {
      await signIn(page)
      const waiting = page.getByText('Kan elk moment bellen')
      await expect(waiting).toHaveCount(1)
      const first = page.locator('main').getByRole('region').first()
      await first.getByRole('button', { name: 'Later' }).click()
      await page.getByRole('menuitem', { name: 'Volgende week' }).click()
      await expect(page.getByText(/komt maandag terug/)).toBeVisible()
      await expect(waiting).toHaveCount(0)
      await page.getByRole('button', { name: 'Maak ongedaan' }).click()
      await expect(waiting).toHaveCount(1)
    })
  })
}

test('[B8] with a phone: whom, how, noted in two taps', { tag: '@phone' }, async ({ page }) => {
  await signIn(page)
  await page.getByRole('navigation', { name: 'Onderin' }).getByRole('button', { name: 'Noteer' }).tap()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Omar El Idrissi/ }).tap()
  await dialog.getByRole('button', { name: 'Gebeld' }).tap()
  await expect(dialog.getByRole('heading')).toHaveText('Genoteerd bij Omar El Idrissi')
  await dialog.getByRole('button', { name: 'Sluit' }).tap()

  await page.goto('/customers')
  await page.getByRole('link', { name: 'Omar El Idrissi', exact: true }).tap()
  await expect(page.getByRole('region', { name: 'Contact' })).toContainText('Joost van Houten, gebeld')
})
