import type { ErrorCode } from '../texts/texts.ts'

/** HTTP status per kind of refusal; codes without one of their own are 422: understood, but not possible. */
const statuses: Partial<Record<ErrorCode, number>> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'cross-site': 403,
  'not-found': 404,
  'link-dead': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  'out-of-order': 500,
  'not-ready': 503,
}

/** What is wrong with one field, as a code with a sentence in the texts. */
export interface FieldProblem {
  field: string
  code: ErrorCode
  value?: string | number
}

/**
 * A request that is understood and refused: a stable code, a sentence in the texts under that code, and the field
 * when there is one. Thrown in a transaction, it takes everything back.
 */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly value: string | number | undefined
  readonly fields: readonly FieldProblem[]

  constructor(
    code: ErrorCode,
    detail: { field?: string; value?: string | number; fields?: FieldProblem[] } = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = statuses[code] ?? 422
    this.value = detail.value
    this.fields = detail.fields ?? (detail.field ? [{ field: detail.field, code, value: detail.value }] : [])
  }
}

/** The row, or a refusal: what is not in this organisation does not exist for this actor. */
export function found<T>(row: T | undefined | null): T {
  if (row === undefined || row === null) throw new Refusal('not-found')
  return row
}
