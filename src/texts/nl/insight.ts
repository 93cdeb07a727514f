const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const insight = {
  title: 'Inzicht',
  above: (travelled: number, since: string | null) =>
    since
      ? `Wat je leert van ${many(travelled, 'opdracht', 'opdrachten')}, ${since} tot nu`
      : 'Wat je leert van je klanten',
  nothingYet: 'Er is nog niemand op reis.',
  nothingYetMore:
    'Zodra klanten aan een opdracht beginnen, zie je hier waar ze zijn, hoe lang ze er blijven en wie er doorgaat.',
  tooFew: 'Nog te vroeg om iets te zeggen.',
  longest: (phase: string, days: string) => `${phase} duurt het langst: na ${days} is de helft verder.`,
  longestThatEnds: (phase: string, days: string) =>
    `Van de fasen met een einde duurt ${phase} het langst: na ${days} is de helft verder.`,
  knownStay: (phase: string, days: string) => `Bij ${phase} is na ${days} de helft verder.`,
  mostLost: (phase: string, count: number, of: number) =>
    `Bij ${phase} gaan ${count} van de ${of} niet verder.`,
  toCustomers: 'Naar de klanten',
  journey: 'Klantreis',
  persona: 'Klanttype',
  everybody: 'Alle klanten',
  howTravelled: 'Hoe klanten door de fasen reizen',
  explain:
    'Bij de stip is de helft verder, de lijn is de 95% zekerheid. Wie nog in de fase is, telt mee voor zo lang als die er al is.',
  phase: 'Fase',
  now: 'Nu hier',
  stays: 'Hoe lang ze blijven',
  goneOn: 'Wie er doorgaat',
  days: (days: number) => {
    if (days < 1) return 'minder dan een dag'
    if (days < 60) return many(Math.round(days), 'dag', 'dagen')
    return many(Math.round(days / 30.44), 'maand', 'maanden')
  },
  marks: {
    day: '1 dag',
    week: '1 week',
    month: '1 maand',
    quarter: '3 maanden',
    year: '1 jaar',
    fiveYears: '5 jaar',
  },
  between: (low: string, high: string) => `tussen ${low} en ${high}`,
  atLeast: (low: string) => `ten minste ${low}, de bovenkant is nog niet te zeggen`,
  stayN: (n: number, finished: number) => `${many(n, 'verblijf', 'verblijven')}, ${finished} voorbij`,
  lasting: 'blijvend',
  notObservable: 'hier kennen ze je nog niet',
  cannotSay: 'nog niet te zeggen',
  share: (percent: string) => `${percent} gaat door`,
  shareN: (count: number, of: number) => `${count} van ${of}`,
  honest: 'Dit is wat er gebeurde, niet waarom. Onder de vijf tonen we alleen de aantallen.',
}
