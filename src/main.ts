import { firstRunSentence } from './modules/staff/staff.ts'
import { configOfThisProcess } from './platform/config.ts'
import { StartRefused } from './platform/start-refused.ts'
import { type Running, run } from './run.ts'

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Asked to leave, also while still starting: what has begun is ended in good order, then the process. */
let leaving = false
const starting = start()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (leaving) return
    leaving = true
    const running = await starting
    await running?.stop()
    process.exit(0)
  })
}

async function start(): Promise<Running | undefined> {
  try {
    const config = configOfThisProcess()
    const running = await run(config, say)
    if (leaving) return running
    say(`Reisgenoot is open at ${config.publicUrl ?? running.address}`)
    const firstRun = await firstRunSentence(running.house)
    if (firstRun) say(firstRun)
    return running
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    say(error.message)
    process.exit(error.exitCode)
  }
}
