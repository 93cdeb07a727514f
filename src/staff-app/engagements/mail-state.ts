import type { Texts } from '../../texts/texts.ts'
import type { IconName } from '../design/icon.tsx'
import { isOnItsWay, type Mail } from './travel-queries.ts'

export interface MailState {
  label: string
  /** What is in the way, and what to do about it. */
  why: string | undefined
  icon: IconName
  chafes: boolean
  /** Sending it now would be refused: what is missing is said in `why`. */
  stuck: boolean
  /** A colleague can still do something about it. */
  open: boolean
}

/** How a mail stands, in words. */
export function mailStateOf(
  mail: Pick<Mail, 'status' | 'reason'>,
  words: Pick<Texts['engagements'], 'mailStatus' | 'mailWaits' | 'mailOver'>,
  more: Pick<Texts['customerPlan']['mails'], 'uncertainAbout' | 'refused'>,
): MailState {
  const { status, reason } = mail
  if (isOnItsWay(mail)) {
    return {
      label: words.mailStatus.onItsWay,
      why: undefined,
      icon: 'send',
      chafes: false,
      stuck: false,
      open: false,
    }
  }
  if (status === 'sent' || status === 'withdrawn' || status === 'claimed') {
    const over = words.mailOver[reason as keyof typeof words.mailOver] as string | undefined
    const label = over ?? words.mailStatus[status === 'claimed' ? 'onItsWay' : status]
    return { label, why: undefined, icon: over ? 'x' : 'check', chafes: false, stuck: false, open: false }
  }
  const waits = words.mailWaits[reason as keyof typeof words.mailWaits] as string | undefined
  const why =
    status === 'uncertain' ? more.uncertainAbout : (waits ?? (reason ? more.refused(reason) : undefined))
  const icon = status === 'ready' ? 'clock' : status === 'uncertain' ? 'help-circle' : 'hump'
  return {
    label: words.mailStatus[status],
    why,
    icon,
    chafes: status !== 'ready',
    stuck: waits !== undefined && reason !== 'you',
    open: true,
  }
}
