import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { print, say } from './figure.ts'
import type { Order, Outcome } from './floor/load.ts'
import { memoryOfTree } from './memory-of-tree.ts'
import { restingNode, startDemo, startProduct, withFolder } from './product.ts'
import { signedIn } from './signed-in.ts'

const port = 3912
const atOnce = 10
const secondsOfEach = 10
const secondsToRest = 20

/**
 * Memory of all processes together: a house that was just started, and one that has been worked in. The floor is a
 * Node process that does nothing.
 */
export async function measure(): Promise<void> {
  const node = await restingNode()
  print({ name: 'memory.node-alone', value: await memoryOfTree(node.pid), unit: 'MB', goal: 'floor', n: 1 })
  node.stop()

  await withFolder(async (folder) => {
    const product = await startProduct(folder, port)
    say('memory: a new house comes to rest')
    await pause(secondsToRest * 1000)
    const idle = await memoryOfTree(product.process.pid ?? 0)
    print({ name: 'memory.idle', value: idle, unit: 'MB', goal: '< 250', n: 1 })
    await product.stop()
  })

  say('memory: making the example business')
  const demo = await startDemo(port)
  try {
    const requests = await work(demo)
    const busy = await memoryOfTree(demo.process.pid ?? 0)
    print({ name: 'memory.after-load', value: busy, unit: 'MB', goal: '< 350', n: requests })
    await pause(secondsToRest * 1000)
    const rested = await memoryOfTree(demo.process.pid ?? 0)
    print({ name: 'memory.after-rest', value: rested, unit: 'MB', goal: '< 350', n: requests })
  } finally {
    await demo.stop()
  }
}

/** The list of customers, a search, Today, and touches that are logged, by ten people at once. Gives how many requests. */
async function work(demo: Awaited<ReturnType<typeof startDemo>>): Promise<number> {
  const { cookie, travels } = await signedIn(demo)
  const load = fork(new URL('floor/load.ts', import.meta.url))
  const pages = ['/api/customers', '/api/customers?search=Jann', '/api/today?whose=everybody']
  const touches = travels.map(({ customerId, engagementId }) => ({
    method: 'POST' as const,
    path: `/api/customers/${customerId}/touches`,
    body: JSON.stringify({ lane: 'call', direction: 'out', engagementId, text: 'Gebeld over de plinten.' }),
  }))
  const orders: Order['requests'][] = [...pages.map((path) => [{ method: 'GET' as const, path }]), touches]
  let requests = 0
  try {
    for (const order of orders) {
      say(`memory: ${order[0]?.path}`)
      load.send({ port, cookie, requests: order, atOnce, seconds: secondsOfEach } satisfies Order)
      const [{ milliseconds }] = (await once(load, 'message')) as [Outcome]
      requests += milliseconds.length
    }
  } finally {
    load.kill()
  }
  return requests
}
