import type { AnswerOf, CallOf, Problem, RouteShape } from '../platform/http/contract.ts'
import { pathOf } from '../platform/http/path.ts'

/** A request that the server refused, with its sentence and the fields it named. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
  /** The sentence about one field, when the server had one; to be shown at the field, whose label names it. */
  about(field: string): string | undefined {
    return this.problem.errors?.find((error) => error.field === field)?.sentence
  }
}

/** The server could not say anything: the network failed, or something in between answered in its place. */
export class Unreachable extends Error {}

/** Calls a route of a contract. @throws Refused, Unreachable. */
export async function call<R extends RouteShape>(
  route: R,
  ...[given]: keyof CallOf<R> extends never ? [] : [CallOf<R>]
): Promise<AnswerOf<R>> {
  const parts = (given ?? {}) as { params?: object; query?: object; body?: unknown }
  const answer = await reach(pathOf(route, parts), { method: route.method, ...bodyOf(route, parts.body) })
  if (!answer.ok) throw new Refused(await problemIn(answer))
  if (answer.status === 204) return undefined as AnswerOf<R>
  return (await answer.json()) as AnswerOf<R>
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      headers: { ...init.headers, 'accept-language': document.documentElement.lang },
    })
  } catch {
    throw new Unreachable()
  }
}

function bodyOf(route: RouteShape, body: unknown): RequestInit {
  if (body === undefined) return {}
  if (route.bodyAs === 'upload') {
    const form = new FormData()
    form.append('file', body as Blob)
    return { body: form }
  }
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

async function problemIn(answer: Response): Promise<Problem> {
  // Whatever speaks otherwise is not ours: something in between that cannot reach the server either.
  if (!answer.headers.get('content-type')?.includes('json')) throw new Unreachable()
  return (await answer.json()) as Problem
}
