/** The search box in the header. */
export const searchScreens = {
  placeholder: 'Klant, opdracht, kaartje of antwoord',
  found: 'Gevonden',
  kinds: { customer: 'Klanten', engagement: 'Opdrachten', card: 'Kaartjes', answer: 'Antwoorden' },
  recent: 'Laatst veranderde klanten',
  nobodyYet: 'Typ om te zoeken.',
  nothing: (words: string) =>
    `Niets gevonden voor ‘${words}’. Een typfout is niet erg; probeer een ander woord.`,
}
