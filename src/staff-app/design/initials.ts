/**
 * One or two capitals for a name: the first word and the last that begins with a capital, so that “de” and
 * “van der” are passed over. “Sander de Wit” gives SW, “Ilse” gives I, an empty name gives a question mark.
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word))
  const chosen = [words[0], capitals.at(-1)].flatMap((word) => (word ? [[...word][0] ?? ''] : []))
  return chosen.join('').toUpperCase() || '?'
}
