/** Why an amount of money could not be read. */
export type AmountProblem = 'amount-unreadable' | 'amount-ambiguous'

/**
 * Reads an amount of euros as people write it, to whole cents: `€ 1.234,56`, `1234.56`, `1.234,-`, `-12,5`, `(12,50)`.
 *
 * The last separator followed by one or two digits is the decimal one. A full stop before exactly three digits
 * parts thousands, as in Dutch; a lone comma before exactly three digits is ambiguous and is not guessed at.
 */
export function readAmount(value: string): { cents: number } | { problem: AmountProblem } {
  const bare = value.replace(/€|eur(o|os)?\b/gi, '').replace(/[\s\u00a0\u202f]/g, '')
  const negative = /^[-−]|^\(.*\)$|(?<=\d)-$/.test(bare) && !/[.,]-+$/.test(bare)
  const digits = bare
    .replace(/^[-−+(]+/, '')
    .replace(/[.,][-–—]+$/, '')
    .replace(/[-)]+$/, '')
  const parts = /^(\d{1,3}(?:[.,']\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(digits)
  if (!parts?.[1]) return { problem: 'amount-unreadable' }
  const [, whole, decimalMark, decimals = ''] = parts
  const thousandsMarks = new Set(whole.replace(/\d/g, ''))
  if (thousandsMarks.size > 1 || (decimalMark && thousandsMarks.has(decimalMark)))
    return { problem: 'amount-unreadable' }
  if (!decimalMark && /^\d{1,3},\d{3}$/.test(whole)) return { problem: 'amount-ambiguous' }
  const cents = Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'))
  return Number.isSafeInteger(cents)
    ? { cents: negative && cents > 0 ? -cents : cents }
    : { problem: 'amount-unreadable' }
}
