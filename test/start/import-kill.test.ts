import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { customerRoutes } from '../../src/modules/customers/customers.contract.ts'
import { importRoutes } from '../../src/modules/customers/imports.contract.ts'
import type { AnswerOf, CallOf, RouteShape } from '../../src/platform/http/contract.ts'
import { pathOf } from '../../src/platform/http/path.ts'
import { freePort, type LivingProduct, makeFolder, removeFolder, startProduct } from './living-product.ts'
import { startOrganisation } from './start-organisation.ts'

let dataDir = ''
let port = ''
let product: LivingProduct
let cookie = ''

beforeEach(async () => {
  dataDir = await makeFolder()
  port = await freePort()
})
afterEach(async () => {
  await product?.end('SIGTERM')
  await removeFolder(dataDir)
})

async function call<R extends RouteShape>(
  route: R,
  ...[given]: keyof CallOf<R> extends never ? [] : [CallOf<R>]
): Promise<AnswerOf<R>> {
  const { body, ...parts } = (given ?? {}) as { body?: Blob }
  const form = new FormData()
  if (body) form.append('file', body, 'klanten.csv')
  const answer = await fetch(product.address + pathOf(route, parts), {
    method: route.method,
    headers: { cookie },
    ...(body && { body: form }),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as AnswerOf<R>
}

/** Looks at an import every now and then until it is as far as that. */
async function untilImport(
  importId: string,
  far: (run: AnswerOf<typeof importRoutes.importRun>) => boolean,
  patience: number,
): Promise<AnswerOf<typeof importRoutes.importRun>> {
  const end = performance.now() + patience
  for (;;) {
    const run = await call(importRoutes.importRun, { params: { importId } })
    if (far(run)) return run
    if (performance.now() > end) throw new Error(`the import stays at ${run.processed} of ${run.total}`)
    await pause(50)
  }
}

it('an import that was killed goes on by itself after the restart, every row once', {
  timeout: 240_000,
}, async () => {
  const rows = 4000
  const people = Array.from({ length: rows }, (_, row) => `Els;Vos ${row};els.vos${row}@vos.example`)
  const settings = { DATA_DIR: dataDir, PORT: port }
  product = await startProduct(settings)
  cookie = await startOrganisation(product.address)
  const file = new File([['Voornaam;Achternaam;E-mail', ...people, ''].join('\n')], 'klanten.csv')
  const { importId, preview } = await call(importRoutes.uploadImport, { body: file })
  expect(preview?.counts.added).toBe(rows)
  await call(importRoutes.startImport, { params: { importId } })
  await untilImport(importId, ({ processed }) => processed > 0, 60_000)
  await product.end('SIGKILL')

  product = await startProduct(settings)
  const before = await call(importRoutes.importRun, { params: { importId } })
  expect(before.processed).toBeLessThan(rows)
  const { counts } = await untilImport(importId, ({ status }) => status === 'done', 150_000)
  expect(counts).toEqual({ added: rows, merged: 0, unchanged: 0, reported: 0 })
  const names = new Set<string>()
  let listed = 0
  for (let after: string | null | undefined; after !== null; ) {
    const query = { limit: 200, after }
    const page: AnswerOf<typeof customerRoutes.listCustomers> = await call(customerRoutes.listCustomers, {
      query,
    })
    for (const { name } of page.customers) names.add(name)
    listed += page.customers.length
    after = page.next
  }
  expect([names.size, listed]).toEqual([rows, rows])
})
