import type { Texts } from '../texts.ts'

export const frame: Texts['frame'] = {
  design: 'Design',
  travel: 'Travel',
  learn: 'Learn',
  journey: 'Journey',
  personas: 'Personas',
  today: 'Today',
  customers: 'Customers',
  messages: 'Messages',
  insight: 'Insight',
  settings: 'Settings',
  signOut: 'Sign out',
  search: 'Find a customer, engagement, card or answer',
  notices: 'Notices',
  toToday: 'To Today',
  unreachable: 'Reisgenoot cannot be reached right now. What you saved stays saved.',
  shell: {
    skip: 'To the content',
    mainMenu: 'Main menu',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    thumbBar: 'At the bottom',
    note: 'Note',
  },
}
