import type { Texts } from '../texts.ts'

export const touches: Texts['touches'] = {
  lanes: {
    call: 'Called',
    visit: 'Visited',
    mail: 'Mailed',
    message: 'Messaged',
    letter: 'Letter',
    update: 'Progress message',
    survey: 'Question',
    newsletter: 'Newsletter',
    personal: 'Personal message',
    card: 'Card',
    article: 'Article',
  },
  whereNow: 'Where are we now?',
}

export const touchesErrors = {
  'asking-comes-in': '‘Where are we now?’ comes from the customer. Choose that the contact came from them.',
  'not-of-this-customer': 'This belongs to another customer. Choose one of this customer.',
  'moment-in-future': 'This moment is still to come. Choose one that has been.',
  'touch-has-subject':
    'This contact belongs to a message or a bump that stays. It cannot be taken back on its own.',
  'period-backwards': 'This day lies before the start. Choose a later day.',
}

export const touchesFields = {
  lane: 'How',
  direction: 'From whom',
  engagementId: 'Engagement',
  contactId: 'Contact',
  text: 'Text',
  at: 'When',
  from: 'From',
  to: 'Up to and including',
}
