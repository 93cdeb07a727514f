import { writeLetter } from '../../../platform/mail/letter.ts'
import type { Texts } from '../../../texts/texts.ts'

/** The mail that asks somebody to join an organisation. */
export const invitationMail = (
  words: Texts['staff']['invitationMail'],
  invitation: { organisation: string; inviter: string; address: string },
): ReturnType<typeof writeLetter> =>
  writeLetter({
    subject: words.subject(invitation.organisation),
    greeting: words.greeting,
    paragraphs: words.paragraphs(invitation.inviter, invitation.organisation),
    step: { label: words.step, address: invitation.address },
    closing: words.closing(invitation.inviter),
  })
