export const mapsErrors = {
  'map-empty': 'There is no map to draw yet. Make a phase and a persona first.',
}
