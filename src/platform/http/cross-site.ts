import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { RouteShape } from './contract.ts'

/**
 * Refuses a change that another website started: by what the browser says of the request's origin. One-click
 * unsubscribing and programs without a browser send neither header and carry no cookie by accident.
 * @throws Refusal `cross-site`.
 */
export function refuseCrossSite(incoming: FastifyRequest, shape: RouteShape, publicUrl: string): void {
  const site = incoming.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('cross-site')
  const { origin } = incoming.headers
  // Our pages send no referrer, and then a browser names no origin with a form either. With a secret link that says
  // nothing: who posts to it knows the link.
  const hidden = origin === 'null' && shape.access === 'link'
  if (origin !== undefined && !hidden && !isOurs(origin, incoming, publicUrl)) throw new Refusal('cross-site')
  const isJson = shape.bodyAs === undefined || shape.bodyAs === 'json'
  const type = incoming.headers['content-type']
  if (isJson && incoming.body && !type?.startsWith('application/json')) throw new Refusal('cross-site')
}

const isOurs = (origin: string, incoming: FastifyRequest, publicUrl: string): boolean =>
  origin === publicUrl ||
  origin === `http://${incoming.headers.host}` ||
  origin === `https://${incoming.headers.host}`
