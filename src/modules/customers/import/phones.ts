import { clean } from './clean-text.ts'

/**
 * The international form (E.164) of a number as written, or undefined when it cannot be told for sure.
 * Numbers without a country are Dutch: `06-12345678`, `0031 6 …`, `+31 (0)6 …`, and `612345678` where Excel
 * took the first zero. An extension is left out.
 */
export function toE164(written: string): string | undefined {
  const text = clean(written)
    .replace(/^tel:/i, '')
    .replace(/(;ext=|\s*(ext\.?|x|toestel|tst\.?)\s*)\d+$/i, '')
  if (!/^\+?[\d\s()./–—-]+$/.test(text)) return undefined
  const marked = text
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
  const number = international(marked)
  if (number === undefined) return undefined
  const dutch = number.startsWith('+31')
  return (dutch ? /^\+31[1-9]\d{8}$/ : /^\+[1-9]\d{7,14}$/).test(number) ? number : undefined
}

function international(marked: string): string | undefined {
  if (marked.startsWith('+')) return marked.replace(/^\+310/, '+31')
  if (/^0[1-9]\d{8}$/.test(marked)) return `+31${marked.slice(1)}`
  if (/^6\d{8}$/.test(marked)) return `+31${marked}`
  if (/^31[1-9]\d{8}$/.test(marked)) return `+${marked}`
  return undefined
}

/** Several numbers in one cell, parted by ` / `, ` of `, `;`, `|` or a line end, when each part is long enough to be one. */
export function splitPhones(cell: string): string[] {
  const parts = clean(cell)
    .split(/\n|\s\/\s|\s+of\s+|\||;(?!ext=)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.every((part) => part.replace(/\D/g, '').length >= 7) ? parts : [clean(cell)]
}

/** Excel turns long numbers into `6,12E+08`, after which the number itself is gone. */
export const isScientific = (written: string): boolean => /^\d+([.,]\d+)?e\+?\d+$/i.test(clean(written))
