import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

const security = z.enum(['tls', 'starttls', 'none'])
const address = z.email().max(254).nullable()

const isServerName = (text: string): boolean => /^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/i.test(text)
const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535

/** How mail leaves, without the password. */
export const MailSettings = z.object({
  /** The organisation's own server; null: the one of the installation, if it has one. */
  host: z.string().nullable(),
  port: z.int().nullable(),
  security,
  username: z.string().nullable(),
  hasPassword: z.boolean(),
  senderName: z.string().nullable(),
  senderAddress: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** When a test mail last arrived at the server with these settings. */
  testedAt: z.string().nullable(),
  route: z.enum(['own', 'default', 'none']),
  /** False while this product's address leads to this machine only, so that no customer link is mailed. */
  customersCanOpenLinks: z.boolean(),
  publicUrl: z.string(),
})

export const mailSettingsRoutes = defineRoutes({
  mailSettings: {
    method: 'GET',
    path: '/api/mail-settings',
    access: 'owner',
    summary: 'How mail leaves, never with the password',
    returns: MailSettings,
  },
  setMailSettings: {
    method: 'PUT',
    path: '/api/mail-settings',
    access: 'owner',
    summary: 'Set server, sender and reply address; an empty password keeps the one that is there',
    body: z.object({
      host: z
        .string()
        .trim()
        .max(253)
        .refine(isServerName, { params: { code: 'mail-host-wrong' } })
        .nullable(),
      port: z
        .number()
        .refine(isPort, { params: { code: 'mail-port-wrong' } })
        .nullable(),
      security,
      username: z.string().trim().max(254).nullable(),
      password: z.string().max(500).optional(),
      senderName: z.string().trim().max(120).nullable(),
      senderAddress: address,
      replyTo: address,
    }),
    returns: MailSettings,
  },
  sendTestMail: {
    method: 'POST',
    path: '/api/mail-settings/test',
    access: 'owner',
    summary: 'Mail oneself now, and say in a sentence how that went',
    returns: z.object({
      outcome: z.enum(['sent', 'refused', 'later', 'uncertain', 'no-mail-server']),
      sentence: z.string(),
    }),
  },
})
