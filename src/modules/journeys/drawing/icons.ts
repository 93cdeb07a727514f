import { iconShapes } from './icon-shapes.ts'
import { type PathMark, place, type Role, type Segment } from './marks.ts'

/** Names of the icons a touchpoint may carry as its channel. */
export const iconNames: readonly string[] = Object.keys(iconShapes)

/** Path segments of an icon on a grid of 24; an unknown name gives the speech balloon. */
export function iconSegments(name: string): readonly Segment[] {
  const shape =
    (Object.hasOwn(iconShapes, name) ? iconShapes[name] : undefined) ?? iconShapes['message-circle'] ?? ''
  return [...shape.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter, numbers = '']) => {
    const values = numbers.trim().split(' ').map(Number)
    return (letter === 'Z' ? ['Z'] : [letter, ...values]) as unknown as Segment
  })
}

/** An icon of `size` px with its top left corner at (x, y), as one stroked path. */
export function iconMark(name: string, x: number, y: number, size: number, role: Role): PathMark {
  const mark: PathMark = { kind: 'path', segments: iconSegments(name), stroke: role, strokeWidth: 2 }
  return place({ ...mark, strokeWidth: (2 * size) / 24 + 0.1 }, x, y, size / 24) as PathMark
}
