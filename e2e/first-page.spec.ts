import { designRoutes } from '../src/modules/journeys/journeys.contract.ts'
import { expect, firstRun, test } from './house.ts'
import { aTraveller, call } from './prepare.ts'

test('a page that is opened brings along what it needs: few files, and not a question more', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await firstRun(page)
  await aTraveller(page, { firstName: 'Marijke', lastName: 'De Boer', engagement: 'PVC', phase: 'Levering' })
  const { journeys } = await call(page, designRoutes.journeys)
  for (const path of ['/today', `/journeys/${journeys[0]?.journeyId}`]) {
    const asked: string[] = []
    const files: string[] = []
    page.removeAllListeners('request')
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(pathname)
      if (pathname.endsWith('.js')) files.push(pathname)
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(asked, path).toEqual([])
    expect(files.length, `${path}: ${files.join(', ')}`).toBeLessThanOrEqual(6)
  }
})

test('a page for a stranger brings nothing of anybody', async ({ page, request }) => {
  await page.goto('/sign-in')
  const brought = await (await request.get('/today')).text()
  const data = /id="brought">(.*?)<\/script>/.exec(brought)?.[1] ?? ''
  expect(JSON.parse(data)).toEqual({ '/api/session': { me: null } })
})
