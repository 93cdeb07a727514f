import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { customerRoutes } from '../../src/modules/customers/customers.contract.ts'
import { postmasterIn } from '../private-server.ts'
import { freePort, type LivingProduct, makeFolder, removeFolder, startProduct } from './living-product.ts'
import { startOrganisation } from './start-organisation.ts'

const rounds = inject('killRounds')
const seed = inject('killSeed')

let dataDir = ''
let port = ''
let product: LivingProduct

beforeEach(async () => {
  dataDir = await makeFolder()
  port = await freePort()
})
afterEach(async () => {
  await product?.end('SIGTERM')
  await removeFolder(dataDir)
})

const json = { 'content-type': 'application/json' }

/** When the product is killed in a round, in milliseconds after it opened, and whether its database goes with it. */
interface Moment {
  after: number
  server: boolean
}

/** Adds customers, several at once, until the product is gone; the names it acknowledged. */
async function addUntilKilled(cookie: string, round: number, moment: Moment): Promise<string[]> {
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
  await pause(moment.after)
  const postmaster = await postmasterIn(dataDir)
  await product.end('SIGKILL')
  if (moment.server) process.kill(postmaster, 'SIGKILL')
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

const title = `opens by itself after each of ${rounds} kills, with every acknowledged customer once (seed ${seed})`
it(title, { timeout: 120_000 + rounds * 20_000 }, async () => {
  const settings = { DATA_DIR: dataDir, PORT: port }
  const aMoment = fc.record({ after: fc.integer({ min: 150, max: 650 }), server: fc.boolean() })
  product = await startProduct(settings)
  const cookie = await startOrganisation(product.address)
  const acknowledged: string[] = []
  for (const [round, moment] of fc.sample(aMoment, { seed, numRuns: rounds }).entries()) {
    acknowledged.push(...(await addUntilKilled(cookie, round, moment)))
    product = await startProduct(settings)
  }
  const names = await allNames(cookie)
  expect(acknowledged.length).toBeGreaterThan(rounds)
  expect(names.length).toBe(new Set(names).size)
  const kept = new Set(names)
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
})
