import type { Page } from '@playwright/test'
import { en } from '../src/texts/en.ts'
import { nl } from '../src/texts/nl.ts'
import { expect, expectAccessible, firstRun, signIn, test, visit } from './house.ts'

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

/** As after an upgrade: the file of that part has another name now. */
async function replace(file: string): Promise<{ putBack(): void }> {
  let gone = true
  await page.route(new RegExp(`/assets/${file}-[^/]+\\.js$`), (route) =>
    gone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  )
  return {
    putBack() {
      gone = false
    },
  }
}

const insight = () => page.getByRole('heading', { name: nl.insight.tooFew })
const alert = (sentence: string) => page.getByRole('alert').filter({ hasText: sentence })

test('a tab from before an upgrade loads the newer Reisgenoot by itself', async () => {
  const part = await replace('insight-page')
  let loads = 0
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return
    loads += 1
    part.putBack()
  })
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(insight()).toBeVisible()
  expect(loads).toBe(1)
})

test('says that a newer Reisgenoot is ready when loading it by itself did not help', async () => {
  const part = await replace('insight-page')
  await page.getByRole('link', { name: nl.frame.insight }).first().click()
  await expect(alert(nl.frame.newer)).toBeVisible()
  await expectAccessible(page)
  part.putBack()
  await page.getByRole('button', { name: nl.frame.reload }).click()
  await expect(insight()).toBeVisible()
})

test('says so too about what opens within a page, and in English', async ({ browser, house }) => {
  await replace('search-dialog')
  await page.getByRole('button', { name: nl.frame.search }).click()
  await expect(alert(nl.frame.newer)).toBeVisible()

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
  await expect(insight()).toBeVisible()
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
