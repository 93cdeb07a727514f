export const common = {
  product: 'Reisgenoot',
  save: 'Bewaar',
  cancel: 'Laat maar',
  undo: 'Maak ongedaan',
  close: 'Sluit',
  saving: 'Bezig met bewaren',
  saved: 'Bewaard',
  notSaved: 'Niet bewaard',
  loading: 'Even geduld',
  tryAgain: 'Probeer het nog eens',
}

export const errors = {
  'invalid-input': 'Er klopt iets niet in wat je invulde. Kijk bij de velden hieronder.',
  'not-signed-in': 'Je bent niet ingelogd. Log in en probeer het nog eens.',
  'not-allowed': 'Dit mag jij hier niet. Vraag het de eigenaar van jullie organisatie.',
  'cross-site':
    'Dit verzoek kwam van een andere website en is daarom geweigerd. Open Reisgenoot zelf en probeer het daar.',
  'not-found': 'Dit bestaat niet, of niet meer.',
  'link-dead': 'Deze link werkt niet meer. Vraag degene van wie je hem kreeg om een nieuwe.',
  conflict: 'Iemand anders heeft dit intussen veranderd. Kijk wat er nu staat en probeer het nog eens.',
  'too-large': 'Dit is te groot om te versturen. Maak het kleiner en probeer het nog eens.',
  'too-many': 'Dit ging te vaak achter elkaar. Wacht een minuut en probeer het nog eens.',
  'out-of-order': 'Er ging bij ons iets mis. Er is niets half bewaard; probeer het nog eens.',
  'not-ready': 'Reisgenoot kan er nu even niet bij. Probeer het over een minuut nog eens.',
  'value-missing': 'Dit is nog leeg. Vul het in.',
  'value-too-short': (least: string | number) => `Dit is te kort. Gebruik ten minste ${least} tekens.`,
  'value-too-long': (most: string | number) => `Dit is te lang. Gebruik ten hoogste ${most} tekens.`,
  'value-too-small': (least: string | number) => `Dit is te weinig. Kies ${least} of meer.`,
  'value-too-big': (most: string | number) => `Dit is te veel. Kies ${most} of minder.`,
  'value-not-email': 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  'value-not-date': 'Dit is geen datum die bestaat. Schrijf hem als 2026-11-21.',
  'value-not-time': 'Dit is geen tijd. Schrijf hem als 16:00.',
  'value-not-number': 'Dit is geen getal.',
  'value-not-choice': 'Dit kan niet gekozen worden. Kies een van de mogelijkheden.',
  'value-unknown': 'Dit veld bestaat niet. Laat het weg.',
  'value-not-kept':
    'Hierin staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw in plaats van hem te plakken.',
  'value-wrong': 'Dit klopt niet.',
}

export const fields = {
  name: 'Naam',
  email: 'E-mailadres',
  password: 'Wachtwoord',
}
