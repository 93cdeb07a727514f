/**
 * Makes the picture of the map for the README: the example of `npm run demo` as it stands today, drawn by the product's
 * own route and set in its own fonts. Takes half a minute.
 *
 *     node_modules/.bin/node scripts/map/picture.ts [docs/map.png]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { buildDemo, demoSeed } from '../../src/demo/build-demo.ts'
import { readConfig } from '../../src/platform/config.ts'
import { run } from '../../src/run.ts'
import { browserArguments, ensureBrowser } from '../../test/browser.ts'

const [picture = 'docs/map.png'] = process.argv.slice(2)
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
const folder = await mkdtemp(join(tmpdir(), 'reisgenoot-picture-'))
const running = await run(readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' }), say)
try {
  const [login] = await buildDemo(running.house, demoSeed, say)
  if (login) await takePicture(await drawing(running.address, login))
} finally {
  await running.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The map of the ideal customer as SVG, through the front door. */
async function drawing(
  address: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: address }
  const body = JSON.stringify({ email, password })
  const session = await fetch(`${address}/api/session`, { method: 'POST', headers, body })
  const cookie = session.headers.getSetCookie().map((line) => line.split(';')[0])
  const signedIn = { headers: { cookie: cookie.join('; '), 'accept-language': 'nl' } }
  const { journeys } = await (await fetch(`${address}/api/journeys`, signedIn)).json()
  const map = await fetch(`${address}/api/journeys/${journeys[0].journeyId}/map.svg`, signedIn)
  return map.text()
}

async function takePicture(svg: string): Promise<void> {
  const fonts = pathToFileURL(resolve('assets/fonts/web/staff.css'))
  const page = join(folder, 'map.html')
  await writeFile(page, `<!doctype html><link rel="stylesheet" href="${fonts}"><body style="margin:0">${svg}`)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(process.env, say),
    args: [...browserArguments],
  })
  const view = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await view.goto(pathToFileURL(page).toString())
  await view.evaluate(() => document.fonts.ready)
  await view.locator('svg').first().screenshot({ path: picture })
  await browser.close()
}
