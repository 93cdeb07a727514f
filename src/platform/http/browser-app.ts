import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import statics from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../../texts/texts.ts'
import { textsIn } from '../i18n.ts'
import { Refusal } from '../refusal.ts'
import { type BuiltFiles, browserPage } from './browser-page.ts'

/** What a page of the browser app is drawn by, and what it asks first. */
export interface Opening {
  /** The shape of its address; `:name` stands for a part. */
  path: string
  /** Its source, from the app's folder. */
  source: string
  /** Addresses of GET routes; `named` are the parts of the address, `search` is what stands behind its question mark. */
  asks?: (named: Record<string, string>, search: Record<string, string | undefined>) => string[]
}

/** What the house knows of its browser app. */
export interface BrowserApp {
  openings: readonly Opening[]
  /** What every page asks, whoever looks. */
  asks: readonly string[]
  /** The language of whoever is here, as those answers tell; nothing of a stranger. */
  localeIn: (answers: Answers) => Locale | undefined
  textsIn: (locale: Locale) => string
}

type Answers = Record<string, unknown>

const dist = new URL('../../../dist/', import.meta.url)

/**
 * Serves the built browser app: its files by name, and its one page for every address that is not the server's own.
 * A page brings along who is here and what it would ask first, answered by the very routes it would ask.
 */
export async function serveBrowserApp(app: FastifyInstance, browserApp: BrowserApp): Promise<void> {
  if (!existsSync(dist)) return
  await app.register(statics, {
    root: fileURLToPath(dist),
    preCompressed: true,
    wildcard: false,
    index: false,
    setHeaders: (outgoing, path) => {
      if (path.includes('/assets/')) outgoing.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  const page = withNoScript(readFileSync(new URL('index.html', dist), 'utf8'))
  const built: BuiltFiles = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

  const open = async (incoming: FastifyRequest, outgoing: FastifyReply, opening?: Opening) => {
    const asked = opening?.asks?.(
      incoming.params as Record<string, string>,
      incoming.query as Record<string, string>,
    )
    const answers = await answersTo(app, incoming, [...browserApp.asks, ...(asked ?? [])])
    const locale = browserApp.localeIn(answers) ?? incoming.locale
    const sources = [browserApp.textsIn(locale), ...(opening ? [opening.source] : [])]
    return outgoing
      .type('text/html; charset=utf-8')
      .send(browserPage(page, built, { locale, sources, answers }))
  }
  for (const opening of browserApp.openings)
    app.get(opening.path, (incoming, outgoing) => open(incoming, outgoing, opening))
  app.setNotFoundHandler((incoming, outgoing) => {
    const isPage =
      ['GET', 'HEAD'].includes(incoming.method) &&
      !incoming.url.startsWith('/api/') &&
      !incoming.url.startsWith('/assets/')
    if (!isPage) throw new Refusal('not-found')
    return open(incoming, outgoing)
  })
}

/** What to read where no script runs; whoever that is did not tell their language yet. */
function withNoScript(page: string): string {
  const said = (['nl', 'en'] as const).map(
    (locale) => `<p lang="${locale}">${textsIn(locale).frame.noScript}</p>`,
  )
  return page.replace('<div id="root"></div>', (root) => `<noscript>${said.join('')}</noscript>\n${root}`)
}

/** Whatever is refused is left out: the browser asks for that itself, and tells what it is told. */
async function answersTo(
  app: FastifyInstance,
  { headers, socket }: FastifyRequest,
  addresses: readonly string[],
): Promise<Answers> {
  const { 'accept-encoding': _, ...asAsked } = headers
  const answered = await Promise.all(
    addresses.map(async (url) => {
      const answer = await app.inject({
        ...{ method: 'GET', url, headers: asAsked },
        remoteAddress: socket.remoteAddress,
      })
      return answer.statusCode === 200 ? [[url, answer.json()] as const] : []
    }),
  )
  return Object.fromEntries(answered.flat())
}
