import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { localeOf } from '../i18n.ts'
import { answerProblem } from './problem.ts'
import { pagePolicy } from './reply.ts'
import { largestUpload } from './upload.ts'

/**
 * An HTTP server without routes: headers that keep browsers strict, compression, errors as problem+json, and one
 * log line per request that names the route, never the address with its secret.
 */
export async function openServer(options: { logLevel: string; secure: boolean }): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel, serializers: { req: () => ({}), res: () => ({}) } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    trustProxy: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 })
  await app.register(formbody)
  await app.register(multipart, { limits: { fileSize: largestUpload, files: 1 } })

  app.decorateRequest('locale', 'nl')
  app.addHook('onRequest', async (incoming, outgoing) => {
    incoming.locale = localeOf(incoming.headers['accept-language'])
    outgoing.header('x-content-type-options', 'nosniff')
    outgoing.header('cross-origin-opener-policy', 'same-origin')
    outgoing.header('cross-origin-resource-policy', 'same-origin')
    outgoing.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    outgoing.header('referrer-policy', 'no-referrer')
    if (options.secure) outgoing.header('strict-transport-security', 'max-age=31536000')
    if (!incoming.url.startsWith('/assets/')) {
      outgoing.header('cache-control', 'no-store')
      outgoing.header('x-robots-tag', 'noindex')
    }
  })
  app.addHook('onSend', async (_incoming, outgoing, payload) => {
    if (!outgoing.hasHeader('content-security-policy')) outgoing.header('content-security-policy', pagePolicy)
    return payload
  })
  app.addHook('onResponse', async (incoming, outgoing) => {
    const { method, routeOptions } = incoming
    incoming.log.info({
      method,
      route: routeOptions.url ?? 'none',
      status: outgoing.statusCode,
      ms: Math.round(outgoing.elapsedTime * 10) / 10,
    })
  })
  app.setErrorHandler(answerProblem)
  return app
}
