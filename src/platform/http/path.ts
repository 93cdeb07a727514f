import type { RouteShape } from './contract.ts'

/** The address of a call: path with its parameters filled in, and the query that is not undefined. */
export function pathOf(route: RouteShape, parts: { params?: object; query?: object }): string {
  const params = (parts.params ?? {}) as Record<string, unknown>
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parts.query ?? {})) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  }
  const written = query.toString()
  return written ? `${path}?${written}` : path
}
