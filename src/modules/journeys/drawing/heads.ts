import type { Column } from './columns.ts'
import type { MapContent, MapPhase } from './content.ts'
import { lowered, type Setting, setLabelled, setLine, setLines } from './lines.ts'
import type { Block, Line, PhaseHead, RowLabel, Stretch } from './map-layout.ts'
import { px } from './marks.ts'
import type { Sizes } from './sizes.ts'
import { measure } from './text.ts'
import type { MapWords } from './words.ts'

/** The named rules above the road; neighbouring phases of one stretch share a rule. */
export function layoutStretches(
  phases: readonly MapPhase[],
  columns: readonly Column[],
  sizes: Sizes,
  y: number,
): { y: number; height: number; items: Stretch[] } {
  const { rule, ...type } = sizes.stretch
  const setting: Setting = { ...type, font: 'anek-100-600', role: 'textSoft' }
  const runs: { name: string; columns: Column[] }[] = []
  for (const [i, phase] of phases.entries()) {
    const column = columns[i] as Column
    if (phase.stretch !== '' && runs.at(-1)?.name === phase.stretch) runs.at(-1)?.columns.push(column)
    else runs.push({ name: phase.stretch, columns: [column] })
  }
  const items = runs.map((run): Stretch => {
    const first = run.columns[0] as Column
    const last = run.columns.at(-1) as Column
    const x = first.x + sizes.padding.left
    const width = px(last.x + last.width - sizes.padding.left - x)
    const lines = setLines(run.name, setting, x, y + 7 + rule + 3, width)
    const height = rule + 3 + lines.length * type.line
    return { name: run.name, columns: run.columns.length, x, y: y + 7, width, height, lines }
  })
  const height = 7 + Math.max(...items.map((item) => item.height))
  return { y, height, items }
}

/** The heads of the columns: the name, how many customers are there and for how long; when open, goal and promise. */
export function layoutHeads(
  content: MapContent,
  columns: readonly Column[],
  sizes: Sizes,
  words: MapWords,
  y: number,
): { y: number; height: number; label: RowLabel; cells: PhaseHead[] } {
  const top = y + 4
  const settings = headSettings(sizes)
  const filled = content.phases.map((phase, i) => headLines(phase, columns[i] as Column, sizes, words, top))
  const room = columns[0] ? columns[0].x - 8 : sizes.labelWidth - 8
  const number = setLines(
    String(content.customersTravelling),
    { ...settings.name, size: settings.name.size - 0.5 },
    0,
    top,
    room,
  )
  const labelLines = [
    ...number,
    ...setLines(words.travellingNow, settings.soft, 0, top + number.length * sizes.name.line, room),
  ]
  const lowest = Math.max(...[...filled.flat(), ...labelLines].map((line) => line.y))
  const height = px(lowest + 10 - y)
  const cells = content.phases.map((phase, i): PhaseHead => {
    const column = columns[i] as Column
    const box = { x: column.x, y, width: column.width, height }
    const block: Block = {
      kind: 'text',
      cardId: null,
      evidence: null,
      sign: null,
      ...box,
      lines: filled[i] as Line[],
      spoken: [],
    }
    const durationNote = phase.duration
      ? words.durationNote(phase.duration.medianDays, phase.duration.n)
      : null
    return { ...box, phaseId: phase.id, rowSpan: 1, focused: column.focused, blocks: [block], durationNote }
  })
  return { y, height, label: { x: 0, y, width: room, height, icon: null, lines: labelLines }, cells }
}

function headSettings(sizes: Sizes) {
  return {
    name: { ...sizes.name, font: 'anek-84-600', role: 'text' },
    strong: { ...sizes.count, font: 'anek-84-600', role: 'text' },
    soft: { ...sizes.count, font: 'anek-84-400', role: 'textSoft' },
  } as const satisfies Record<string, Setting>
}

function headLines(phase: MapPhase, column: Column, sizes: Sizes, words: MapWords, top: number): Line[] {
  const { name, strong, soft } = headSettings(sizes)
  const x = column.x + sizes.padding.left
  const width = column.width - sizes.padding.left - sizes.padding.right
  const lines = setLines(phase.name, name, x, top, width)
  const below = () => top + lines.reduce((sum, line) => sum + line.lineHeight, 0)
  lines.push(...lowered(countLines(phase, strong, soft, x, width, words), below()))
  if (!column.focused) return lines
  for (const [label, text] of [[words.goal, phase.goal] as const, [words.promise, phase.promise] as const])
    if (text) lines.push(...setLabelled(label, text, strong, { ...soft, role: 'text' }, x, below(), width))
  return lines
}

/** ‘4 now · about 24 days’, on one line or on two. */
function countLines(
  phase: MapPhase,
  strong: Setting,
  soft: Setting,
  x: number,
  width: number,
  words: MapWords,
): Line[] {
  const stay = phase.lasting ? words.lasting : phase.duration ? words.duration(phase.duration.medianDays) : ''
  if (!phase.observable || phase.travelling === null) return setLines(words.notObservable, soft, x, 0, width)
  const count = { ...strong, text: `${phase.travelling} ` }
  const wide = (text: string) => measure(text, soft.font, soft.size)
  const whole = `${words.now}${stay === '' ? '' : ` · ${stay}`}`
  if (measure(count.text, strong.font, strong.size) + wide(whole) <= width)
    return [setLine([count, { ...soft, text: whole }], x, 0, width, soft)]
  return [
    ...setLabelled(String(phase.travelling), words.now, strong, soft, x, 0, width),
    ...setLines(stay, soft, x, soft.line, width),
  ]
}
