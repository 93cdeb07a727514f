import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')

type Tokens = Record<string, string>

/** The custom properties of the first rule with this selector. */
function rule(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`${selector} is not in tokens.css`)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
}

const light = rule(':root')
const dark = rule('[data-theme="dark"]')
const darkByPreference = rule(':root:not([data-theme], [data-house])')

function hex(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? light[name] ?? ''
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return reference ? hex(tokens, reference) : value
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [high = 0, low = 0] = [front, back].map((name) => luminance(hex(tokens, name))).sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken']
const letters = ['text', 'text-soft', 'text-quiet', 'customer', 'chafe']
const lettersOn = [
  ...surfaces.flatMap((back) => letters.map((front) => [front, back] as const)),
  ['on-guide', 'guide'],
  ['customer-on-guide', 'guide'],
  ['guide', 'on-guide'],
  ['text', 'guide-soft'],
  ['customer', 'customer-soft'],
  ['chafe', 'chafe-soft'],
  ['on-intended', 'intended'],
  ['on-customer', 'customer'],
  ['on-chafe', 'chafe'],
  ['on-customer', 'focus'],
  ['surface-raised', 'text'],
] as const
const edgesOn = surfaces.flatMap((back) =>
  ['line-strong', 'gap', 'focus', 'intended'].map((front) => [front, back] as const),
)

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, tokens) => {
  test.each(lettersOn)('letters in %s can be read on %s', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(edgesOn)('the edge %s can be seen on %s', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3)
  })
})

test('dark by choice and dark by preference are one theme', () => {
  expect(darkByPreference).toEqual(dark)
})

test('a theme changes meaning only: every dark token is a light one, and none is material or measure', () => {
  const meaning = Object.keys(light).slice(
    Object.keys(light).indexOf('surface'),
    Object.keys(light).indexOf('sans'),
  )
  expect(meaning).toEqual(expect.arrayContaining(Object.keys(dark)))
})

test('paper is light: every token that dark changes is set back', () => {
  const paper = rule(':root[data-theme],\n  [data-theme],\n  :root:not([data-theme], [data-house])')
  const changed = Object.keys(dark).filter((name) => name !== 'veil' && name !== 'focus')
  expect(changed.filter((name) => !(name in paper))).toEqual([])
  for (const name of changed.filter((name) => !name.startsWith('surface') && name !== 'float-shadow'))
    expect([name, luminance(hex(paper, name))]).toEqual([name, luminance(hex(light, name))])
})
