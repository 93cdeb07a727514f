/**
 * The same function, which remembers what it answered before: for a function whose answer depends on its arguments
 * alone, takes some work, and is asked about the same few things over and over. `keyOf` tells its arguments apart. When
 * there is too much to remember it begins afresh.
 */
export function remembered<Arguments extends unknown[], Answer>(
  compute: (...asked: Arguments) => Answer,
  keyOf: (...asked: Arguments) => string,
  most = 1_000,
): (...asked: Arguments) => Answer {
  const answers = new Map<string, Answer>()
  return (...asked) => {
    const key = keyOf(...asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = compute(...asked)
    if (answers.size >= most) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
