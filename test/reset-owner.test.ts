import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundOrganisation } from '../src/modules/staff/staff.ts'
import { readConfig } from '../src/platform/config.ts'
import { type Running, run } from '../src/run.ts'

let dataDir: string
let running: Running

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reisgenoot-reset-'))
  running = await run(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }), () => {})
  const { house } = running
  const founding = {
    organisationName: 'Vloerenbedrijf De Wit',
    ownerName: 'Sander de Wit',
    locale: 'nl',
  } as const
  const login = { email: 'sander@de-wit.example', password: 'een lang wachtwoord' }
  await house.database
    .transaction()
    .execute((tx) => foundOrganisation(tx, house.auth, { ...founding, ...login }, house.clock.now()))
})
afterAll(async () => {
  await running?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const resetOwner = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['src/reset-owner.ts', ...args], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', SECRET: '' },
  })
const post = (path: string, body: object) =>
  fetch(`${running.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

it('gives the address of a new password beside a running copy', async () => {
  const { stdout } = await resetOwner('sander@de-wit.example')
  // The command has the port of the settings, the running copy another one.
  expect(stdout).toMatch(new RegExp(`^${running.address}/new-password/`))
  const token = stdout.trim().split('/').at(-1)
  const password = 'een heel ander wachtwoord'
  expect((await post(`/api/password-reset/${token}`, { password })).status).toBe(204)
  expect((await post('/api/session', { email: 'sander@de-wit.example', password })).status).toBe(204)
})

it('says who it does not know, and what it needs', async () => {
  await expect(resetOwner('niemand@de-wit.example')).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('Nobody signs in with niemand@de-wit.example.'),
  })
  await expect(resetOwner()).rejects.toMatchObject({
    stderr: expect.stringContaining('npm run reset-owner --'),
  })
})
