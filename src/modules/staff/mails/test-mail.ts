import { writeLetter } from '../../../platform/mail/letter.ts'
import type { Texts } from '../../../texts/texts.ts'

/** The mail that shows its reader that mail works. */
export const testMail = (words: Texts['staff']['testMail'], name: string): ReturnType<typeof writeLetter> =>
  writeLetter({
    subject: words.subject,
    greeting: words.greeting(name),
    paragraphs: words.paragraphs,
    closing: words.closing,
  })
