import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** Without I, O, 0 and 1, which people mistake for one another when they copy a code. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code of 40 bits that is easy to type over, such as `7F3K-9QLM`. */
export function makeOneTimeCode(): string {
  const eight = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
  return `${eight.slice(0, 4)}-${eight.slice(4)}`
}

/** Whether somebody typed this code: capitals, spaces and dashes do not matter. Takes equally long whatever they typed. */
export function isCode(typed: string, code: string): boolean {
  const bare = (text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const digest = (text: string) => createHash('sha256').update(bare(text)).digest()
  return timingSafeEqual(digest(typed), digest(code))
}
