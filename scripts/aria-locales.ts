import type { Plugin } from 'vite'

/**
 * Leaves only these languages of React Aria's own words in the browser bundle (names of buttons in a calendar, what
 * a combo box says aloud). It ships over thirty; a component asks for the language of its I18nProvider (for British English it has
 * American words).
 */
export function ariaLocales(kept: readonly string[]): Plugin {
  const words =
    /[\\/](?:react-aria|react-stately|react-aria-components|@react-aria|@react-stately)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/
  return {
    name: 'aria-locales',
    load: {
      filter: { id: words },
      handler(id) {
        const locale = words.exec(id)?.[1]
        return locale && !kept.includes(locale) ? 'export default {}' : null
      },
    },
  }
}
