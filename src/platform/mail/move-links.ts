import type { Tx } from '../database/database.ts'
import type { House } from '../house.ts'
import { moveSecretLinks } from './secret-links.ts'

/**
 * Makes the secret links in a mail that never left lead to where we are reached now: it may have been written while that
 * was this machine only.
 */
export async function moveLinks(house: House, tx: Tx, organisationId: string, mailId: string): Promise<void> {
  const mail = await tx
    .selectFrom('outgoingMail')
    .select(['textBody', 'htmlBody'])
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mailId)
    .executeTakeFirstOrThrow()
  const moved = (text: string) => moveSecretLinks(text, house.publicUrl)
  await tx
    .updateTable('outgoingMail')
    .set({ textBody: moved(mail.textBody), htmlBody: moved(mail.htmlBody) })
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mailId)
    .where('status', '=', 'ready')
    .where('attempts', '=', 0)
    .execute()
}
