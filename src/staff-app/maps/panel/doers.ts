interface Doer {
  name: string
  role: string
}

/** The colleagues who can do a task, by the initials that stand for them; those who share them stand together. */
export function doers(
  colleagues: readonly Doer[],
  initials: (name: string) => string,
): { id: string; label: string }[] {
  const names = new Map<string, string[]>()
  for (const { name, role } of colleagues) {
    if (role === 'reader') continue
    const id = initials(name)
    names.set(id, [...(names.get(id) ?? []), name])
  }
  return [...names].map(([id, sharing]) => ({ id, label: sharing.join(' / ') }))
}
