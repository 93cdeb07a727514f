import { writeLetter } from '../../../platform/mail/letter.ts'
import type { Texts } from '../../../texts/texts.ts'

/** The mail with which somebody chooses a new password. */
export const resetMail = (
  words: Texts['staff']['resetMail'],
  to: { name: string; address: string },
): ReturnType<typeof writeLetter> =>
  writeLetter({
    subject: words.subject,
    greeting: words.greeting(to.name),
    paragraphs: words.paragraphs,
    step: { label: words.step, address: to.address },
    closing: words.closing,
  })
