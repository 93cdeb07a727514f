import type { z } from 'zod'
import type { Owner } from '../../platform/actor.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import type { mailSettingsRoutes } from './mail-settings.contract.ts'
import { testMail } from './mails/test-mail.ts'

type Told = z.input<typeof mailSettingsRoutes.sendTestMail.returns>

/**
 * Mails whoever asks, now, and says in a sentence how it went. No transaction waits for the mail server meanwhile. It
 * stands outside the ledger of mail: it is about the server, not about a customer.
 */
export async function sendTestMail(house: House, actor: Owner): Promise<Told> {
  const { database, mail, clock, publicUrl } = house
  const { organisationId, email, name, locale } = actor
  const words = textsIn(locale).staff
  const route = await withinOrganisation(database, organisationId, (tx) => mail.routeOf(tx, organisationId))
  if (!route) return { outcome: 'no-mail-server', sentence: words.testOutcomes.noServer }
  const outcome = await mail.send(route, {
    to: { address: email, name },
    messageId: `<${newId()}@${new URL(publicUrl).hostname}>`,
    ...testMail(words.testMail, name),
  })
  if (outcome.kind === 'sent') {
    await withinOrganisation(database, organisationId, (tx) =>
      tx
        .updateTable('mailSettings')
        .set({ testedAt: clock.now().toString() })
        .where('organisationId', '=', organisationId)
        .execute(),
    )
    return { outcome: 'sent', sentence: words.testOutcomes.sent(email) }
  }
  const answered = (reason: string) => {
    const number = /^smtp-(\d+)$/.exec(reason)?.[1]
    return number ? words.testOutcomes.answered(number) : ''
  }
  return {
    outcome: outcome.kind,
    sentence: words.testOutcomes[troubleOf(outcome.reason)](answered(outcome.reason)),
  }
}

/** Which sentence helps, by the code of the answer: the server's own (RFC 5321, 4954) or the connection's. */
function troubleOf(
  reason: string,
): 'credentials' | 'unreachable' | 'encryption' | 'refused' | 'later' | 'lost' {
  if (reason === 'smtp-535' || reason === 'smtp-530' || reason === 'smtp-534' || reason === 'eauth')
    return 'credentials'
  if (reason.startsWith('smtp-5') || reason === 'eenvelope') return 'refused'
  if (reason.startsWith('smtp-4')) return 'later'
  if (reason === 'etls') return 'encryption'
  return reason === 'econnection' || reason === 'eprotocol' ? 'lost' : 'unreachable'
}
