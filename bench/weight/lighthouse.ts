import * as chromeLauncher from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserArguments } from '../../test/browser.ts'
import { print, quantile } from '../figure.ts'

const goals = { performance: '>= 95', accessibility: '100', 'best-practices': '100' } as const

/**
 * What Lighthouse gives a page with its own settings for a phone. Performance varies with what else the machine is
 * doing, so the page is looked at several times; the median counts. A new browser each time: the cache is cold.
 * How fast Lighthouse found the machine meanwhile is printed too: its phone is four times slower than that, which is a
 * middling phone on a machine of 1500 to 2000 (Lighthouse, docs/throttling.md) and a far slower one elsewhere.
 */
export async function judge(
  chromePath: string,
  page: { name: string; address: string; cookie?: string },
  times: number,
): Promise<void> {
  const scores = new Map<string, number[]>()
  const speeds: number[] = []
  for (let time = 0; time < times; time++) {
    const chrome = await chromeLauncher.launch({
      chromePath,
      chromeFlags: ['--headless=new', ...browserArguments],
    })
    try {
      const result = await lighthouse(page.address, {
        port: chrome.port,
        onlyCategories: Object.keys(goals),
        ...(page.cookie && { extraHeaders: { cookie: page.cookie } }),
        logLevel: 'silent',
      })
      if (result) speeds.push(result.lhr.environment.benchmarkIndex)
      for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
        if (score !== null) scores.set(id, [...(scores.get(id) ?? []), score * 100])
      }
    } finally {
      chrome.kill()
    }
  }
  for (const [category, goal] of Object.entries(goals)) {
    const given = scores.get(category) ?? []
    const name = `weight.lighthouse.${page.name}.${category}`
    print({ name, value: quantile(given, 0.5), unit: 'points', goal, n: given.length })
  }
  const name = `weight.lighthouse.${page.name}.machine`
  print({ name, value: quantile(speeds, 0.5), unit: 'benchmark index', goal: '>= 1500', n: speeds.length })
}
