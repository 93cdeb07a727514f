import type { AnswerOf, CallOf, RouteShape } from '../platform/http/contract.ts'
import { pathOf } from '../platform/http/path.ts'

const page = document.getElementById('brought')?.textContent
const brought = new Map<string, unknown>(Object.entries(page ? JSON.parse(page) : {}))

/** The answer that the page brought along, when it is the first time that this is asked. */
export function takeBrought<R extends RouteShape>(
  route: R,
  ...[given]: keyof CallOf<R> extends never ? [] : [CallOf<R>]
): AnswerOf<R> | undefined {
  const path = pathOf(route, (given ?? {}) as { params?: object; query?: object })
  const answer = brought.get(path) as AnswerOf<R> | undefined
  brought.delete(path)
  return answer
}
