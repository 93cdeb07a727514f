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
    sent: (address: string) =>
      `De mailserver heeft de proefmail aangenomen. Kijk of hij binnenkomt op ${address}, ook bij de ongewenste mail.`,
    noServer:
      'Er is nog geen mailserver ingesteld. Vul hierboven de gegevens van jullie mailserver in en bewaar ze.',
    credentials: (code: string) =>
      `De mailserver herkent deze gebruikersnaam of dit wachtwoord niet (${code}). Kijk ze na; soms heb je een apart app-wachtwoord nodig.`,
    refused: (code: string) =>
      `De mailserver weigert deze mail (${code}). Kijk of het afzenderadres bij deze mailserver hoort.`,
    later: (code: string) =>
      `De mailserver neemt nu even niets aan (${code}). Probeer het over een paar minuten nog eens.`,
    encryption: (code: string) =>
      `Een beveiligde verbinding met de mailserver lukt niet (${code}). Kies een andere beveiliging of poort: meestal TLS op 465 of STARTTLS op 587.`,
    unreachable: (code: string) =>
      `Er komt geen verbinding met de mailserver (${code}). Kijk de naam van de server, de poort en de beveiliging na.`,
    lost: (code: string) =>
      `De verbinding met de mailserver viel weg (${code}). Kijk of de proefmail toch is aangekomen, en kijk de poort en de beveiliging na.`,
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
  'colour-too-faint': (contrast: string | number) =>
    `Deze kleur leest te slecht: het contrast is ${String(contrast).replace('.', ',')} en moet ten minste 4,5 zijn. Kies een donkerdere kleur, of een lichtere tekst erop.`,
  'colour-too-dark': (contrast: string | number) =>
    `Tekst op deze kleur leest te slecht: het contrast is ${String(contrast).replace('.', ',')} en moet ten minste 4,5 zijn. Kies een lichtere kleur.`,
  'logo-too-large': 'Dit logo is groter dan 1 MB. Maak het kleiner; 600 pixels breed is genoeg.',
  'logo-is-drawing':
    'Een logo als SVG kunnen we nog niet gebruiken. Bewaar het als PNG, liefst met een doorzichtige achtergrond.',
  'logo-not-picture': 'Dit is geen afbeelding die we kennen. Gebruik een PNG, JPEG of WebP.',
  'mail-password-again':
    'Je veranderde de server of de gebruikersnaam. Vul het wachtwoord opnieuw in, zodat het oude niet naar een andere server gaat.',
}

export const staffFields = {
  organisationName: 'Naam van je bedrijf',
  ownerName: 'Je naam',
  place: 'Plaats',
  code: 'Code',
  current: 'Huidig wachtwoord',
  phone: 'Telefoon',
  job: 'Functie',
  role: 'Rol',
  from: 'Eerste dag',
  until: 'Laatste dag',
  standInUserId: 'Vervanger',
  handOverTo: 'Wie neemt het over',
  timeZone: 'Tijdzone',
  morningMailHour: 'Uur van de ochtendmail',
  colour: 'Hoofdkleur',
  onColour: 'Tekst op de hoofdkleur',
  softColour: 'Zachte kleur',
  lineColour: 'Kleur onder de muis',
  file: 'Bestand',
  host: 'Mailserver',
  port: 'Poort',
  username: 'Gebruikersnaam',
  senderName: 'Naam van de afzender',
  senderAddress: 'Adres van de afzender',
  replyTo: 'Antwoordadres',
}
