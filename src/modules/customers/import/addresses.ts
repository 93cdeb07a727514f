import { clean } from './clean-text.ts'
import type { PostalAddress } from './contact-row.ts'

/** An address as formats hand it over: any part may be missing, and several lines may stand in `street`. */
export type RawAddress = { label: string } & Partial<
  Record<'street' | 'extended' | 'postbox' | 'houseNumber' | 'houseNumberAddition', string> &
    Record<'postcode' | 'city' | 'region' | 'country', string>
>

const commaBeforePostcode = /,\s*(?=[1-9]\d{3}\s?[a-z]{2}\b)/i
const dutchPostcode = /\b([1-9]\d{3})\s?([a-z]{2})\b/i

/**
 * Puts an address into its parts: a Dutch house number is taken off the street, a Dutch postcode is written
 * `1234 AB`, and a second line with postcode and place is taken apart. Null when nothing is filled in.
 */
export function toAddress(raw: RawAddress): PostalAddress | null {
  const [firstLine = '', ...otherLines] = lines(raw.street?.replace(commaBeforePostcode, '\n'))
  const placeLine = otherLines.find((line) => dutchPostcode.test(line))
  const useLine = placeLine !== undefined && !raw.postcode && !raw.city
  const place = useLine ? splitPlace(placeLine) : splitPlace(raw.city ?? '', raw.postcode)
  const restLines = useLine ? otherLines.filter((line) => line !== placeLine) : otherLines
  const own = [raw.houseNumber, raw.houseNumberAddition]
    .map((part) => clean(part ?? ''))
    .join(' ')
    .trim()
  const [street, found] = own === '' ? splitStreet(firstLine) : [firstLine, own]
  const behind = [...restLines, ...lines(raw.extended), ...lines(raw.postbox)]
  const address: PostalAddress = {
    label: raw.label,
    street: [street, ...behind].filter((part) => part !== '').join(', '),
    ...(found === '' ? {} : { houseNumber: found }),
    ...place,
    region: clean(raw.region ?? ''),
    country: clean(raw.country ?? ''),
  }
  const { label: _label, ...parts } = address
  return Object.values(parts).some((part) => part !== '') ? address : null
}

const lines = (text: string | undefined): string[] =>
  clean(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** "Dorpsstraat 12 a" into street and number. A number in front, as abroad, stays with the street. */
function splitStreet(line: string): [street: string, houseNumber: string] {
  const addition = '\\s?[-/]\\s?[a-z0-9]{1,4}|\\s?(?:[a-z]|hs|bis|huis|i{1,3})'
  const parts = new RegExp(`^(\\D.*?)[\\s,]+(\\d{1,5}(?:${addition})?)$`, 'i').exec(line)
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [line, '']
}

/** Postcode and place, of which the postcode may stand in front of the place. */
function splitPlace(city: string, postcode = ''): { postcode: string; city: string } {
  const written = clean(postcode)
  const inFront = written === '' ? /^([1-9]\d{3}\s?[a-z]{2})\b[\s,]*(.*)$/i.exec(clean(city)) : null
  if (inFront) return { postcode: writePostcode(inFront[1] ?? ''), city: inFront[2] ?? '' }
  return { postcode: writePostcode(written), city: clean(city) }
}

function writePostcode(written: string): string {
  const parts = new RegExp(`^${dutchPostcode.source}$`, 'i').exec(written)
  return parts ? `${parts[1]} ${parts[2]?.toUpperCase()}` : written
}
