import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Owner } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { mayMailLinks } from '../../platform/mail/reachable.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { MailSettings, mailSettingsRoutes } from './mail-settings.contract.ts'

type NewSettings = z.output<typeof mailSettingsRoutes.setMailSettings.body>

const nothingSet = {
  host: null,
  port: null,
  security: 'starttls',
  username: null,
  passwordEncrypted: null,
  senderName: null,
  senderAddress: null,
  replyTo: null,
  testedAt: null,
} as const

/** How the organisation's mail leaves. The password never goes out, only whether there is one. */
export async function mailSettings(
  house: House,
  tx: Tx,
  actor: Owner,
): Promise<z.input<typeof MailSettings>> {
  const { passwordEncrypted, ...settings } = await storedSettings(tx, actor)
  const shared = house.mail.defaultRoute() ? 'default' : 'none'
  return {
    ...settings,
    hasPassword: passwordEncrypted !== null,
    route: settings.host ? 'own' : shared,
    customersCanOpenLinks: mayMailLinks(house.publicUrl),
    publicUrl: house.publicUrl,
  }
}

/**
 * @throws Refusal `mail-password-again` when the server or the user name changes and the password is not given anew:
 * a password is for one server, and must not be sent to another by accident or on purpose.
 */
export async function setMailSettings(
  house: House,
  tx: Tx,
  actor: Owner,
  { password, ...given }: NewSettings,
  now: Temporal.Instant,
): Promise<z.input<typeof MailSettings>> {
  const { organisationId } = actor
  const before = await storedSettings(tx, actor)
  const keeps = given.host !== null && given.username !== null && !password
  const isElsewhere = (['host', 'port', 'username'] as const).some((field) => given[field] !== before[field])
  if (keeps && before.passwordEncrypted && isElsewhere)
    throw new Refusal('mail-password-again', { field: 'password' })
  const settings = {
    ...given,
    passwordEncrypted: keeps ? before.passwordEncrypted : password ? house.secrets.encrypt(password) : null,
    testedAt: null,
  }
  await tx
    .insertInto('mailSettings')
    .values({ organisationId, ...settings })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(settings))
    .execute()
  const fields = Object.keys(given).filter(
    (field) => given[field as keyof typeof given] !== before[field as keyof typeof before],
  )
  await recordEvent(tx, actor, {
    kind: 'mail-settings.changed',
    subjectId: organisationId,
    at: now.toString(),
    fields: password ? [...fields, 'password'] : fields,
  })
  return mailSettings(house, tx, actor)
}

async function storedSettings(tx: Tx, { organisationId }: Owner) {
  const row = await tx
    .selectFrom('mailSettings')
    .select(['host', 'port', 'security', 'username', 'passwordEncrypted'])
    .select(['senderName', 'senderAddress', 'replyTo', 'testedAt'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
  return row ?? nothingSet
}
