import { createTransport, type Transporter } from 'nodemailer'
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
  transport: Transporter
  from: { name: string; address: string }
  replyTo?: string
}

export interface MailCarrier {
  /** The organisation's own server and sender, else the default of SMTP_URL; undefined when there is neither. */
  routeOf(tx: Tx, organisationId: string): Promise<MailRoute | undefined>
  /** Whether SMTP_URL gives a default route. */
  readonly hasDefault: boolean
  send(route: MailRoute, mail: WireMail): Promise<Outcome>
}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

export function openCarrier(options: { smtpUrl?: string; secrets: Secrets }): MailCarrier {
  return {
    hasDefault: options.smtpUrl !== undefined,
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
        const transport = createTransport({
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
        })
        return { transport, from: from(settings.username ?? `reisgenoot@${settings.host}`), replyTo }
      }
      if (!options.smtpUrl) return undefined
      const url = new URL(options.smtpUrl)
      const user = decodeURIComponent(url.username)
      const address = user.includes('@') ? user : `reisgenoot@${url.hostname}`
      return { transport: createTransport({ url: options.smtpUrl, ...waits }), from: from(address), replyTo }
    },
    async send(route, mail) {
      try {
        await route.transport.sendMail({ ...mail, from: route.from, replyTo: route.replyTo })
        return { kind: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      } finally {
        route.transport.close()
      }
    },
  }
}

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
}

/**
 * An answer of 5xx refuses, 4xx asks to come back, and so does a server that was never reached. A connection lost
 * after the message was handed over, but before the answer, leaves it unknown.
 */
function outcomeOf(error: SmtpError): Outcome {
  const { responseCode, command, code } = error
  const reason = responseCode ? `smtp-${responseCode}` : (code ?? 'unknown').toLowerCase()
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'refused', reason }
  if (responseCode !== undefined && responseCode >= 400) return { kind: 'later', reason }
  if (code === 'EAUTH' || code === 'EENVELOPE') return { kind: 'refused', reason }
  return { kind: command === 'DATA' ? 'uncertain' : 'later', reason }
}
