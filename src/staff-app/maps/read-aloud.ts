import type { MapPhase } from '../../modules/journeys/drawing/content.ts'
import type { Block, Cell } from '../../modules/journeys/drawing/map-layout.ts'
import type { LaneRowName } from '../../modules/journeys/drawing/words.ts'

/** What a cell says when it is read aloud: whole cards instead of broken lines, and who starts or how sure we are. */
export function cellAloud(row: LaneRowName, cell: Cell, phase: MapPhase): string {
  return cell.blocks
    .map((block) => {
      const words = wordsOf(row, block, phase)
      return block.spoken.length === 0 ? words : `${words} (${block.spoken.join(', ')})`
    })
    .map((sentence) => (/[.?!’…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

function wordsOf(row: LaneRowName, block: Block, phase: MapPhase): string {
  if (block.kind === 'gap') return written(block)
  const pain = phase.pains.find(({ id }) => id === block.cardId)
  if (pain)
    return (row === 'prevent' ? pain.prevent : row === 'turnAround' ? pain.turnAround : pain.text) ?? ''
  const question = phase.questions.find(({ id }) => id === block.cardId)
  if (question) return [question.text, question.answer].filter(Boolean).join(' ')
  const task = phase.tasks.find(({ id }) => id === block.cardId)
  if (task) return [task.initials, task.text].filter(Boolean).join(': ')
  const { triggers, gains, ideas, touchpoints, bumps } = phase
  const card = [...triggers, ...gains, ...ideas, ...touchpoints, ...bumps].find(
    ({ id }) => id === block.cardId,
  )
  return card?.text ?? written(block)
}

/** The letters of a block as they stand on the map, on one line. */
const written = ({ lines }: Pick<Block, 'lines'>): string =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ')
