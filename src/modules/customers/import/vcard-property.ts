/** One line of a vCard. Names and parameter names are upper case; the value is decoded but still escaped. */
export type CardProperty = {
  group: string
  name: string
  params: ReadonlyMap<string, readonly string[]>
  value: string
  /** The charset that the line asked for, when nobody knows it. */
  unknownCharset?: string
  /** Set for an inline picture, sound or key, of which the value is left out. */
  isBinary: boolean
}

/** Reads `group.NAME;PARAM=a,b;"bare":value`, with parameters with and without a name; null for any other line. */
export function parseProperty(line: string): CardProperty | null {
  const head = /^(?:([\w-]+)\.)?([a-z][\w-]*)((?:;(?:[^":;]|"[^"]*")*)*):/i.exec(line.trimStart())
  if (!head) return null
  const [matched, group = '', name = '', paramText = ''] = head
  const params = parseParams(paramText)
  const raw = line.trimStart().slice(matched.length)
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase() ?? ''
  const property = { group: group.toLowerCase(), name: name.toUpperCase(), params, isBinary: false }
  if (['B', 'BASE64'].includes(encoding) || /^data:[\w/+.-]*;base64,/i.test(raw)) {
    return { ...property, value: '', isBinary: true }
  }
  if (encoding !== 'QUOTED-PRINTABLE') return { ...property, value: raw }
  return { ...property, ...decodeQuotedPrintable(raw, params.get('CHARSET')?.[0] ?? 'utf-8') }
}

function parseParams(text: string): Map<string, string[]> {
  const params = new Map<string, string[]>()
  for (const [, part = ''] of text.matchAll(/;((?:[^";]|"[^"]*")*)/g)) {
    const [, name, written] = /^\s*([\w-]+)\s*=(.*)$/s.exec(part) ?? []
    const values = (written ?? part).match(/"[^"]*"|[^",]+/g) ?? []
    // A quoted list of types is one list as well: TYPE="work,voice".
    const cleaned = values
      .flatMap((value) => value.replaceAll('"', '').split(','))
      .map((value) => value.trim())
    const key = name?.toUpperCase() ?? bareParamName(part.trim().toUpperCase())
    params.set(key, [...(params.get(key) ?? []), ...cleaned.map(fromCaret).filter((value) => value !== '')])
  }
  return params
}

/** vCard 2.1 leaves the names of parameters out where the value tells. */
function bareParamName(value: string): string {
  return ['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT'].includes(value) ? 'ENCODING' : 'TYPE'
}

/** RFC 6868: `^n`, `^'` and `^^` stand for a line end, a quote and a caret. */
function fromCaret(value: string): string {
  return value.replace(/\^([n'^])/g, (_, mark: string) => ({ n: '\n', "'": '"' })[mark] ?? '^')
}

function decodeQuotedPrintable(raw: string, charset: string): { value: string; unknownCharset?: string } {
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [part, hex] of raw.matchAll(/=([\da-f]{2})|[^=]+|=/gi)) {
    if (hex) bytes.push(Number.parseInt(hex, 16))
    else bytes.push(...encoder.encode(part))
  }
  // A zero fills up fields of a fixed length in old phones; it says nothing and no text can hold it.
  const octets = Uint8Array.from(bytes.filter((byte) => byte !== 0))
  const known = decoderFor(charset)
  if (!known) return { value: decodeLoosely(octets), unknownCharset: charset }
  return { value: known.encoding === 'utf-8' ? decodeLoosely(octets) : known.decode(octets) }
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}

/** UTF-8 where it is valid, else Windows-1252: old phones name no charset, or the wrong one. */
function decodeLoosely(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return new TextDecoder('windows-1252').decode(octets)
  }
}

/** Takes the backslashes out of a value: `\n`, `\,`, `\;`, `\\`, and `\:` as Google writes it. */
export function unescapeValue(value: string): string {
  return value.replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark))
}

/** The parts of a structured value (N, ADR, ORG), cut at semicolons that are not escaped. */
export function structured(value: string): string[] {
  const parts = ['']
  for (const [piece] of value.matchAll(/\\.|;|[^\\;]+|\\/gs)) {
    if (piece === ';') parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => unescapeValue(part).trim())
}
