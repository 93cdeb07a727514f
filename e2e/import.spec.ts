import type { Page } from '@playwright/test'
import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { expect, expectAccessible, firstRun, signIn, test } from './house.ts'
import { call } from './prepare.ts'

test.describe.configure({ mode: 'serial' })

/** As Google Contacts exports: a line break inside quotes, several values in one cell, a birthday without a year. */
const googleCsv = `First Name,Middle Name,Last Name,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
Femke,,Hoekstra,,--03-07,"Belt liever
na vijven",* myContacts ::: Vloeren,* Home,femke@hoekstra.example ::: f.hoekstra@school.example,Mobile,06-12345678 ::: +31 20 123 4567
Omar,,El Idrissi,,1984-11-02,,* myContacts,* Home,omar@el-idrissi.example,,
,,,Stukadoors Zon,,,* myContacts,* Work,info@zon.example,,
,,,,,,* myContacts,,,,
`

test('[A6] contacts from Google are taken over once, every row accounted for', async ({ page }) => {
  await firstRun(page)
  await page.goto('/customers')
  await page.getByRole('link', { name: 'Neem contacten over' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Neem mee wie je al kent.')
  await expectAccessible(page)

  await choose(page, 'contacts.csv', googleCsv)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dit gaat er gebeuren: 3 nieuw/)
  await expect(page.getByText('Femke Hoekstra')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Neem 3 klanten over' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klaar. 3 klanten erbij.')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Naar je klanten' }).click()
  await page.getByRole('link', { name: 'Femke Hoekstra', exact: true }).click()
  await expect(page.getByText('Belt liever na vijven')).toBeVisible()
  await page.getByRole('button', { name: 'Meer over deze klant' }).click()
  await page.getByRole('menuitem', { name: 'Wijzig de gegevens' }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('E-mailadres').nth(1)).toHaveValue('f.hoekstra@school.example')
  await expect(form.getByLabel('Dag')).toHaveValue('7')
  await expect(form.getByLabel('Jaar')).toHaveValue('')
})

test('the same file again changes nothing', async ({ page }) => {
  await signIn(page)
  await page.goto('/customers/import')
  await choose(page, 'contacts.csv', googleCsv)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Er valt niets over te nemen/)
  await page.goto('/customers')
  await expect(page.getByRole('list', { name: 'Klanten' }).getByRole('listitem')).toHaveCount(3)
})

test('a row that could be two customers waits until somebody says which', async ({ page }) => {
  await signIn(page)
  const contact = {
    firstName: 'Omar',
    lastName: 'El Idrissi',
    emails: [{ address: 'omar@el-idrissi.example' }],
  }
  const body = { contacts: [contact], addresses: [{ city: 'Zwolle' }] }
  await call(page, customerRoutes.addCustomer, { body })
  await page.goto('/customers/import')
  const csv = 'Voornaam;Achternaam;E-mail;Mobiel\nOmar;El Idrissi;omar@el-idrissi.example;0612345678\n'
  await choose(page, 'klanten.csv', csv)
  await expect(page.getByText('Eén regel past bij meer dan één klant.')).toBeVisible()
  await page.getByRole('button', { name: 'Ga verder en kies wie het is' }).click()
  const row = page.getByRole('list', { name: 'Alles' }).getByRole('listitem').first()
  await expect(row).toContainText('Wie is dit?')
  await expectAccessible(page)
  const inZwolle = row.getByRole('listitem').filter({ hasText: 'Zwolle' })
  await inZwolle.getByRole('button', { name: 'Dit is deze klant' }).click()
  await expect(page.getByText('Dit is Omar El Idrissi, zoals jullie kozen.')).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(0)
})

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Kies een bestand' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}
