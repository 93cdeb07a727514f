import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** The product as `npm start` runs it, on an empty folder, for one test file. */
export interface LivingHouse {
  address: string
}

interface Fixtures {
  /** A page of this test file's own house; its address is the base of every relative one. */
  house: LivingHouse
}

export const test = base.extend<{ baseURL: string }, Fixtures>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'reisgenoot-e2e-'))
      const { product, address } = await open(folder)
      await use({ address })
      await closed(product)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ house }, use) => use(house.address),
})
export { expect }

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

/** Nothing that axe finds by the rules of WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
