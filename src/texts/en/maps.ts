export const mapsErrors = {
  'map-empty': 'There is no map to draw yet. Add a phase first.',
}
