/**
 * Turns the Tabler icons the map uses into plain path segments (move, line, cubic; arcs become cubics), so that
 * the drawing carries its icons itself and no renderer needs an icon file.
 *
 *     node scripts/map/icons.ts > src/modules/journeys/drawing/icon-shapes.ts
 */
import { readFileSync } from 'node:fs'
import { channels } from '../../src/modules/journeys/templates/channels.ts'

const names = [
  ...['arrow-forward-up', 'bell', 'heart', 'help-circle', 'message-circle', 'plus', 'shield-check', 'users'],
  ...['alert-triangle', 'brand-facebook', 'brand-instagram', 'brand-linkedin', 'brand-whatsapp'],
  ...['building-store', 'cake', 'calendar-event', 'camera', 'coffee', 'device-mobile', 'file-check'],
  ...['file-text', 'gift', 'home', 'key', 'mail', 'map-pin', 'message-2', 'news', 'package', 'phone'],
  ...[
    'presentation',
    'receipt',
    'ruler-measure',
    'search',
    'sign-right',
    'star',
    'tool',
    'truck',
    'video',
    'world',
  ],
  ...channels.map(({ icon }) => icon),
]

type Segment = (string | number)[]
const tabler: Record<string, [string, { d: string }][]> = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@tabler/icons/tabler-nodes-outline.json', import.meta.url),
    'utf8',
  ),
)
const round = (value: number) => Math.round(value * 100) / 100
const sizes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 }

/** Splits path data into [command, ...numbers]; arc flags may be written without a separator. */
function commands(data: string): { letter: string; numbers: number[] }[] {
  const found: { letter: string; numbers: number[] }[] = []
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const pattern =
      letter.toLowerCase() === 'a'
        ? arcNumbers(rest)
        : [...rest.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map((m) => +m[0])
    const size = sizes[letter.toLowerCase()] ?? 0
    if (size === 0) found.push({ letter, numbers: [] })
    for (let at = 0; size > 0 && at + size <= pattern.length; at += size)
      found.push({
        letter: at > 0 && letter === 'm' ? 'l' : at > 0 && letter === 'M' ? 'L' : letter,
        numbers: pattern.slice(at, at + size),
      })
  }
  return found
}

function arcNumbers(text: string): number[] {
  const number = '\\s*,?\\s*(-?(?:\\d*\\.\\d+|\\d+))'
  const flag = '\\s*,?\\s*([01])'
  const arc = new RegExp(number + number + number + flag + flag + number + number, 'g')
  return [...text.matchAll(arc)].flatMap((match) => match.slice(1, 8).map(Number))
}

/** SVG implementation notes F.6.5: endpoint to centre parameters, then one cubic per quarter turn. */
function arc(x1: number, y1: number, numbers: number[], x2: number, y2: number): Segment[] {
  let [rx = 0, ry = 0] = numbers
  const [, , , large = 0, sweep = 0] = numbers
  if (x1 === x2 && y1 === y2) return []
  const dx = (x1 - x2) / 2
  const dy = (y1 - y2) / 2
  const stretch = Math.sqrt(Math.max(1, (dx * dx) / (rx * rx) + (dy * dy) / (ry * ry)))
  rx *= stretch
  ry *= stretch
  const top = Math.max(0, rx * rx * ry * ry - rx * rx * dy * dy - ry * ry * dx * dx)
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(top / (rx * rx * dy * dy + ry * ry * dx * dx))
  const cx = (factor * rx * dy) / ry + (x1 + x2) / 2
  const cy = (-factor * ry * dx) / rx + (y1 + y2) / 2
  const from = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx)
  let turn = Math.atan2((y2 - cy) / ry, (x2 - cx) / rx) - from
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6))
  const k = (4 / 3) * Math.tan(turn / parts / 4)
  return Array.from({ length: parts }, (_, part) => {
    const a = from + (turn * part) / parts
    const b = from + (turn * (part + 1)) / parts
    const point = (angle: number, along: number) => [
      round(cx + rx * (Math.cos(angle) - along * Math.sin(angle))),
      round(cy + ry * (Math.sin(angle) + along * Math.cos(angle))),
    ]
    return ['C', ...point(a, k), ...point(b, -k), ...point(b, 0)]
  })
}

/** Absolute move, line, cubic and close segments of one path. */
function outline(data: string): Segment[] {
  const segments: Segment[] = []
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  let controlX = 0
  let controlY = 0
  for (const { letter, numbers } of commands(data)) {
    const kind = letter.toLowerCase()
    const relative = letter === kind
    const at = (index: number) => (numbers[index] ?? 0) + (relative ? (index % 2 === 0 ? x : y) : 0)
    const fromX = x
    const fromY = y
    if (kind === 'z') {
      segments.push(['Z'])
      x = startX
      y = startY
      continue
    }
    if (kind === 'h') x = (numbers[0] ?? 0) + (relative ? x : 0)
    else if (kind === 'v') y = (numbers[0] ?? 0) + (relative ? y : 0)
    else {
      const last = numbers.length
      const nextX = (numbers[last - 2] ?? 0) + (relative ? fromX : 0)
      const nextY = (numbers[last - 1] ?? 0) + (relative ? fromY : 0)
      if (kind === 'c')
        segments.push(
          ['C', at(0), at(1), at(2), at(3), nextX, nextY].map((v) => (typeof v === 'number' ? round(v) : v)),
        )
      if (kind === 's')
        segments.push(
          ['C', 2 * fromX - controlX, 2 * fromY - controlY, at(0), at(1), nextX, nextY].map((v) =>
            typeof v === 'number' ? round(v) : v,
          ),
        )
      if (kind === 'a') segments.push(...arc(fromX, fromY, numbers, nextX, nextY))
      if (kind === 'c') [controlX, controlY] = [at(2), at(3)]
      if (kind === 's') [controlX, controlY] = [at(0), at(1)]
      if (kind === 'q') throw new Error('A quadratic curve; teach this script.')
      x = nextX
      y = nextY
    }
    if (kind === 'm') [startX, startY] = [x, y]
    if (kind === 'm') segments.push(['M', round(x), round(y)])
    if (kind === 'l' || kind === 'h' || kind === 'v') segments.push(['L', round(x), round(y)])
    if (kind !== 'c' && kind !== 's') [controlX, controlY] = [x, y]
  }
  return segments
}

const shapes: Record<string, Segment[]> = {
  hump: outline('M2 18h4c2.5 0 2.5 -9 6 -9s3.5 9 6 9h4'),
}
for (const name of names) {
  const nodes = tabler[name]
  if (!nodes) throw new Error(`Tabler has no icon ${name}.`)
  shapes[name] = nodes.flatMap(([, attributes]) => outline(attributes.d))
}
console.log(
  '// Written by scripts/map/icons.ts from Tabler Icons (MIT licence); do not edit. Strokes on a grid of 24.',
)
console.log('// The hump is our own sign.')
console.log('export const iconShapes: Readonly<Record<string, string>> = {')
for (const [name, segments] of Object.entries(shapes))
  console.log(`  '${name}': '${segments.map((segment) => segment.join(' ')).join(' ')}',`)
console.log('}')
