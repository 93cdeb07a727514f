import type { Actor } from '../../platform/actor.ts'
import { textsIn } from '../../platform/i18n.ts'
import { hideSecretLinks } from '../../platform/mail/secret-links.ts'
import type { Today, TodayItem } from './today.contract.ts'

/** Today as this colleague may see it: who only reads must not be able to answer as the customer. */
export function asMaySee({ role, locale }: Actor, today: Today): Today {
  if (role !== 'reader') return today
  const words = textsIn(locale).engagements.hiddenLink
  const shown = (item: TodayItem): TodayItem =>
    item.cause.kind === 'mail'
      ? { ...item, cause: { ...item.cause, text: hideSecretLinks(item.cause.text, words) } }
      : item
  return { ...today, items: today.items.map(shown) }
}
