import { packaged, runSteps, tell } from './steps.ts'

/** `npm run soak -- ROUNDS`: the crash tests, many more times than `npm test` does them. */
const rounds = process.argv[2] ?? '100'
const environment = { KILL_ROUNDS: rounds }
const vitest = [...packaged('vitest/vitest.mjs'), 'run']

if (/^[1-9]\d*$/.test(rounds)) {
  runSteps([
    {
      title: `Killing the database ${rounds} times while it writes: nothing that was acknowledged may be lost`,
      command: [...vitest, 'src/platform/database/engine/kill.test.ts'],
      environment,
    },
    {
      title: `Killing the whole product ${rounds} times while customers are added over HTTP: the same`,
      command: [...vitest, 'test/start/kill.test.ts'],
      environment,
    },
  ])
} else {
  tell(`"${rounds}" is no number of rounds. For example: npm run soak -- 20.`)
  process.exitCode = 1
}
