/**
 * Stands in for zod in the browser's bundle. There the shapes of a contract serve as types only, the server being the
 * one that validates; so any chain of calls on `z` gives itself, and a whole library stays out of the first page.
 */
export const z: unknown = new Proxy(() => {}, {
  get: (_target, name) => (name === Symbol.toPrimitive ? () => '' : z),
  apply: () => z,
})
