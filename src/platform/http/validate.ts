import type { z } from 'zod'
import type { ErrorCode } from '../../texts/texts.ts'
import { type FieldProblem, Refusal } from '../refusal.ts'
import { canBeKept } from './kept-text.ts'

/**
 * Reads `given` by `shape`, or refuses with every field that is wrong, or that holds what no text of ours can hold.
 * @throws Refusal `invalid-input` with a problem per field.
 */
export function validate<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given, { reportInput: true })
  const unkept = unkeptIn(given)
  if (result.success && unkept.length === 0) return result.data
  const wrong = result.success ? [] : result.error.issues.flatMap(problemsOf)
  const others = wrong.filter((one) => !unkept.some(({ field }) => field === one.field))
  throw new Refusal('invalid-input', { fields: [...unkept, ...others] })
}

/** Every text in it, however deep, that could not be kept. Not by calling itself: how deep is the sender's choice. */
function unkeptIn(given: unknown): FieldProblem[] {
  const problems: FieldProblem[] = []
  const ahead = [{ path: '', value: given }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { path, value } = next
    const parts = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const isWrong = typeof value === 'string' ? !canBeKept(value) : parts.some(([key]) => !canBeKept(key))
    if (isWrong) problems.push({ field: path, code: 'value-not-kept' })
    for (const [key, part] of parts.reverse())
      ahead.push({ path: path ? `${path}.${key}` : key, value: part })
  }
  return problems
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), code: 'value-unknown' }))
  }
  return [{ field, ...codeOf(issue) }]
}

function codeOf(issue: z.core.$ZodIssue): { code: ErrorCode; value?: string | number } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return { code: 'value-missing' }
      return {
        code: issue.expected === 'number' || issue.expected === 'int' ? 'value-not-number' : 'value-wrong',
      }
    case 'too_small': {
      const least = Number(issue.minimum)
      if (issue.origin !== 'string') return { code: 'value-too-small', value: least }
      return least === 1 ? { code: 'value-missing' } : { code: 'value-too-short', value: least }
    }
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'value-too-long' : 'value-too-big',
        value: Number(issue.maximum),
      }
    case 'invalid_format':
      if (issue.format === 'email') return { code: 'value-not-email' }
      if (issue.format === 'date' || issue.format === 'datetime') return { code: 'value-not-date' }
      return { code: issue.format === 'time' ? 'value-not-time' : 'value-wrong' }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'value-not-choice' }
    case 'custom':
      return { code: (issue.params?.code as ErrorCode | undefined) ?? 'value-wrong' }
    default:
      return { code: 'value-wrong' }
  }
}
