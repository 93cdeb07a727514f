import { packaged, runSteps } from './steps.ts'

const rules = ['architecture', 'documents', 'packages']

/** `npm run check`: what can be seen without running the product. */
runSteps([
  {
    title: 'Form and style: every file formatted, nothing suspicious (Biome)',
    command: ['node_modules/.bin/biome', 'check', '--error-on-warnings'],
  },
  {
    title: 'Types: every value is what it says it is (TypeScript)',
    command: ['node_modules/.bin/tsc', '-p', '.'],
  },
  {
    title: 'House rules: rooms only know the rooms they may, documents and code agree',
    command: [...packaged('vitest/vitest.mjs'), 'run', ...rules.map((name) => `test/${name}.test.ts`)],
  },
])
