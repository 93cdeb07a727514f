import type { Lane } from '../../modules/touches/touches.contract.ts'
import type { IconName } from '../design/icon.tsx'

/** How each kind of contact is drawn. */
export const laneIcons: Readonly<Record<Lane, IconName>> = {
  call: 'phone',
  visit: 'door-enter',
  mail: 'mail',
  message: 'message-circle',
  letter: 'writing',
  update: 'send',
  survey: 'message-question',
  newsletter: 'news',
  personal: 'heart',
  card: 'gift',
  article: 'file-text',
}
