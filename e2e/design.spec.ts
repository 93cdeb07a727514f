import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, firstRun, signIn, test, visit } from './house.ts'

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

test('[A4] a card is dragged to another place, by mouse and by keyboard, and stays there', async () => {
  const open = () => cell('Hoe ver zijn jullie nu?').getByRole('button').click()
  const cards = panel().getByRole('grid', { name: 'Vragen' }).getByRole('row')
  const [howFar, atHome] = [/Hoe ver zijn jullie nu/, /Kunnen we al die tijd gewoon thuis wonen/]
  await open()
  await expect(cards).toHaveText([howFar, atHome])
  await cards.nth(1).dragTo(cards.nth(0), { targetPosition: { x: 60, y: 2 } })
  await expect(cards).toHaveText([atHome, howFar])
  await closePanel()
  await page.reload()
  await open()
  await expect(cards).toHaveText([atHome, howFar])

  await panel().getByRole('button', { name: 'Sleep ‘Kunnen we al die tijd gewoon thuis wonen?’' }).focus()
  await page.keyboard.press('Enter')
  const below = page.getByRole('button', { name: 'Plaatsen na Hoe ver zijn jullie nu?' })
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(below).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(cards).toHaveText([howFar, atHome])
})

test('[A4] a card becomes another kind with the keyboard, and undo gives back what it lost', async () => {
  await cell('Stof tot in het speelgoed.').getByRole('button').click()
  await panel()
    .getByRole('row', { name: /Stof tot in het speelgoed/ })
    .press('Enter')
  await expect(field('Hoe voorkomen we het?')).toHaveValue(/^Deuren afplakken/)
  const kind = panel().getByRole('button', { name: /Soort kaartje/ })
  await expect(kind).toHaveText(/Ergernis/)
  await kind.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Hobbel' }).press('Enter')
  const told = page.getByText('Het kaartje is nu een hobbel. Wat daar niet bij hoort, is eraf.')
  await expect(told).toBeVisible()
  await expect(panel().getByRole('heading', { level: 2 })).toHaveText('Levering: Contact')
  await expect(field('Wat gaat hier weleens mis?')).toHaveValue('Stof tot in het speelgoed.')
  await closePanel()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Teruggedraaid: een kaartje verplaatst.')).toBeVisible()
  await expect(cell(/Deuren afplakken/)).toBeVisible()
})

test('[B9] the intended line is moved by its handles, by mouse and by keyboard, and comes back', async () => {
  const handle = page.getByRole('slider', { name: 'Bedoeld gevoel, Levering, Wachten' })
  const intended = async () => Number(await handle.getAttribute('aria-valuenow'))
  const before = await intended()
  const saved = async (move: () => Promise<void>) => {
    const answer = page.waitForResponse((answer) => answer.url().includes('/feelings'))
    await move()
    expect((await answer).ok()).toBe(true)
  }
  await handle.focus()
  await saved(() => page.keyboard.press('ArrowUp'))
  await page.reload()
  const raised = await intended()
  expect(raised).toBeGreaterThan(before)

  const box = (await handle.boundingBox()) as { x: number; y: number; width: number; height: number }
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 30, { steps: 5 })
  await page.mouse.move(x, y + 60, { steps: 5 })
  await expect.poll(intended).toBeLessThan(raised - 1)
  await saved(() => page.mouse.up())
  const lowered = await intended()
  await page.reload()
  await expect.poll(intended).toBe(lowered)
  await page.keyboard.press('Control+z')
  await expect.poll(intended).toBe(raised)
})

test('[B9] of two who describe a phase at once, the later is told and chooses', async ({
  browser,
  house,
}) => {
  const colleague = await visit(browser, house)
  await signIn(colleague)
  const opened = async (somebody: Page) => {
    await somebody.goto(mapAddress)
    await somebody.getByRole('button', { name: 'Verander fase Levering' }).click()
    await somebody.getByRole('menuitem', { name: 'Pas de fase aan' }).click()
    return somebody.getByRole('dialog')
  }
  const [mine, theirs] = [await opened(page), await opened(colleague)]
  const [advice, example] = ['Ons advies', 'Voorbeeld']
  const saved = (of: Locator) => expect(of.getByRole('status').last()).toHaveText('Bewaard')
  await theirs.getByLabel(advice).fill('Bel op vrijdag.')
  await saved(theirs)

  // What only one of them changed stands beside what the other changed; nobody is asked.
  await mine.getByLabel(example).fill('Vijf weken wachten op de parketteur.')
  await saved(mine)
  await expect(mine.getByLabel(advice)).toHaveValue('Bel op vrijdag.')

  await theirs.getByLabel(advice).fill('Bel op donderdag.')
  await saved(theirs)
  await mine.getByLabel(advice).fill('Stuur elke dag een foto.')
  const asked = mine.getByRole('alert')
  await expect(asked).toContainText('Iemand anders veranderde intussen hetzelfde.')
  await expect(asked).toContainText('Bel op donderdag.')
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Zet die van mij neer' }).click()
  await saved(mine)
  await colleague.reload()
  await colleague.getByText('Wat hoort er bij Levering?').click()
  await expect(colleague.getByText('Stuur elke dag een foto.')).toBeVisible()
  await expect(colleague.getByText('Vijf weken wachten op de parketteur.')).toBeVisible()
  await colleague.context().close()
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

test('[A14] a customer without a type is on the map of everybody, and the other maps lead there', async ({
  house,
}) => {
  const journeyId = new URL(mapAddress).pathname.split('/').at(-1)
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(path, { data, headers: { origin: house.address } })
    expect(answer.ok()).toBe(true)
    return answer.json()
  }
  const { phases } = await (await page.request.get(`/api/journeys/${journeyId}`)).json()
  const { customerId } = await send('/api/customers', { name: 'Bram de Wit' })
  const travel = { journeyId, phaseId: phases[6].phaseId, name: 'Visgraat' }
  await send(`/api/customers/${customerId}/engagements`, travel)

  await page.reload()
  await page.getByRole('link', { name: 'nog 1 klant onderweg, bekijk iedereen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Iedereen')
  await expect(page.getByText('en 1 klant nog zonder klanttype')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Fase 7, Levering.*1 nu/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Aanleiding' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Nu Iedereen, kies een ander klanttype' }).click()
  await page.getByRole('menuitem', { name: /Tweeverdieners/ }).click()
  await expect(page.getByRole('rowheader', { name: 'Aanleiding' })).toBeVisible()
})
