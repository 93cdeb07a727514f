/**
 * The secret addresses of our customers' pages, wherever we were reached when they were written: a path of one letter
 * and a secret of 24 bytes (secrets.ts). Other addresses in a text are none of our business.
 */
const secretLink = /https?:\/\/[^\s"<>]+?(\/[a-z]\/[\w-]{32})(?![\w-])/g

/** The same text, its secret links leading to where we are reached at `publicUrl`. */
export const moveSecretLinks = (text: string, publicUrl: string): string =>
  text.replaceAll(secretLink, (_link, path: string) => `${publicUrl}${path}`)

/** The same text with `words` where a secret link stood, for whoever must not open or pass it on. */
export const hideSecretLinks = (text: string, words: string): string =>
  text.replaceAll(secretLink, () => words)
