import { existsSync } from 'node:fs'
import { packaged, runSteps, tell } from './steps.ts'

/** `npm run test:peers`: our own output read by other people's programs, and their real files read by us. */
const realData = process.env.REAL_DATA ?? '../shared/data'

if (existsSync(realData)) {
  runSteps([
    {
      title: `Against other programs, and with the real files in ${realData}`,
      command: [...packaged('vitest/vitest.mjs'), 'run', '--config', 'vitest.peers.config.ts'],
      environment: { REAL_DATA: realData },
    },
  ])
} else {
  tell(
    `The real files are not in ${realData}. Say where they are: REAL_DATA=/path/to/files npm run test:peers.`,
  )
  process.exitCode = 1
}
