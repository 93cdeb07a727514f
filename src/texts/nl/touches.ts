export const touches = {
  lanes: {
    call: 'Gebeld',
    visit: 'Langsgeweest',
    mail: 'Gemaild',
    message: 'Geappt',
    letter: 'Brief',
    update: 'Voortgangsbericht',
    survey: 'Vraagje',
    newsletter: 'Nieuwsbrief',
    personal: 'Persoonlijk bericht',
    card: 'Kaart',
    article: 'Artikel',
  },
  whereNow: 'Waar zijn we nu?',
}

export const touchesErrors = {
  'asking-comes-in': '‘Waar zijn we nu?’ komt van de klant. Kies dat het contact van de klant kwam.',
  'not-of-this-customer': 'Dit hoort bij een andere klant. Kies er een van deze klant.',
  'moment-in-future': 'Dit moment moet nog komen. Kies een moment dat al geweest is.',
  'touch-has-subject':
    'Dit contact hoort bij een bericht of een hobbel die blijft staan. Je kunt het niet los daarvan terugnemen.',
  'period-backwards': 'Deze dag ligt voor het begin. Kies een latere dag.',
}

export const touchesFields = {
  lane: 'Hoe',
  direction: 'Van wie',
  engagementId: 'Opdracht',
  contactId: 'Contactpersoon',
  text: 'Tekst',
  at: 'Wanneer',
  from: 'Vanaf',
  to: 'Tot en met',
}
