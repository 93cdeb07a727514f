/**
 * Writes src/staff-app/design/icons.ts: the shapes of the icons named here, from Tabler's outline set, as one path
 * each on a grid of 24. Run after adding a name:
 *
 *     node scripts/icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const names = `
  affiliate arrow-back-up arrow-forward-up arrow-left arrow-right bell building building-store bulb cake
  calendar-event camera check chevron-down chevron-left chevron-right chevron-up clock coffee color-swatch copy
  door-enter dots external-link eye file-check file-text filter flag gift grip-vertical heart help-circle history
  home info-circle key link logout mail map-pin menu-2 message-2 message-circle message-question microphone minus
  news package pencil phone player-pause plus printer route ruler-measure search send settings shield-check
  sign-right social star target trash upload user user-plus users users-group world writing x
`
  .trim()
  .split(/\s+/)

const source = new URL('../node_modules/@tabler/icons/icons/outline/', import.meta.url)
const target = new URL('../src/staff-app/design/icons.ts', import.meta.url)

/** Tabler draws with paths only; the first of them is an empty frame. */
function pathOf(name) {
  const svg = readFileSync(new URL(`${name}.svg`, source), 'utf8')
  const elements = [...svg.matchAll(/<(path|circle|rect|line|polyline|ellipse)\b[^>]*>/g)].map(
    ([element]) => element,
  )
  const strokes = elements.filter((element) => !element.includes('stroke="none"'))
  return strokes
    .map((element) => {
      const data = element.startsWith('<path') && element.match(/\bd="([^"]+)"/)?.[1]
      if (!data) throw new Error(`${name} is not drawn with paths only`)
      return data.replace(/^m/, 'M').replace(/ -/g, '-')
    })
    .join('')
}

const lines = names.map((name) => `  ${name.includes('-') ? `'${name}'` : name}: '${pathOf(name)}',`)
writeFileSync(
  target,
  `// Written by scripts/icons.mjs from Tabler Icons (MIT-Tabler-icons.txt); do not edit.
/** Outlines on a grid of 24, one path each. */
export const icons = {
${lines.join('\n')}
} as const
`,
)
console.log(`${names.length} icons in ${fileURLToPath(target)}`)
