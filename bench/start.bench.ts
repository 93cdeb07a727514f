import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startPrivateServer } from '../src/platform/database/engine/private-server.ts'
import { print, quantile, say } from './figure.ts'
import { startProduct, withFolder } from './product.ts'

const rounds = 5
const port = 3911

/** Start-up, cold (an empty folder) and warm (nothing to do), beside the floor: its PostgreSQL alone. */
export async function measure(): Promise<void> {
  await withFolder(async (folder) => {
    const dataDir = join(folder, 'data')
    const cold: number[] = []
    const warm: number[] = []
    const floor: number[] = []
    for (let round = 0; round < rounds; round++) {
      say(`start: round ${round + 1} of ${rounds}`)
      await rm(dataDir, { recursive: true, force: true })
      const first = await startProduct(dataDir, port)
      cold.push(first.secondsFromCommand)
      await first.stop()
      const second = await startProduct(dataDir, port)
      warm.push(second.secondsFromFirstLine)
      await second.stop()
      const began = performance.now()
      const server = await startPrivateServer({ dataDir })
      floor.push((performance.now() - began) / 1000)
      await server.stop()
    }
    print({ name: 'start.cold', value: quantile(cold, 0.5), unit: 's', goal: '< 10', n: rounds })
    print({ name: 'start.warm', value: quantile(warm, 0.5), unit: 's', goal: '< 3', n: rounds })
    const ratio = quantile(warm, 0.5) / quantile(floor, 0.5)
    print({ name: 'start.warm-to-database-alone', value: ratio, unit: 'ratio', goal: '< 25', n: rounds })
  })
}
