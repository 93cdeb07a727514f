import { createHash } from 'node:crypto'

/** A statement is prepared when it comes by so often: what is asked once costs less without. */
const often = 3
/** So many are kept: each takes memory in every connection. */
const mostPrepared = 100
/** So many texts are counted; then counting starts again, because texts that vary without end would fill the memory. */
const mostCounted = 1_000

const names = new Map<string, string>()
const seen = new Map<string, number>()

/**
 * The name under which a statement is prepared on each connection, once it has shown to come back; PostgreSQL then reads and plans it
 * only the first times. Undefined for statements that are rare. What varies belongs in parameters: texts that differ count as different.
 */
export function preparedName(text: string): string | undefined {
  const name = names.get(text)
  if (name || names.size >= mostPrepared) return name
  const times = (seen.get(text) ?? 0) + 1
  if (times < often) {
    if (seen.size >= mostCounted) seen.clear()
    seen.set(text, times)
    return undefined
  }
  seen.delete(text)
  const made = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, made)
  return made
}
