import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { startPrivateServer } from '../src/platform/database/engine/private-server.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { print, quantile, say } from './figure.ts'
import type { Order, Outcome } from './floor/load.ts'
import { type Seeded, seed } from './floor/seed.ts'
import { withFolder } from './product.ts'

const secret = 'a secret for measuring, long enough to be one'
const ports = { ours: 3913, bare: 3914 }
const atOnce = 10
const rounds = Number(process.env.FLOOR_ROUNDS ?? 9)
const seconds = 2

/** A page or an act, as the product serves it and as the bare server does. */
interface Subject {
  name: string
  ours: Order['requests']
  bare: Order['requests']
  goal: { ratio: string; p99: string }
}

/**
 * Requests per second at 50,000 customers, as a ratio to the least that could answer (`floor/bare-server.ts`), and how
 * long the slowest hundredth takes. Ours and bare take turns, so that a busy machine is busy for both; the ratio is
 * the median over the turns.
 */
export async function measure(): Promise<void> {
  await withFolder(async (folder) => {
    say('floor: making two organisations, one with 50,000 customers')
    const server = await startPrivateServer({ dataDir: folder })
    try {
      await migrate(server.ownerUrl)
      await compareAll(server.appUrl, await seed(server, secret))
    } finally {
      await server.stop()
    }
  })
}

async function compareAll(appUrl: string, seeded: Seeded): Promise<void> {
  const environment = { APP_URL: appUrl, SECRET: secret }
  const load = fork(new URL('floor/load.ts', import.meta.url))
  const children = [load]
  try {
    children.push(await start('product-server.ts', { ...environment, PORT: String(ports.ours) }))
    children.push(await start('bare-server.ts', { ...environment, PORT: String(ports.bare) }))
    for (const subject of subjectsOf(seeded)) await compare(load, seeded.cookie, subject)
  } finally {
    for (const child of children) child.kill()
  }
}

async function start(file: string, env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(new URL(`floor/${file}`, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

async function compare(load: ChildProcess, cookie: string, subject: Subject): Promise<void> {
  say(`floor: ${subject.name}`)
  const run = async (whose: 'ours' | 'bare', time: number): Promise<Outcome> => {
    load.send({ port: ports[whose], requests: subject[whose], cookie, atOnce, seconds: time } satisfies Order)
    const [outcome] = (await once(load, 'message')) as [Outcome]
    return outcome
  }
  await run('ours', 1)
  await run('bare', 1)
  const ratios: number[] = []
  const waited: number[] = []
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)
    const perSecond = { ours: 0, bare: 0 }
    for (const whose of order) {
      const outcome = await run(whose, seconds)
      perSecond[whose] = outcome.perSecond
      if (whose === 'ours') waited.push(...outcome.milliseconds)
    }
    say(`floor: ${subject.name} ${perSecond.ours.toFixed(0)} against ${perSecond.bare.toFixed(0)} a second`)
    ratios.push(perSecond.ours / perSecond.bare)
  }
  const { name, goal } = subject
  const n = waited.length
  print({ name: `floor.${name}.ratio`, value: quantile(ratios, 0.5), unit: 'ratio', goal: goal.ratio, n })
  print({ name: `floor.${name}.p99`, value: quantile(waited, 0.99), unit: 'ms', goal: goal.p99, n })
}

function subjectsOf({ personaId, travels }: Seeded): Subject[] {
  const get = (path: string) => [{ method: 'GET' as const, path }]
  const goal = { ratio: '>= 0.6', p99: '< 100' }
  // A letter missing, two letters in another order, one too many: nobody is called that.
  const typos = ['Jann Bergva', 'Fatmia Haddad', 'Pieetr van der Vries', 'Anuok Bakker', 'Mehmt Visser']
  const search = (path: string) =>
    typos.flatMap((typed) => get(`${path}?search=${encodeURIComponent(typed)}`))
  const touch = travels.map(({ customerId, engagementId }) => ({
    method: 'POST' as const,
    path: `/customers/${customerId}/touches`,
    body: JSON.stringify({ lane: 'call', direction: 'out', engagementId, text: 'Gebeld over de plinten.' }),
  }))
  return [
    { name: 'customers', ours: get('/api/customers'), bare: get('/customers'), goal },
    {
      name: 'filter',
      ours: get(`/api/customers?personaId=${personaId}`),
      bare: get(`/customers/filtered?personaId=${personaId}`),
      goal,
    },
    { name: 'search', ours: search('/api/customers'), bare: search('/customers/search'), goal },
    { name: 'today', ours: get('/api/today'), bare: get('/today'), goal },
    {
      name: 'touch',
      ours: touch.map((one) => ({ ...one, path: `/api${one.path}` })),
      bare: touch,
      goal,
    },
  ]
}
