import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests against other programs and real files, by `npm run test:peers`; they need what that command installs. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['**/*.peers.ts'],
    exclude: ['node_modules/**', 'data/**'],
    testTimeout: 120_000,
    provide: { ...base.test?.provide, realData: process.env.REAL_DATA ?? '../shared/data' },
  },
})
