import { writeLetter } from '../../../platform/mail/letter.ts'
import type { Texts } from '../../../texts/texts.ts'

/** The mail that tells a colleague what bothers a customer, in the customer's own words. */
export const bumpMail = (
  words: Texts['engagementMails']['bump'],
  bump: { colleague: string; customer: string; engagement: string; words: string; address: string },
): ReturnType<typeof writeLetter> =>
  writeLetter({
    subject: words.subject(bump.customer),
    greeting: words.greeting(bump.colleague),
    paragraphs: words.paragraphs(bump.customer, bump.engagement, bump.words),
    step: { label: words.step, address: bump.address },
    closing: words.closing,
  })
