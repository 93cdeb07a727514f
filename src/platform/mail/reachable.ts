import { isLoopback } from '../config.ts'
import type { Tx } from '../database/database.ts'
import type { House } from '../house.ts'

/** Whether a customer elsewhere could open a link of ours: not while it leads back to this machine. */
export const mayMailLinks = (publicUrl: string): boolean => !isLoopback(publicUrl)

/** Why a mail is ready but not on its way: shown beside it. */
export type WaitReason = 'no-address' | 'no-mail-server' | 'address-is-local'

/** What is there now for the mail of an organisation to leave by. */
export interface MailWays {
  links: boolean
  server: boolean
}

export async function mailWays(house: House, tx: Tx, organisationId: string): Promise<MailWays> {
  const server = (await house.mail.routeOf(tx, organisationId)) !== undefined
  return { links: mayMailLinks(house.publicUrl), server }
}

/** What keeps a mail here, if anything does. */
export function whyItWaits(
  ways: MailWays,
  mail: { address: string | null | undefined; carriesCustomerLink: boolean },
): WaitReason | undefined {
  if (!mail.address) return 'no-address'
  if (mail.carriesCustomerLink && !ways.links) return 'address-is-local'
  return ways.server ? undefined : 'no-mail-server'
}
