export const mapsErrors = {
  'map-empty': 'Er is nog geen kaart om te tekenen. Maak eerst een fase en een klanttype.',
}
