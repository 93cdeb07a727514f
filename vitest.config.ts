import { defineConfig } from 'vitest/config'

/** The server tests: rooms through their front door, on a real database. `npm test` adds the browser tests. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    globalSetup: ['test/database-on-demand.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    provide: {
      serverUrl: process.env.DATABASE_URL,
      killRounds: Number(process.env.KILL_ROUNDS ?? 10),
      killSeed: Number(process.env.KILL_SEED ?? 20_261_121),
    },
  },
})
