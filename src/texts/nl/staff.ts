export const staff = {
  resetMail: {
    subject: 'Kies een nieuw wachtwoord',
    greeting: (name: string) => `Dag ${name},`,
    paragraphs: [
      'Je vroeg om een nieuw wachtwoord voor Reisgenoot. Met deze link kies je er een; hij werkt een uur lang, en één keer.',
      'Vroeg je dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
    ],
    step: 'Kies een nieuw wachtwoord',
    closing: 'Groet, Reisgenoot',
  },
  invitationMail: {
    subject: (organisation: string) => `Werk je mee in Reisgenoot voor ${organisation}?`,
    greeting: 'Dag,',
    paragraphs: (inviter: string, organisation: string) => [
      `${inviter} vraagt je om mee te werken in Reisgenoot, waar ${organisation} bijhoudt wat klanten is beloofd en wie wanneer van jullie hoort.`,
      'Met deze link kies je een wachtwoord en kun je beginnen. Hij werkt zeven dagen.',
    ],
    step: 'Doe mee',
    closing: (inviter: string) => `Groet, ook namens ${inviter}`,
  },
  testMail: {
    subject: 'Je mail doet het',
    greeting: (name: string) => `Dag ${name},`,
    paragraphs: [
      'Dit is de proefmail die je net vanuit Reisgenoot verstuurde. Je leest hem, dus je mailinstellingen kloppen.',
    ],
    closing: 'Groet, Reisgenoot',
  },
  testOutcomes: {
    /** What the mail server answered, for whoever asks their provider about it. */
    answered: (number: string) => ` (antwoord ${number})`,
    sent: (address: string) =>
      `De mailserver heeft de proefmail aangenomen. Kijk of hij binnenkomt op ${address}, ook bij de ongewenste mail.`,
    noServer:
      'Er is nog geen mailserver ingesteld. Vul hierboven de gegevens van jullie mailserver in en bewaar ze.',
    credentials: (answer: string) =>
      `De mailserver herkent deze gebruikersnaam of dit wachtwoord niet${answer}. Kijk ze na; soms heb je een apart app-wachtwoord nodig.`,
    refused: (answer: string) =>
      `De mailserver weigert deze mail${answer}. Kijk of het afzenderadres bij deze mailserver hoort.`,
    later: (answer: string) =>
      `De mailserver neemt nu even niets aan${answer}. Probeer het over een paar minuten nog eens.`,
    encryption: () =>
      'Een beveiligde verbinding met de mailserver lukt niet. Kies een andere beveiliging of poort: meestal TLS op 465 of STARTTLS op 587.',
    unreachable: () =>
      'Er komt geen verbinding met de mailserver. Kijk de naam van de server, de poort en de beveiliging na.',
    lost: () =>
      'De verbinding met de mailserver viel weg. Kijk of de proefmail toch is aangekomen, en kijk de poort en de beveiliging na.',
  },
}

export const staffErrors = {
  'email-taken': 'Met dit e-mailadres logt al iemand in. Log daarmee in, of kies een ander adres.',
  'wrong-password':
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk het na, of vraag een nieuw wachtwoord aan.',
  'wrong-current-password': 'Dit is niet je huidige wachtwoord. Probeer het nog eens.',
  'reset-link-dead':
    'Deze link werkt niet meer: hij is al gebruikt of ouder dan een uur. Vraag een nieuw wachtwoord aan.',
  'sign-up-closed': 'Hier is al een organisatie begonnen. Log in, of vraag de eigenaar om je uit te nodigen.',
  'wrong-code':
    'Deze code klopt niet. Kijk waar Reisgenoot is gestart: daar staat de code, en bij elke start een nieuwe.',
  'already-colleague': 'Deze collega werkt al bij jullie mee.',
  'last-owner':
    'Er moet altijd een eigenaar zijn, en dit is de laatste. Maak eerst een andere collega eigenaar.',
  'not-a-colleague': 'Deze persoon kan dit niet op zich nemen. Kies een collega die bij jullie meewerkt.',
  'hand-over-needed': (many: string | number) =>
    `Deze collega heeft nog ${many} ${Number(many) === 1 ? 'opdracht' : 'opdrachten'}. Kies wie die overneemt.`,
  'absence-backwards': 'De laatste dag ligt vóór de eerste. Draai ze om.',
  'own-stand-in': 'Iemand kan zichzelf niet vervangen. Kies een andere collega, of niemand.',
  'time-zone-unknown': 'Deze tijdzone kennen we niet. Schrijf hem als Europe/Amsterdam.',
  'colour-too-faint': (better: string | number) =>
    `Deze kleur is te licht om op wit te lezen. Kies een donkerdere, zoals ${better}.`,
  'colour-too-dark': (better: string | number) =>
    `Deze kleur is te donker voor de tekst die erop staat. Kies een lichtere, zoals ${better}.`,
  'letters-too-faint': (better: string | number) =>
    `Letters en ondergrond verschillen te weinig om te lezen. Kies hier bijvoorbeeld ${better}.`,
  'logo-too-large': 'Dit logo is groter dan 1 MB. Maak het kleiner; 600 pixels breed is genoeg.',
  'logo-is-drawing':
    'Een logo als SVG kunnen we nog niet gebruiken. Bewaar het als PNG, liefst met een doorzichtige achtergrond.',
  'logo-not-picture': 'Dit is geen afbeelding die we kennen. Gebruik een PNG, JPEG of WebP.',
  'logo-broken':
    'Deze afbeelding is beschadigd of niet helemaal binnengekomen. Bewaar hem opnieuw, of kies een andere.',
  'mail-host-wrong':
    'Dit is geen naam van een mailserver. Schrijf hem als smtp.voorbeeld.nl, zonder https:// en zonder poort.',
  'mail-port-wrong': 'Dit is geen poort. Vul een getal in, meestal 587 of 465.',
  'mail-password-again':
    'Je veranderde de server of de gebruikersnaam. Vul het wachtwoord opnieuw in, zodat het oude niet naar een andere server gaat.',
}

export const staffFields = {
  organisationName: 'Naam van je bedrijf',
  ownerName: 'Jouw naam',
  place: 'Plaats',
  code: 'Code van het opstarten',
  current: 'Je wachtwoord nu',
  phone: 'Telefoon',
  job: 'Wat je doet',
  role: 'Mag',
  from: 'Vanaf',
  until: 'Tot en met',
  standInUserId: 'Wie valt in',
  handOverTo: 'Wie neemt de opdrachten over',
  timeZone: 'Tijdzone',
  morningMailHour: 'De ochtendmail gaat om',
  colour: 'Hoofdkleur',
  onColour: 'Letters erop',
  softColour: 'Zachte kleur',
  lineColour: 'Tweede kleur',
  file: 'Bestand',
  host: 'Server',
  port: 'Poort',
  username: 'Gebruikersnaam',
  senderName: 'Naam van de afzender',
  senderAddress: 'Adres van de afzender',
  replyTo: 'Antwoorden gaan naar',
}
