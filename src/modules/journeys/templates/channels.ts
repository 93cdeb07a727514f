/** Ways to meet a customer, each with the name of its Tabler outline icon. */
export const channels = [
  { key: 'phone', icon: 'phone' },
  { key: 'mail', icon: 'mail' },
  { key: 'message', icon: 'message-circle' },
  { key: 'visit', icon: 'door-enter' },
  { key: 'letter', icon: 'writing' },
  { key: 'website', icon: 'world' },
  { key: 'search', icon: 'search' },
  { key: 'social', icon: 'social' },
  { key: 'review', icon: 'star' },
  { key: 'showroom', icon: 'building-store' },
  { key: 'sample', icon: 'color-swatch' },
  { key: 'plan', icon: 'file-text' },
  { key: 'photo', icon: 'camera' },
  { key: 'event', icon: 'users-group' },
  { key: 'coffee', icon: 'coffee' },
  { key: 'handover', icon: 'key' },
  { key: 'birthday', icon: 'cake' },
  { key: 'newsletter', icon: 'news' },
  { key: 'gift', icon: 'gift' },
  { key: 'introduction', icon: 'user-plus' },
  { key: 'question', icon: 'message-question' },
  { key: 'measure', icon: 'ruler-measure' },
  /** A board in the garden or on the van, not a signature. */
  { key: 'sign', icon: 'sign-right' },
  { key: 'confirmation', icon: 'file-check' },
] as const

export type Channel = (typeof channels)[number]['key']
