import { packaged, runSteps } from './steps.ts'

/** `npm run soak -- ROUNDS`: the crash tests, many more times than `npm test` does them. */
const rounds = process.argv[2] ?? '100'

runSteps([
  {
    title: `Killing the product ${rounds} times while it writes: nothing that was acknowledged may be lost`,
    command: [...packaged('vitest/vitest.mjs'), 'run', 'src/platform/database/engine/kill.test.ts'],
    environment: { KILL_ROUNDS: rounds },
  },
])
