export const mapsErrors = {
  'map-empty': 'Er is nog geen kaart om te tekenen. Zet eerst een fase neer.',
}
