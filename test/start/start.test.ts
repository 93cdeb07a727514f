import { chmod, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  freePort,
  type LivingProduct,
  makeFolder,
  refusedStart,
  removeFolder,
  startProduct,
} from './living-product.ts'

let dataDir = ''
let port = ''
const running: LivingProduct[] = []
const start = async () => {
  const product = await startProduct({ DATA_DIR: dataDir, PORT: port })
  running.push(product)
  return product
}

// A start makes a database; a busy machine may need its time for that.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

beforeEach(async () => {
  dataDir = await makeFolder()
  port = await freePort()
})
afterEach(async () => {
  for (const product of running.splice(0)) await product.end('SIGTERM')
  await removeFolder(dataDir)
})

it('tells what it makes on an empty folder, says where it is open, and is healthy', async () => {
  const product = await start()
  expect(product.said()).toMatch(/Making the database/)
  expect(product.said()).toContain(`Reisgenoot is open at http://127.0.0.1:${port}`)
  const health = await fetch(`${product.address}/healthz`)
  expect(health.status).toBe(200)
  expect(await health.json()).toMatchObject({ status: 'well', database: 'reachable', jobs: 'running' })
})

it('makes and migrates nothing the second time', async () => {
  const first = await start()
  expect(await first.end('SIGTERM')).toBe(0)
  const second = await start()
  expect(second.said()).not.toMatch(/Making|Bringing the data up to date/)
})

it('refuses a second copy on the same folder in a sentence that names the first', async () => {
  const first = await start()
  const { said, code } = await refusedStart({ DATA_DIR: dataDir, PORT: await freePort() })
  expect(code).toBe(1)
  expect(said).toContain(String(first.process.pid))
  expect(said).toContain(first.address)
  expect(said).not.toMatch(/\n\s+at /)
  expect((await fetch(`${first.address}/healthz`)).status).toBe(200)
})

it('answers what it is asked when told to stop, and leaves a folder that opens again', async () => {
  const product = await start()
  const asked = Array.from({ length: 20 }, () =>
    fetch(`${product.address}/api/first-run`).then((answer) => answer.status),
  )
  expect(await Promise.all(asked)).toEqual(Array(20).fill(200))
  const last = fetch(`${product.address}/api/openapi.json`).then((answer) => answer.status)
  const ended = product.end('SIGTERM')
  expect([200, 503]).toContain(await last.catch(() => 503))
  expect(await ended).toBe(0)
  await start()
})

it('names a port that is in use, and the next one', async () => {
  const other = createServer().listen(Number(port), '127.0.0.1')
  const { said, code } = await refusedStart({ DATA_DIR: dataDir, PORT: port })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} on 127.0.0.1 is in use`)
  expect(said).toMatch(/PORT=\d+ npm start\./)
  expect(said).not.toMatch(/\n\s+at |Making the database/)
})

it('says so before the example business is made', async () => {
  const other = createServer().listen(Number(port), '127.0.0.1')
  const { said, code } = await refusedStart({ PORT: port }, { file: 'src/demo/main.ts' })
  other.close()
  expect(code).toBe(1)
  expect(said).toMatch(/PORT=\d+ npm run demo\./)
  expect(said).not.toMatch(/\n\s+at |Making the database/)
})

it('says who may not use the data folder, which it leaves as it is', async () => {
  await chmod(dataDir, 0o500)
  const uid = process.getuid?.() === 0 ? 65_534 : undefined
  const { said, code } = await refusedStart({ DATA_DIR: dataDir, PORT: port }, { uid })
  expect(code).toBe(1)
  expect(said).toContain(`may not read and write the data folder ${dataDir}`)
  expect(said).not.toMatch(/\n\s+at /)
  expect(await readdir(dataDir)).toEqual([])
})

it.each([
  ['PORT', { PORT: 'eighty' }, /PORT is "eighty"/],
  ['HOST', { HOST: 'not a host' }, /HOST is/],
  ['PUBLIC_URL', { PUBLIC_URL: 'ftp://reis.example' }, /PUBLIC_URL is/],
  ['SMTP_URL', { SMTP_URL: 'https://mail.example' }, /SMTP_URL is not/],
  ['SECRET', { SECRET: 'short' }, /SECRET has 5 characters/],
  ['a database without a secret', { DATABASE_URL: 'postgres://a@127.0.0.1/b' }, /SECRET is not/],
  [
    'a database that is not there',
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/c', SECRET: 'x'.repeat(32) },
    /127\.0\.0\.1/,
  ],
])('refuses %s in a sentence', async (_, settings, sentence) => {
  const { said, code } = await refusedStart({ DATA_DIR: dataDir, ...settings })
  expect(code).toBe(1)
  expect(said).toMatch(sentence)
  expect(said).not.toMatch(/\n\s+at /)
})
