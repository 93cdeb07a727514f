import { expect, it } from 'vitest'
import { type BuiltFiles, browserPage } from './browser-page.ts'

const page = `<html lang="nl"><head>
<script type="module" src="/assets/first-1.js"></script>
</head><body><div id="root"></div>
</body></html>`

const built: BuiltFiles = {
  'index.html': { file: 'assets/first-1.js' },
  'today.tsx': {
    file: 'assets/today-2.js',
    css: ['assets/today-3.css'],
    imports: ['_shared.js', 'index.html'],
  },
  '_shared.js': { file: 'assets/shared-4.js', imports: ['today.tsx'] },
  'nl.ts': { file: 'assets/nl-5.js' },
}

it('names every file that the page is drawn by, once, and none that it names already', () => {
  const written = browserPage(page, built, { locale: 'en', sources: ['nl.ts', 'today.tsx'], answers: {} })
  expect(
    [...written.matchAll(/<link rel="(\w+)" crossorigin href="([^"]+)">/g)].map(([, rel, href]) => [
      rel,
      href,
    ]),
  ).toEqual([
    ['modulepreload', '/assets/nl-5.js'],
    ['modulepreload', '/assets/today-2.js'],
    ['stylesheet', '/assets/today-3.css'],
    ['modulepreload', '/assets/shared-4.js'],
  ])
  expect(written).toContain('<html lang="en">')
})

it('keeps what customers wrote inside the data, whatever they wrote', () => {
  const words = '</script><script>alert(1)</script> $& $` <!-- '
  const written = browserPage(page, built, { locale: 'nl', sources: [], answers: { '/api/x': { words } } })
  const [, data = ''] = /<script type="application\/json" id="brought">(.*?)<\/script>/.exec(written) ?? []
  expect(JSON.parse(data)).toEqual({ '/api/x': { words } })
  expect(written.match(/<script/g)).toHaveLength(2)
})

it('does without a file that was not built', () => {
  expect(browserPage(page, {}, { locale: 'nl', sources: ['gone.tsx'], answers: {} })).not.toContain('<link')
})
