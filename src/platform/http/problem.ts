import type { FastifyReply, FastifyRequest } from 'fastify'
import { sentence, type Texts } from '../../texts/texts.ts'
import { textsIn } from '../i18n.ts'
import { refusalPage } from '../pages/refusal-page.ts'
import { type FieldProblem, Refusal } from '../refusal.ts'
import type { Problem } from './contract.ts'

/** SQLSTATEs of a server that cannot take work now: full disk, shutting down, too many connections, not reachable. */
const notReady = new Set([
  '53100',
  '53200',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08006',
  'ECONNREFUSED',
  'ENOENT',
])
const wordsOfFastify: Record<string, Refusal> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Refusal('too-large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Refusal('invalid-input'),
  FST_ERR_CTP_INVALID_JSON_BODY: new Refusal('invalid-input'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new Refusal('invalid-input'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Refusal('invalid-input'),
  FST_ERR_MAX_PARAM_LENGTH: new Refusal('not-found'),
}

/** Answers an error in the user's language: as problem+json, or as a page where a page was asked for. */
export function answerProblem(
  error: unknown,
  incoming: FastifyRequest,
  outgoing: FastifyReply,
): FastifyReply {
  const refusal = asRefusal(error)
  if (refusal.code === 'out-of-order') incoming.log.error({ error: faultOf(error) }, 'request failed')
  const texts = textsIn(incoming.locale)
  if (incoming.routeOptions.config?.shape?.returns === 'page') {
    const page = refusalPage(incoming.locale, sentence(texts, refusal.code, refusal.value), refusal.status)
    if (page.contentSecurityPolicy) outgoing.header('content-security-policy', page.contentSecurityPolicy)
    return outgoing.status(refusal.status).type('text/html; charset=utf-8').send(page.html)
  }
  return outgoing.status(refusal.status).type('application/problem+json').send(problemOf(texts, refusal))
}

/** A refusal as it leaves the building. */
export function problemOf(texts: Texts, refusal: Refusal): Problem {
  return {
    type: 'about:blank',
    status: refusal.status,
    code: refusal.code,
    title: sentence(texts, refusal.code, refusal.value),
    ...(refusal.fields.length > 0 && {
      errors: refusal.fields.map((problem) => withSentence(texts, problem)),
    }),
  }
}

function withSentence(texts: Texts, { field, code, value }: FieldProblem) {
  const labels: Record<string, string> = texts.fields
  const label = labels[field] ?? labels[field.split('.').at(-1) ?? '']
  const told = sentence(texts, code, value)
  const message = label ? `${label}: ${told.charAt(0).toLowerCase()}${told.slice(1)}` : told
  return { field, code, message, sentence: told }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const code = (error as { code?: unknown }).code
  if (typeof code !== 'string') return new Refusal('out-of-order')
  if (notReady.has(code)) return new Refusal('not-ready')
  return wordsOfFastify[code] ?? new Refusal('out-of-order')
}

/** What may be logged of an error: its kind and place, not the values in its message. */
function faultOf(error: unknown): { name: string; code: unknown; stack: string | undefined } {
  const { name, code, stack } = error as Error & { code?: unknown }
  return { name, code, stack: stack?.split('\n').slice(1, 8).join('\n') }
}
