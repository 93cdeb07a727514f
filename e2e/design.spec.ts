import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, firstRun, test, visit } from './house.ts'

test.describe.configure({ mode: 'serial' })

let page: Page
let mapAddress: string

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
  mapAddress = page.url()
})
test.beforeEach(async () => {
  await page.goto(mapAddress)
  await expect(page.getByRole('table')).toBeVisible()
})
test.afterAll(() => page.context().close())

/** The panel beside the map, and the field in it with this label. */
const panel = () => page.getByRole('dialog')
const field = (label: string) => panel().getByLabel(label, { exact: true })
const cell = (text: string | RegExp): Locator => page.getByRole('cell', { name: text })

async function closePanel(): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(panel()).toBeHidden()
}

test('[A14] the map is one real table: phases over it, lanes beside it, everything in words', async () => {
  await expect(page.locator('th[scope=col]')).toHaveCount(10)
  await expect(page.getByRole('columnheader', { name: 'Fase 7, Levering' })).toBeVisible()
  for (const lane of ['Aanleiding', 'Vraag en antwoord', 'Ergernis', 'Voorkomen', 'Ombuigen', 'Wens']) {
    await expect(page.getByRole('rowheader', { name: lane })).toHaveAttribute('scope', 'row')
  }
  await expect(page.getByRole('img', { name: /De lijn is het bedoelde gevoel/ })).toBeVisible()
})

test('[A4] a gap is filled with the keyboard alone: a pain with both answers, and one gap less', async () => {
  await page.getByRole('button', { name: 'Vul de 2 lege vakken' }).focus()
  await page.keyboard.press('Enter')
  await expect(panel().getByRole('heading')).toHaveText('Loyaliteit: Nieuwe ergernis')
  await expect(field('Wat ergert ze?')).toBeFocused()
  await page.keyboard.type('Na een jaar weet niemand meer wie wij zijn.')
  await toField('Hoe voorkomen we het?')
  await page.keyboard.type('Elk voorjaar een kaart met één tip.')
  await toField('En als het toch gebeurt, hoe buigen we het om?')
  await page.keyboard.type('Bellen, en vragen hoe de vloer ligt.')
  await expect(panel().getByRole('status')).toHaveText('Bewaard')
  await closePanel()

  await expect(page.getByRole('button', { name: 'Vul het laatste lege vak' })).toBeVisible()
  await expect(cell('Na een jaar weet niemand meer wie wij zijn.')).toBeVisible()
  await expect(cell('Elk voorjaar een kaart met één tip.')).toBeVisible()
  await expect(cell('Bellen, en vragen hoe de vloer ligt.')).toBeVisible()
})

/** Walks on with the tab key, as somebody without a mouse. */
async function toField(label: string): Promise<void> {
  for (let steps = 0; steps < 4; steps++) {
    await page.keyboard.press('Tab')
    if (await field(label).evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The tab key does not come to ‘${label}’.`)
}

test('[A4] a card is edited, moved and taken away, and every step comes back', async () => {
  await cell('Na een jaar weet niemand meer wie wij zijn.').getByRole('button').click()
  await panel()
    .getByRole('row', { name: /Na een jaar/ })
    .press('Enter')
  await field('Wat ergert ze?').fill('Na een jaar zijn ze onze naam kwijt.')
  await expect(panel().getByRole('status')).toHaveText('Bewaard')

  await panel().getByRole('button', { name: 'Terug naar de lijst' }).click()
  await panel().getByRole('button', { name: 'Meer met ‘Na een jaar zijn ze onze naam kwijt.’' }).click()
  await page.getByRole('menuitem', { name: 'Naar 8 Gebruik' }).click()
  await expect(page.getByText('Het kaartje staat nu bij Gebruik.')).toBeVisible()
  await closePanel()

  await cell('Na een jaar zijn ze onze naam kwijt.').getByRole('button').click()
  await expect(panel().getByRole('heading', { level: 2 })).toHaveText('Gebruik: Ergernis')
  await panel().getByRole('button', { name: 'Meer met ‘Na een jaar zijn ze onze naam kwijt.’' }).click()
  await page.getByRole('menuitem', { name: 'Haal weg' }).click()
  await expect(page.getByText('Het kaartje is weg.')).toBeVisible()
  await closePanel()
  await expect(cell('Na een jaar zijn ze onze naam kwijt.')).toHaveCount(0)

  const told = page.getByRole('alertdialog').filter({ hasText: 'Het kaartje is weg.' })
  await told.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByText('Teruggedraaid: een kaartje weggehaald.')).toBeVisible()
  await expect(cell('Na een jaar zijn ze onze naam kwijt.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Teruggedraaid: een kaartje verplaatst.')).toBeVisible()
  await page.reload()
  await cell('Na een jaar zijn ze onze naam kwijt.').getByRole('button').click()
  await expect(panel().getByRole('heading', { level: 2 })).toHaveText('Loyaliteit: Ergernis')
})

test('[A5] a question that customers always ask, with its answer and where that can be read', async () => {
  await cell('Zou dat in ons huis ook kunnen?').getByRole('button').click()
  await panel().getByRole('button', { name: 'Nieuwe vraag' }).click()
  await field('Wat vragen ze?').fill('Kan het op vloerverwarming?')
  await field('Ons antwoord').fill('Ja, met een dunne ondervloer. We meten het eerst.')
  await panel().getByText('website', { exact: true }).click()
  await expect(panel().getByRole('status')).toHaveText('Bewaard')
  await closePanel()
  await expect(cell('Kan het op vloerverwarming? Ja, met een dunne ondervloer.')).toBeVisible()
  await page.reload()
  await expect(cell('Kan het op vloerverwarming? Ja, met een dunne ondervloer.')).toBeVisible()
})

test('[A4] a second type of customer has a map of their own', async () => {
  await page.goto('/personas')
  await page.getByRole('button', { name: 'Nieuw klanttype' }).click()
  await field('Hoe noemen jullie ze?').fill('Zestigers die kleiner gaan wonen')
  await field('In hun eigen woorden').fill('Eén keer goed, en dan nooit meer stof')
  await panel().getByRole('button', { name: 'Voeg grote ring toe' }).click()
  await panel().getByRole('button', { name: 'Zet het klanttype neer' }).click()
  const persona = page.getByRole('listitem').filter({ hasText: 'Zestigers die kleiner gaan wonen' })
  await expect(persona).toContainText('‘Eén keer goed, en dan nooit meer stof’')
  await expectAccessible(page)

  await persona.getByRole('link', { name: 'Bekijk hun klantreis' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zestigers die kleiner gaan wonen')
  await expect(page.getByRole('button', { name: /^Vul de \d+ lege vakken/ })).toBeVisible()
})

test('[A14] the same map hangs on the wall: a poster as PDF, a drawing as SVG', async () => {
  const link = page.getByRole('link', { name: 'Poster A3' })
  const poster = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(poster.headers()['content-type']).toContain('application/pdf')
  expect((await poster.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await page.getByRole('button', { name: 'Meer met deze klantreis' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download als tekening (SVG)' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)
})
