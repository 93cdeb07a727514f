import { Readable } from 'node:stream'
import type { Options as MailServer } from 'nodemailer/lib/smtp-transport'
import type { Tx } from '../database/database.ts'
import type { Secrets } from '../secrets.ts'

/** A mail as it goes on the wire. */
export interface WireMail {
  to: { address: string; name: string }
  subject: string
  text: string
  html: string
  messageId: string
  headers?: Record<string, string>
}

/**
 * How handing over a mail ended. `refused`: the server said no for good; `later`: it said not now, nothing was
 * taken; `uncertain`: it may or may not have taken it, so it is never sent again by itself.
 */
export type Outcome = { kind: 'sent' } | { kind: 'refused' | 'later' | 'uncertain'; reason: string }

/** Who mail comes from and by which server it leaves. */
export interface MailRoute {
  server: MailServer
  from: { name: string; address: string }
  replyTo?: string
}

export interface MailCarrier {
  /** The organisation's own server and sender, else the default of SMTP_URL; undefined when there is neither. */
  routeOf(tx: Tx, organisationId: string): Promise<MailRoute | undefined>
  /** The server of SMTP_URL, for mail that is of no single organisation. */
  defaultRoute(): MailRoute | undefined
  send(route: MailRoute, mail: WireMail): Promise<Outcome>
}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

export function openCarrier(options: { smtpUrl?: string; secrets: Secrets }): MailCarrier {
  const defaultRoute = (): MailRoute | undefined => {
    if (!options.smtpUrl) return undefined
    const url = new URL(options.smtpUrl)
    const user = decodeURIComponent(url.username)
    const address = user.includes('@') ? user : `reisgenoot@${url.hostname}`
    const server = { url: options.smtpUrl, ...waits }
    return { server, from: { name: 'Reisgenoot', address } }
  }
  return {
    defaultRoute,
    async routeOf(tx, organisationId) {
      const settings = await tx
        .selectFrom('organisation')
        .leftJoin('mailSettings', 'mailSettings.organisationId', 'organisation.organisationId')
        .selectAll('mailSettings')
        .select('organisation.name')
        .where('organisation.organisationId', '=', organisationId)
        .executeTakeFirst()
      if (!settings) return undefined
      const from = (fallback: string) => ({
        name: settings.senderName || settings.name,
        address: settings.senderAddress || fallback,
      })
      const replyTo = settings.replyTo ?? undefined
      if (settings.host) {
        const server = {
          host: settings.host,
          port: settings.port ?? 587,
          secure: settings.security === 'tls',
          requireTLS: settings.security === 'starttls',
          ignoreTLS: settings.security === 'none',
          ...(settings.username && {
            auth: {
              user: settings.username,
              pass: settings.passwordEncrypted ? options.secrets.decrypt(settings.passwordEncrypted) : '',
            },
          }),
          ...waits,
        }
        return { server, from: from(settings.username ?? `reisgenoot@${settings.host}`), replyTo }
      }
      const shared = defaultRoute()
      return shared && { server: shared.server, from: from(shared.from.address), replyTo }
    },
    async send(route, mail) {
      // Most processes never send a mail, and asking for the route is no reason to load what sends it.
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(route.server)
      let handedOver = false
      transport.use('stream', ({ message }, composed) => {
        message.processFunc((text) =>
          Readable.from(
            (async function* () {
              handedOver = true
              yield* text as Readable
            })(),
            { objectMode: false },
          ),
        )
        composed()
      })
      try {
        await transport.sendMail({ ...mail, from: route.from, replyTo: route.replyTo })
        return { kind: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError, handedOver)
      } finally {
        transport.close()
      }
    },
  }
}

interface SmtpError extends Error {
  code?: string
  responseCode?: number
}

/**
 * An answer of 5xx refuses, 4xx asks to come back, and so does a server that was never reached. A connection lost
 * after the message began to be handed over, but before the answer, leaves it unknown.
 */
function outcomeOf({ responseCode, code }: SmtpError, handedOver: boolean): Outcome {
  const reason = responseCode ? `smtp-${responseCode}` : (code ?? 'unknown').toLowerCase()
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', reason }
  if (responseCode !== undefined && responseCode >= 400) return { kind: 'later', reason }
  if (handedOver) return { kind: 'uncertain', reason }
  return { kind: code === 'EAUTH' || code === 'EENVELOPE' ? 'refused' : 'later', reason }
}
