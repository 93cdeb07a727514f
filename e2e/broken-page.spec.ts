import type { Page } from '@playwright/test'
import { en } from '../src/texts/en.ts'
import { nl } from '../src/texts/nl.ts'
import { expect, expectAccessible, firstRun, signIn, test, visit } from './house.ts'

test.describe.configure({ mode: 'serial' })

let page: Page
test.beforeAll(async ({ browser, house }) => {
  page = await visit(browser, house)
  await firstRun(page)
  await page.context().close()
})
test.beforeEach(async ({ browser, house }) => {
  page = await visit(browser, house)
  await signIn(page)
})
test.afterEach(() => page.context().close())

/** As after an upgrade: the file of that page has another name now. How often it was asked for. */
async function replace(file: string): Promise<{ asked(): number; done(): Promise<void> }> {
  let asked = 0
  const name = new RegExp(`/assets/${file}-[^/]+\\.js$`)
  await page.route(name, (route) => {
    asked += 1
    return route.fulfill({ status: 404, body: '' })
  })
  return { asked: () => asked, done: () => page.unroute(name) }
}

const alert = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence })

test('a tab from before an upgrade loads the newer Reisgenoot by itself', async () => {
  const part = await replace('insight-page')
  let loads = 0
  page.on('load', () => {
    loads += 1
    void part.done()
  })
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(loads).toBe(1)
})

test('says that a newer Reisgenoot is ready when loading it by itself did not help', async () => {
  const part = await replace('insight-page')
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(alert(nl.frame.newer)).toBeVisible()
  expect(part.asked()).toBeGreaterThan(1)
  await expectAccessible(page)
  await part.done()
  await page.getByRole('button', { name: nl.frame.reload }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('says so too about what opens within a page, and in English', async ({ browser, house }) => {
  const part = await replace('search-dialog')
  await page.keyboard.press('/')
  await expect(alert(nl.frame.newer)).toBeVisible()
  await part.done()

  await page.context().close()
  page = await visit(browser, house, { locale: 'en-GB' })
  await page.goto('/sign-in')
  await replace('forgotten-page')
  await page.getByRole('link', { name: en.door.forgotten }).click()
  await expect(alert(en.frame.newer)).toBeVisible()
  await expect(page.getByRole('button', { name: en.frame.reload })).toBeVisible()
})

test('while the server is away the tab stays, and tries again when asked', async () => {
  await page.context().setOffline(true)
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(alert(nl.frame.unreachable)).toBeVisible()
  await page.getByRole('button', { name: nl.common.tryAgain }).click()
  await expect(alert(nl.frame.unreachable)).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: nl.common.tryAgain }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('a mistake of ours on one page is called that, and leaves the way to Today', async () => {
  await page.route('**/api/journeys/*/travel*', (route) => route.fulfill({ json: { phases: 'none' } }))
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(alert(nl.frame.wrong)).toBeVisible()
  await expect(page.getByRole('button', { name: nl.frame.reload })).toBeVisible()
  await page.getByRole('link', { name: nl.frame.toToday }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/today$/)
})
