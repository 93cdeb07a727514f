/** Taking over contacts from elsewhere: choosing the file, seeing what will happen, and what became of every row. */
export const importScreens = {
  title: 'Neem contacten over',
  step: (step: number) => `Stap ${step} van 3`,

  chooseTitle: 'Neem mee wie je al kent.',
  chooseLead: 'Je ziet eerst wat er gaat gebeuren. Er wordt niets bewaard tot jij het zegt.',
  drop: 'Sleep je bestand hierheen, of',
  dropHere: 'Sleep of plak hier een bestand',
  choose: 'Kies een bestand',
  chooseAnother: 'Kies een ander bestand',
  kinds: 'Google, Outlook, een iPhone of Android, of een lijst uit Excel: alles wat op .vcf of .csv eindigt.',
  reading: (fileName: string) => `${fileName} wordt gelezen`,
  howTitle: 'Waar haal je zo’n bestand?',
  how: [
    {
      from: 'Google Contacten',
      steps: [
        'Ga op een computer naar contacts.google.com.',
        'Klik rechtsboven op ‘Exporteren’ en kies ‘Google CSV’.',
        'Het bestand contacts.csv staat nu bij je downloads.',
      ],
    },
    {
      from: 'Outlook',
      steps: [
        'Ga in Outlook of op outlook.com naar ‘Personen’.',
        'Kies ‘Contactpersonen beheren’ en dan ‘Contactpersonen exporteren’.',
        'In Outlook op de computer: ‘Bestand’, ‘Openen en exporteren’, ‘Importeren/exporteren’, en exporteer als kommagescheiden waarden.',
      ],
    },
    {
      from: 'iPhone of iPad',
      steps: [
        'Open Contacten en tik linksboven op ‘Lijsten’.',
        'Houd ‘Alle contacten’ ingedrukt en tik op ‘Exporteer’.',
        'Kies ‘Bewaar in Bestanden’. Dat bestand kies je hier.',
      ],
    },
    {
      from: 'Android',
      steps: [
        'Open Contacten en ga naar ‘Ordenen’ of ‘Beheren’.',
        'Kies ‘Exporteren naar bestand’. Je krijgt een bestand dat op .vcf eindigt.',
      ],
    },
    {
      from: 'Excel of een ander programma',
      steps: [
        'Zet één klant op elke regel, met bovenaan wat er in elke kolom staat.',
        'Kies ‘Opslaan als’ en dan ‘CSV UTF-8’.',
      ],
    },
  ],
  earlier: 'Eerder overgenomen',
  status: { previewed: 'Nog niet gestart', running: 'Is nog bezig', done: 'Klaar' },

  previewTitle: (counted: string) => `Dit gaat er gebeuren: ${counted}.`,
  previewLead: (fileName: string, format: string, rows: string) => `${fileName} · ${format} · ${rows}`,
  rows: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
  counted: { added: 'nieuw', merged: 'aangevuld', unchanged: 'al bekend', reported: 'niet gelukt' },
  planned: { added: 'nieuw', merged: 'aangevuld', unchanged: 'al bekend', reported: 'om naar te kijken' },
  nobodyYet: 'Zo herkennen we nog niemand. Wijs aan waar de naam staat.',
  nothingNew: (counted: string) => `Er valt niets over te nemen: ${counted}.`,
  mappingTitle: 'Wat staat er in elke kolom?',
  mappingLead: 'Klopt er iets niet, wijs het dan aan. Je ziet meteen wat het wordt; er is nog niets bewaard.',
  hasHeader: 'Bovenaan staat wat er in elke kolom staat',
  notPlaced: 'Nog geen plek',
  attention: 'Kijk ook hier even naar',
  firstRows: 'De eerste regels',
  line: (line: number) => `Regel ${line}`,
  start: (count: number) => (count === 1 ? 'Neem 1 klant over' : `Neem ${count} klanten over`),
  chooseLater: (count: number) =>
    count === 1
      ? 'Eén regel past bij meer dan één klant. Wie het is, kies je daarna zelf.'
      : `${count} regels passen bij meer dan één klant. Wie het zijn, kies je daarna zelf.`,
  startChoosing: (count: number) =>
    count === 1 ? 'Ga verder en kies wie het is' : `Ga verder en kies bij ${count} regels wie het is`,

  runningTitle: 'Ze komen eraan.',
  runningLead: 'Je mag gerust iets anders gaan doen. Dit gaat vanzelf door.',
  progressOf: (processed: string, total: string) => `${processed} van ${total}`,

  doneTitle: (added: number, merged: number) =>
    added + merged === 0
      ? 'Klaar. Er was niets nieuws bij.'
      : added === 0
        ? `Klaar. ${merged === 1 ? '1 klant' : `${merged} klanten`} aangevuld.`
        : `Klaar. ${added === 1 ? '1 klant' : `${added} klanten`} erbij.`,
  another: 'Neem nog een bestand over',
  toCustomers: 'Naar je klanten',
  outcome: 'Wat gebeurde er',
  all: 'Alles',
  outcomes: { added: 'Erbij gekomen', merged: 'Aangevuld', unchanged: 'Al bekend', reported: 'Niet gelukt' },
  whoIsThis: {
    waits: 'Wacht op jou',
    question: 'Wie is dit?',
    thisOne: 'Dit is deze klant',
    nobody: 'Een nieuwe klant',
    archived: 'opgeborgen',
    done: (name: string) => `${name} is overgenomen.`,
  },
  noRows: 'Geen regels.',
  download: 'Download wat niet lukte',
  downloadName: 'niet-overgenomen.csv',
  csv: { line: 'Regel', name: 'Naam', reason: 'Waarom', remarks: 'Wat er nog stond' },
}
