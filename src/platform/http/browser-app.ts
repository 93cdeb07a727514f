import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** Serves the built browser app: its files by name, and its one page for every address that is not the server's own. */
export async function serveBrowserApp(app: FastifyInstance): Promise<void> {
  if (!existsSync(dist)) return
  await app.register(statics, {
    root: dist,
    preCompressed: true,
    wildcard: false,
    index: false,
    setHeaders: (outgoing, path) => {
      if (path.includes('/assets/')) outgoing.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  app.setNotFoundHandler((incoming, outgoing) => {
    const isPage =
      incoming.method === 'GET' && !incoming.url.startsWith('/api/') && !incoming.url.startsWith('/assets/')
    if (!isPage) throw new Refusal('not-found')
    return outgoing.type('text/html; charset=utf-8').sendFile('index.html', { cacheControl: false })
  })
}
