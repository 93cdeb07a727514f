import { type Browser, chromium } from '@playwright/test'
import { call } from '../e2e/prepare.ts'
import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { designRoutes } from '../src/modules/journeys/journeys.contract.ts'
import { sessionRoutes } from '../src/modules/staff/sessions.contract.ts'
import { browserArguments, findBrowser } from '../test/browser.ts'
import { print, quantile, say } from './figure.ts'
import { startDemo } from './product.ts'
import { judge } from './weight/lighthouse.ts'

const port = 3915
const rounds = 3
const judgements = 5

/**
 * What somebody fetches who comes for the first time, as a real browser counts it on the wire, and what Lighthouse
 * thinks of it on the phone it imagines. On the example business, which has something on every page.
 */
export async function measure(): Promise<void> {
  say('weight: making the example business')
  const demo = await startDemo(port)
  const executablePath = findBrowser(process.env)
  if (!executablePath)
    throw new Error('weighing needs a Chromium or Chrome; name its path: CHROMIUM=/path/to/chromium')
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const pages = await pagesOf(browser, demo)
    await weighAppPage(browser, 'sign-in', pages.signIn)
    await weighAppPage(browser, 'first-page', pages.today)
    await weighProgressPage(browser, pages.progress)
    await browser.close()
    for (const [name, page] of Object.entries(pages)) {
      say(`weight: Lighthouse looks at ${name}, ${judgements} times`)
      await judge(executablePath, { name, ...page }, judgements)
    }
  } finally {
    await browser.close()
    await demo.stop()
  }
}

interface PageToWeigh {
  address: string
  /** Of whoever looks; absent for a stranger. */
  cookie?: string
}

async function pagesOf(
  browser: Browser,
  { address, email, password }: { address: string; email: string; password: string },
): Promise<Record<'signIn' | 'today' | 'map' | 'progress', PageToWeigh>> {
  const context = await browser.newContext({ baseURL: address })
  const page = await context.newPage()
  await call(page, sessionRoutes.signIn, { body: { email, password } })
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const { customers } = await call(page, customerRoutes.listCustomers, { query: { open: 'true' } })
  const engagementId = customers.flatMap(({ phases }) => phases)[0]?.engagementId ?? ''
  const { url } = await call(page, engagementRoutes.renewProgressLink, { params: { engagementId } })
  const { journeys } = await call(page, designRoutes.journeys)
  await context.close()
  return {
    signIn: { address: `${address}/sign-in` },
    today: { address: `${address}/today`, cookie },
    map: { address: `${address}/journeys/${journeys[0]?.journeyId}`, cookie },
    progress: { address: url ?? '' },
  }
}

async function weighAppPage(browser: Browser, name: string, page: PageToWeigh): Promise<void> {
  const script: number[] = []
  const all: number[] = []
  for (let round = 0; round < rounds; round++) {
    const fetched = await fetchedBy(browser, page)
    script.push(sum(fetched.filter(({ type }) => type === 'Script')))
    all.push(sum(fetched))
  }
  print({ name: `weight.${name}.script`, value: quantile(script, 0.5), unit: 'kB', goal: '< 180', n: rounds })
  print({ name: `weight.${name}.all`, value: quantile(all, 0.5), unit: 'kB', goal: '< 300', n: rounds })
}

/** Photos are fetched as somebody scrolls to them, and stay outside. */
async function weighProgressPage(browser: Browser, page: PageToWeigh): Promise<void> {
  const all: number[] = []
  for (let round = 0; round < rounds; round++) {
    all.push(sum((await fetchedBy(browser, page)).filter(({ type }) => type !== 'Image')))
  }
  print({ name: 'weight.progress-page', value: quantile(all, 0.5), unit: 'kB', goal: '< 60', n: rounds })
}

interface Fetched {
  type: string
  /** On the wire: compressed, with its headers. */
  bytes: number
}

/** Everything a browser without anything in its cache fetches until it has been quiet for a while. */
async function fetchedBy(browser: Browser, { address, cookie }: PageToWeigh): Promise<Fetched[]> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    ...(cookie && { extraHTTPHeaders: { cookie } }),
  })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  const types = new Map<string, string>()
  const fetched: Fetched[] = []
  await network.send('Network.enable')
  network.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    fetched.push({ type: types.get(requestId) ?? 'Other', bytes: encodedDataLength }),
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  await context.close()
  return fetched
}

const sum = (fetched: readonly Fetched[]): number =>
  fetched.reduce((total, { bytes }) => total + bytes, 0) / 1000
