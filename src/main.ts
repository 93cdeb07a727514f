import { firstRunSentence } from './modules/staff/staff.ts'
import { configOfThisProcess } from './platform/config.ts'
import { StartRefused } from './platform/start-refused.ts'
import { run } from './run.ts'

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

try {
  const config = configOfThisProcess()
  const running = await run(config, say)
  say(`Reisgenoot is open at ${config.publicUrl ?? running.address}`)
  const firstRun = await firstRunSentence(running.house)
  if (firstRun) say(firstRun)
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    await running.stop()
    process.exit(0)
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  say(error.message)
  process.exit(error.exitCode)
}
