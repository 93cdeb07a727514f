import { ensureBrowser } from '../test/browser.ts'
import { packaged, runSteps, tell } from './steps.ts'

/** `npm test`: everything. The rules and rooms first, then a real browser. */
try {
  const browser = ensureBrowser(process.env, tell)
  runSteps([
    {
      title: 'The rules and the rooms, on a real database (Vitest)',
      command: [...packaged('vitest/vitest.mjs'), 'run'],
    },
    {
      title: `As a new user, in a real browser (Playwright with ${browser})`,
      command: [...packaged('@playwright/test/cli.js'), 'test'],
      environment: { CHROMIUM: browser },
    },
  ])
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
