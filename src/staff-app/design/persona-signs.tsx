import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'
import { placePersonaSigns, stripHeight } from './persona-layout.ts'

interface PersonaSignsProps {
  signs: readonly PersonaSign[]
  /** In px; 18 in a line of text, 40 on a plate. */
  height?: number
  /** The name of the persona, only when it is not written beside the signs. */
  label?: string
}

/** Who this persona is, drawn as dots, rings and squares. */
export function PersonaSigns({ signs, height = stripHeight, label }: PersonaSignsProps) {
  const { width, placed } = placePersonaSigns(signs)
  const shapes = placed.map(({ shape, cx, cy, r, stroke }) => {
    if (shape === 'square')
      return <rect key={cx} x={cx - r} y={cy - r} width={2 * r} height={2 * r} fill="currentColor" />
    if (shape === 'dot') return <circle key={cx} cx={cx} cy={cy} r={r} fill="currentColor" />
    return (
      <circle
        key={cx}
        cx={cx}
        cy={cy}
        r={r - stroke / 2}
        fill="none"
        stroke="currentColor"
        strokeWidth={stroke}
      />
    )
  })
  const box = {
    className: 'persona-signs',
    viewBox: `0 0 ${width} ${stripHeight}`,
    width: (width / stripHeight) * height,
    height,
  }
  return label ? (
    <svg {...box} role="img" aria-label={label}>
      {shapes}
    </svg>
  ) : (
    <svg {...box} aria-hidden="true">
      {shapes}
    </svg>
  )
}
