/** One or two capitals for a name: of the first word and of the last that begins with one. Sander de Wit is SW. */
export function initialsOf(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  const last = others.findLast((word) => /^\p{Lu}/u.test(word)) ?? ''
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}

/** The name by which a customer knows somebody: Sander of Sander de Wit. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name
