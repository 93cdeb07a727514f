import { setTimeout as pause } from 'node:timers/promises'
import { print, say } from './figure.ts'
import { memoryOfTree, startProduct, withFolder } from './product.ts'

const port = 3912
const requests = 5_000
const atOnce = 20

/** Memory of all processes together, idle and after load; the floor is a Node process that does nothing. */
export async function measure(): Promise<void> {
  await withFolder(async (folder) => {
    const product = await startProduct(folder, port)
    try {
      const pid = product.process.pid ?? 0
      say('memory: letting it come to rest')
      await pause(15_000)
      print({ name: 'memory.idle', value: await memoryOfTree(pid), unit: 'MB', goal: '< 250', n: 1 })
      say(`memory: ${requests} requests`)
      await load(`http://127.0.0.1:${port}`)
      print({
        name: 'memory.after-load',
        value: await memoryOfTree(pid),
        unit: 'MB',
        goal: '< 350',
        n: requests,
      })
    } finally {
      await product.stop()
    }
  })
}

async function load(address: string): Promise<void> {
  const addresses = ['/healthz', '/', '/api/first-run', '/api/openapi.json']
  for (let sent = 0; sent < requests; sent += atOnce) {
    await Promise.all(
      Array.from({ length: atOnce }, async (_, index) => {
        const answer = await fetch(address + addresses[index % addresses.length])
        await answer.arrayBuffer()
      }),
    )
  }
}
