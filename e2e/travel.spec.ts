import type { Page } from '@playwright/test'
import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { mailSettingsRoutes } from '../src/modules/staff/mail-settings.contract.ts'
import { sessionRoutes } from '../src/modules/staff/sessions.contract.ts'
import { expect, firstRun, test, visit, visitWithoutScript } from './house.ts'
import { call } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

let page: Page
let customerAddress: string
/** The page that the customer reads, as the colleague can open it. */
let progressAddress: string

test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
})
test.afterAll(() => page.context().close())

const dialog = () => page.getByRole('dialog')
const section = (name: string) => page.getByRole('region', { name })

test('[A6] a customer is added, with how they found us', async () => {
  await page.goto('/customers/new')
  await page.getByLabel('Voornaam').fill('Marijke')
  await page.getByLabel('Achternaam').fill('De Boer')
  await page.getByLabel('E-mailadres').fill('marijke@de-boer.example')
  await page.getByRole('button', { name: 'Hoe vonden ze jullie?' }).click()
  await page.getByRole('button', { name: /Waardoor/ }).click()
  await page.getByRole('option', { name: 'Werk bij de buren' }).click()
  await page.getByLabel('In hun eigen woorden').fill('De vloer van nummer 14')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marijke De Boer')
  await expect(page.getByText('Waar gaat de reis van Marijke De Boer naartoe?')).toBeVisible()
  customerAddress = page.url()
  await expect(section('In hun eigen woorden')).toContainText('Werk bij de buren')
  await expect(section('In hun eigen woorden')).toContainText('‘De vloer van nummer 14’')

  await page.getByRole('button', { name: 'Meer over deze klant' }).click()
  await page.getByRole('menuitem', { name: 'Wijzig de gegevens' }).click()
  await expect(dialog().getByRole('button', { name: /Waardoor/ })).toContainText('Werk bij de buren')
  await expect(dialog().getByLabel('In hun eigen woorden')).toHaveValue('De vloer van nummer 14')
  await page.keyboard.press('Escape')
})

test('[A12] who brought whom is a link, both ways', async () => {
  const referredById = customerAddress.split('/').at(-1)
  const contacts = [{ firstName: 'Henk', lastName: 'Vos' }]
  const body = { contacts, source: 'referral', referredById } as const
  const { customerId } = await call(page, customerRoutes.addCustomer, { body })
  await page.goto(`/customers/${customerId}`)
  await expect(section('In hun eigen woorden')).toContainText('Aanbevolen door Marijke De Boer')
  await section('In hun eigen woorden').getByRole('link', { name: 'Marijke De Boer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marijke De Boer')
  await expect(section('In hun eigen woorden').getByRole('link', { name: 'Henk Vos' })).toBeVisible()
})

test('[A7] they start on the journey, move on, and are in two phases at once', async () => {
  await page.getByRole('button', { name: 'Begin een opdracht' }).first().click()
  await dialog().getByLabel('Waar gaat het om?').fill('PVC visgraat, woonkamer')
  await dialog().getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('img', { name: 'Fase 3, Oriëntatie' })).toBeVisible()

  await page.getByRole('button', { name: 'Verder naar Overweging' }).click()
  await expect(page.getByText('Nu in Overweging.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Fase 4, Overweging' })).toBeVisible()

  await page.getByRole('button', { name: 'Andere stap' }).click()
  await page.getByRole('menuitem', { name: 'Ook in een andere fase' }).click()
  await dialog()
    .getByRole('button', { name: /In welke fase ook/ })
    .click()
  await page.getByRole('option', { name: /Levering/ }).click()
  await dialog()
    .getByLabel(/Waarom/)
    .fill('Ze kiezen nog, maar de datum staat vast.')
  await dialog().getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByText('Nu ook in Levering.')).toBeVisible()

  await page.getByText('Hoe het liep').click()
  await expect(page.getByText('Ze kiezen nog, maar de datum staat vast.')).toBeVisible()
})

test('[B4] an update is written, waits with its reason, and stands on the progress page', async ({
  browser,
  house,
}) => {
  await page.getByRole('button', { name: 'Schrijf een bericht' }).click()
  await dialog().getByLabel('Wat wil je vertellen?').fill('De vloer ligt klaar in de werkplaats.')
  await dialog().getByRole('button', { name: 'Verstuur' }).click()
  await expect(dialog()).toContainText('Klaar, nog niet verstuurd')
  await expect(dialog()).toContainText('De link in dit bericht werkt alleen op deze computer.')
  await dialog().getByRole('button', { name: 'Klaar', exact: true }).click()

  const link = section('Voortgangspagina').getByRole('link', { name: 'Bekijk als klant' })
  progressAddress = (await link.getAttribute('href')) ?? ''
  const theirs = await visitWithoutScript(browser, house)
  await theirs.goto(progressAddress)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    'We zijn bezig met PVC visgraat, woonkamer.',
  )
  await expect(theirs.getByRole('article')).toContainText('De vloer ligt klaar in de werkplaats.')
  await expect(theirs.getByRole('heading', { name: 'Jullie horen weer van ons' })).toBeVisible()
  await expect(theirs.getByText('Joost van Houten').first()).toBeVisible()
  await theirs.context().close()

  await page.goto('/messages')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 bericht wacht op je.')
})

