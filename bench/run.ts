import { existsSync, readdirSync } from 'node:fs'
import { say } from './figure.ts'

const [name = ''] = process.argv.slice(2)
const place = new URL(`./${name}.bench.ts`, import.meta.url)

if (/^[a-z]+$/.test(name) && existsSync(place)) {
  const { measure } = (await import(place.href)) as { measure: () => Promise<void> }
  await measure()
  process.exit()
}
const names = readdirSync(new URL('.', import.meta.url)).flatMap(
  (file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? [],
)
say(`There is no benchmark "${name}". Choose one of: ${names.join(', ')}.`)
process.exitCode = 1
