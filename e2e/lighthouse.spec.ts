import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { browserArguments, findBrowser } from '../test/browser.ts'
import { expect, firstRun, test } from './house.ts'
import { aTraveller, call } from './prepare.ts'

test('Lighthouse finds nothing to say about how the pages are made', async ({ page, house }) => {
  test.setTimeout(300_000)
  await firstRun(page)
  const story = { engagement: 'PVC visgraat, woonkamer', phase: 'Levering', startedOn: '2026-01-05' }
  const { engagementId, journeyId } = await aTraveller(page, {
    firstName: 'Marijke',
    lastName: 'De Boer',
    ...story,
  })
  const { url } = await call(page, engagementRoutes.renewProgressLink, { params: { engagementId } })
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

  const chrome = await chromeLauncher.launch({
    chromePath: findBrowser(process.env),
    chromeFlags: ['--headless=new', ...browserArguments],
  })
  const remarks = async (address: string, headers: Record<string, string> = {}): Promise<string[]> => {
    const result = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: ['accessibility', 'best-practices'],
      extraHeaders: headers,
      logLevel: 'silent',
    })
    if (!result) return [`${address}: no report`]
    const { categories, audits, finalDisplayedUrl } = result.lhr
    expect(finalDisplayedUrl).toBe(address)
    return Object.values(categories)
      .filter(({ score }) => score !== 1)
      .map(({ title, score, auditRefs }) => {
        const short = auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score !== 1)
        return `${address} ${title} ${score}: ${short.map(({ id }) => id).join(', ')}`
      })
  }
  try {
    const asOwner = { Cookie: cookie }
    expect([
      ...(await remarks(`${house.address}/sign-in`)),
      ...(await remarks(`${house.address}/today`, asOwner)),
      ...(await remarks(`${house.address}/journeys/${journeyId}`, asOwner)),
      ...(await remarks(url ?? '')),
    ]).toEqual([])
  } finally {
    chrome.kill()
  }
})
