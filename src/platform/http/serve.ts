import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Actor, asColleague, asOwner, type Colleague, type Owner } from '../actor.ts'
import { sessionTokenFrom } from '../auth/session-cookie.ts'
import type { Tx } from '../database/database.ts'
import type { House } from '../house.ts'
import { Refusal } from '../refusal.ts'
import { hashToken } from '../secrets.ts'
import { enterAsMember, enterByLink, type LinkVisitor } from './actor.ts'
import type { RequestOf, RouteShape } from './contract.ts'
import { refuseCrossSite } from './cross-site.ts'
import { keepableForm } from './kept-text.ts'
import { Download, Page, SeeOther } from './reply.ts'
import { readUpload } from './upload.ts'
import { validate } from './validate.ts'

interface Everywhere {
  now: Temporal.Instant
  incoming: FastifyRequest
  outgoing: FastifyReply
  /** Something to do once the change is safely kept, before the answer goes out. */
  afterCommit(work: () => Promise<void>): void
}
type Inside<Who> = { tx: Tx } & Who
type Present<R extends RouteShape> = R['access'] extends 'anyone'
  ? object
  : R['access'] extends 'link'
    ? Inside<{ visitor: LinkVisitor }>
    : R['access'] extends 'owner'
      ? Inside<{ actor: Owner }>
      : R['access'] extends 'colleague'
        ? Inside<{ actor: Colleague }>
        : Inside<{ actor: Actor }>

/** What a handler is given: the validated request, who asks, and their transaction (none for `anyone`). */
export type Served<R extends RouteShape> = RequestOf<R> & Present<R> & Everywhere

type Answer<R extends RouteShape> = R['returns'] extends z.ZodType
  ? z.input<R['returns']> | SeeOther
  : R['returns'] extends 'page'
    ? Page | SeeOther
    : R['returns'] extends 'file'
      ? Download
      : undefined | SeeOther

/** One function per route of a contract. */
export type Handlers<Routes extends Record<string, RouteShape>> = {
  [Name in keyof Routes]: (served: Served<Routes[Name]>) => Promise<Answer<Routes[Name]>>
}

/**
 * Puts a room's routes on the server. Each request to a member's or link's route is one transaction in one
 * organisation: read-only for a GET, taken back whole when refused.
 */
export function serveRoutes<const Routes extends Record<string, RouteShape>>(
  app: FastifyInstance,
  house: House,
  routes: Routes,
  handlers: Handlers<Routes>,
): void {
  for (const [name, shape] of Object.entries(routes)) {
    const handler = handlers[name] as unknown as (served: object) => Promise<unknown>
    app.route({
      method: shape.method,
      url: shape.path,
      config: { shape },
      handler: async (incoming, outgoing) => {
        if (shape.method !== 'GET') refuseCrossSite(incoming, shape, house.publicUrl)
        const parts = {
          params: shape.params && validate(shape.params, incoming.params),
          query: shape.query && validate(shape.query, incoming.query),
          body:
            shape.bodyAs === 'upload'
              ? await readUpload(incoming)
              : shape.body && validate(shape.body, bodyOf(shape, incoming)),
        }
        const after: (() => Promise<void>)[] = []
        const everywhere = {
          now: house.clock.now(),
          incoming,
          outgoing,
          afterCommit: (work: () => Promise<void>) => after.push(work),
        }
        const answer = await answerWith(house, shape, incoming, (present) =>
          handler({ ...parts, ...everywhere, ...present }),
        )
        for (const work of after) await work()
        return send(outgoing, shape, answer)
      },
    })
  }
}

const bodyOf = ({ bodyAs }: RouteShape, { body }: FastifyRequest): unknown =>
  bodyAs === 'form' ? keepableForm(body) : body

function answerWith(
  house: House,
  shape: RouteShape,
  incoming: FastifyRequest,
  handle: (present: object) => Promise<unknown>,
): Promise<unknown> {
  if (shape.access === 'anyone') return handle({})
  const readOnly = shape.method === 'GET' && !shape.appends
  const transaction = house.database.transaction().setAccessMode(readOnly ? 'read only' : 'read write')
  return transaction.execute(async (tx) => handle({ tx, ...(await enter(house, tx, shape, incoming)) }))
}

async function enter(house: House, tx: Tx, shape: RouteShape, incoming: FastifyRequest): Promise<object> {
  const at = house.clock.now().toString()
  if (shape.access === 'link') {
    const { token } = incoming.params as { token?: string }
    const visitor = await enterByLink(tx, hashToken(token ?? ''), at)
    if (!visitor) throw new Refusal('link-dead')
    return { visitor }
  }
  const token = sessionTokenFrom(incoming.headers.cookie, house.secrets.sessions)
  const signedIn = token ? await enterAsMember(tx, token, at) : undefined
  if (!signedIn) throw new Refusal('not-signed-in')
  if (!signedIn.actor) throw new Refusal('not-allowed')
  incoming.locale = signedIn.actor.locale
  if (shape.access === 'owner') return { actor: asOwner(signedIn.actor) }
  if (shape.access === 'colleague') return { actor: asColleague(signedIn.actor) }
  return { actor: signedIn.actor }
}

function send(outgoing: FastifyReply, shape: RouteShape, answer: unknown): unknown {
  if (answer instanceof SeeOther) return outgoing.redirect(answer.location, 303)
  if (answer instanceof Page) {
    if (answer.contentSecurityPolicy) outgoing.header('content-security-policy', answer.contentSecurityPolicy)
    return outgoing.status(answer.status).type('text/html; charset=utf-8').send(answer.html)
  }
  if (answer instanceof Download) {
    const name = encodeURIComponent(answer.name)
    outgoing.header(
      'content-disposition',
      `${answer.shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    )
    return outgoing
      .type(answer.mediaType)
      .send(typeof answer.bytes === 'string' ? answer.bytes : Buffer.from(answer.bytes))
  }
  if (shape.returns === 'nothing') return outgoing.status(204).send()
  return outgoing.send(shape.returns instanceof z.ZodType ? shape.returns.parse(answer) : answer)
}

declare module 'fastify' {
  interface FastifyRequest {
    locale: 'nl' | 'en'
  }
  interface FastifyContextConfig {
    shape?: RouteShape
  }
}
