import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../config.ts'

const passedOn = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/

/**
 * Whether a request comes straight from a browser on this very machine: the connection itself is local, no proxy
 * passed it on, and the browser asked for a local address (a page elsewhere whose name points here does not).
 */
export function comesFromThisMachine(incoming: FastifyRequest): boolean {
  const { remoteAddress } = incoming.socket
  const isLocal = remoteAddress !== undefined && isLoopback(remoteAddress.replace(/^::ffff:/, ''))
  const isDirect = !Object.keys(incoming.headers).some((name) => passedOn.test(name))
  return isLocal && isDirect && isLoopback(`http://${incoming.headers.host}`)
}