test('[A9] ‘Ik zit ergens mee’ makes an open bump, on their page and on Today', async ({
  browser,
  house,
}) => {
  const theirs = await visitWithoutScript(browser, house)
  await theirs.goto(progressAddress)
  await theirs.getByRole('link', { name: 'Ik zit ergens mee' }).click()
  await theirs.getByLabel('Waar zit je mee?').fill('De plint laat los bij de deur.')
  await theirs.getByRole('button', { name: 'Verstuur naar Joost' }).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Dank je dat je het zegt.')
  await theirs.context().close()

  await page.goto(customerAddress)
  const bump = section('Hobbels').getByRole('article')
  await expect(bump).toContainText('‘De plint laat los bij de deur.’')
  await expect(bump).toContainText('zelf gemeld')
  await page.goto('/today')
  const card = page.getByRole('region', { name: 'Marijke De Boer' })
  await expect(card).toContainText('‘De plint laat los bij de deur.’')
  await card.getByRole('button', { name: 'Gehoord' }).click()
  await expect(page.getByText('Gehoord bij Marijke.')).toBeVisible()

  await page.goto(customerAddress)
  await expect(bump.getByRole('button', { name: 'We hebben het uitgelegd' })).toBeVisible()
})

test('[B4] with a mail server the reason is the one of now, and our own word of a bump asks for nothing', async () => {
  const server = { host: '127.0.0.1', port: 9, security: 'none', username: null } as const
  const sender = { senderName: null, senderAddress: 'joost@van-houten.example', replyTo: null }
  await call(page, mailSettingsRoutes.setMailSettings, { body: { ...server, ...sender } })
  await page.goto('/messages')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 bericht wacht op je.')
  await expect(section('Nog te doen')).toContainText('De link in dit bericht werkt alleen op deze computer.')
  await expect(section('Nog te doen').getByRole('button', { name: 'Verstuur nu' })).toHaveCount(0)
  await expect(section('Nog te doen').getByRole('button', { name: 'Kopieer de tekst' })).toBeVisible()
  await page.goto(customerAddress)
})

test('[B4] ‘Waar zijn we nu?’ is one tap, and counted', async () => {
  await expect(section('Contact')).toContainText('Nog nooit hoeven vragen')
  await section('Contact').getByRole('button', { name: '‘Waar zijn we nu?’' }).click()
  await expect(section('Contact')).toContainText('1 keer moeten vragen')
  await expect(section('Contact')).toContainText('Moest vragen waar we zijn')
})

test('[B4] a revoked link says so kindly', async ({ browser, house }) => {
  await section('Voortgangspagina').getByRole('button', { name: 'Meer over de link' }).click()
  await page.getByRole('menuitem', { name: 'Trek de link in' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Trek de link in' }).click()
  await expect(page.getByText('De link is ingetrokken.')).toBeVisible()

  const theirs = await visitWithoutScript(browser, house)
  const answer = await theirs.goto(progressAddress)
  expect(answer?.status()).toBe(404)
  await expect(theirs.getByText('Deze link werkt niet meer.')).toBeVisible()
  await theirs.context().close()
})

test('[B4] the ready text is in the language of the customers, whoever writes', async () => {
  await call(page, sessionRoutes.changeMe, { body: { locale: 'en' } })
  await page.goto(customerAddress)
  await page.getByRole('button', { name: 'Write an update' }).click()
  await expect(dialog().getByLabel('What do you want to tell?')).toHaveValue(/Groet, Joost$/)
  await expect(dialog()).toContainText('Jullie horen weer van ons')
  await page.keyboard.press('Escape')
  await call(page, sessionRoutes.changeMe, { body: { locale: 'nl' } })
})

test('the search box finds the customer, typing error and all', async () => {
  await page.goto('/journeys')
  await page.getByRole('button', { name: 'Zoek een klant, opdracht, kaartje of antwoord' }).click()
  await page.getByRole('combobox').fill('marijke de bor')
  await expect(page.getByRole('option', { name: /Marijke De Boer/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marijke De Boer')
})
