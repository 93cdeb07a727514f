import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'

/** The product as `npm start` runs it, on an empty folder, for one test file. */
export interface LivingHouse {
  address: string
}

interface Fixtures {
  /** This test file's own house; its address is the base of every relative one. */
  house: LivingHouse
}

export const test = base.extend<Fixtures & { baseURL: string }, { street: Street }>({
  street: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const street = emptyStreet()
      await use(street)
      await street.leave()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  house: [
    async ({ street }, use, { file }) => use({ address: await street.houseOf(file) }),
    { timeout: 120_000 },
  ],
  baseURL: async ({ house }, use) => use(house.address),
})
export { expect }

/** Where one worker lives: a new house for every test file, and only the house of the file it is in. */
interface Street {
  houseOf(file: string): Promise<string>
  leave(): Promise<void>
}

function emptyStreet(): Street {
  let here: { file: string; folder: string; product: ChildProcess; address: string } | undefined
  const leave = async () => {
    if (!here) return
    const { product, folder } = here
    here = undefined
    await closed(product)
    await rm(folder, { recursive: true, force: true })
  }
  return {
    async houseOf(file) {
      if (here?.file === file) return here.address
      await leave()
      const folder = await mkdtemp(join(tmpdir(), 'reisgenoot-e2e-'))
      here = { file, folder, ...(await open(folder)) }
      return here.address
    },
    leave,
  }
}

async function open(folder: string): Promise<{ product: ChildProcess; address: string }> {
  const port = await freePort()
  const product = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  await new Promise<void>((opened, failed) => {
    product.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('is open at')) opened()
    })
    product.once('exit', () => failed(new Error(`the product did not start: ${said}`)))
  })
  return { product, address: `http://localhost:${port}` }
}

function closed(product: ChildProcess): Promise<void> {
  return new Promise((done) => {
    product.once('exit', () => done())
    product.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(port))
    })
  })
}

/** Somebody with a browser of their own at this house. */
export async function visit(
  browser: Browser,
  { address }: LivingHouse,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, ...options })
  return context.newPage()
}

/** A customer, on a phone that runs no script at all. */
export const visitWithoutScript = (browser: Browser, house: LivingHouse): Promise<Page> =>
  visit(browser, house, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

/** Somebody who just started: the organisation, signed in, on the first map. Once per house. */
export async function firstRun(page: Page, template: RegExp = /Tien fasen/): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Naam van je bedrijf').fill('Vloerenbedrijf Van Houten')
  await page.getByLabel('Jouw naam').fill('Joost van Houten')
  await page.getByLabel('E-mailadres').fill('joost@van-houten.example')
  await page.getByLabel('Wachtwoord').fill('een lang wachtwoord')
  await page.getByRole('radio', { name: template }).check()
  await page.getByRole('button', { name: 'Naar mijn eerste kaart' }).click()
  await page.waitForURL(/\/journeys\//)
}

/** The owner of `firstRun` comes back another time. */
export async function signIn(page: Page, email = 'joost@van-houten.example'): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill('een lang wachtwoord')
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(/today/)
}

/** Nothing that axe finds by the rules of WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // What React Aria says aloud stands there for seconds, also about a button that is gone by then.
    .exclude('[data-live-announcer]')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
