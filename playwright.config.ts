import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './test/browser.ts'

/**
 * The browser tests: a new user at a desk, and, in files or tests tagged @phone, with a phone in the hand.
 * Every test file starts a house of its own, so files may run side by side.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  forbidOnly: true,
  // Generous, so that a busy machine is not a failing product; nothing waits longer than it must.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser(process.env), args: browserArguments },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
})
