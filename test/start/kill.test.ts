import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { customerRoutes } from '../../src/modules/customers/customers.contract.ts'
import { firstRunRoutes } from '../../src/modules/staff/first-run.contract.ts'
import { freePort, type LivingProduct, makeFolder, removeFolder, startProduct } from './living-product.ts'

let dataDir = ''
let port = ''
let product: LivingProduct

beforeEach(async () => {
  dataDir = await makeFolder()
  port = await freePort()
})
afterEach(async () => {
  await product.end('SIGTERM')
  await removeFolder(dataDir)
})

/** A number between 0 and 1 that is the same in every run (mulberry32). */
function seeded(seed: number): number {
  let mixed = (seed * 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const json = { 'content-type': 'application/json' }

/** Starts an organisation; the cookies of its owner. */
async function begin(): Promise<string> {
  const answer = await fetch(product.address + firstRunRoutes.startOrganisation.path, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      organisationName: 'Vloerenbedrijf Van Houten',
      ownerName: 'Joost van Houten',
      email: 'joost@van-houten.example',
      password: 'een lang wachtwoord',
      template: 'empty',
      locale: 'nl',
    }),
  })
  expect(answer.status).toBe(200)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** Adds customers, several at once, until the product is gone; the names it acknowledged. */
async function addUntilKilled(cookie: string, round: number): Promise<string[]> {
  const acknowledged: string[] = []
  const worker = async (which: number) => {
    for (let count = 0; ; count++) {
      const name = `Klant ${round}-${which}-${count}`
      const answer = await fetch(product.address + customerRoutes.addCustomer.path, {
        method: 'POST',
        headers: { ...json, cookie },
        body: JSON.stringify({ kind: 'company', name }),
      }).catch(() => undefined)
      if (!answer?.ok) return
      await answer.json().catch(() => undefined)
      acknowledged.push(name)
    }
  }
  const work = Promise.all([0, 1, 2].map(worker))
  await new Promise((later) => setTimeout(later, 150 + seeded(round) * 500))
  await product.end('SIGKILL')
  await work
  return acknowledged
}

/** The names of all customers, page by page. */
async function allNames(cookie: string): Promise<string[]> {
  const names: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const path = `${customerRoutes.listCustomers.path}?limit=100${after ? `&after=${encodeURIComponent(after)}` : ''}`
    const answer = await fetch(product.address + path, { headers: { cookie } })
    expect(answer.status).toBe(200)
    const page = (await answer.json()) as { customers: { name: string }[]; next: string | null }
    names.push(...page.customers.map(({ name }) => name))
    after = page.next
  }
  return names
}

it('opens by itself after every kill -9, with every acknowledged customer exactly once', async () => {
  const settings = { DATA_DIR: dataDir, PORT: port }
  product = await startProduct(settings)
  const cookie = await begin()
  const acknowledged: string[] = []
  for (let round = 1; round <= inject('killRounds'); round++) {
    acknowledged.push(...(await addUntilKilled(cookie, round)))
    product = await startProduct(settings)
  }
  const names = await allNames(cookie)
  expect(acknowledged.length).toBeGreaterThan(inject('killRounds'))
  expect(names.length).toBe(new Set(names).size)
  const kept = new Set(names)
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
}, 900_000)
