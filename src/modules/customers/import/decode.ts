/** The encodings in which contact files reach us. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Why a whole file cannot be read; the sentence per code stands in the texts. */
export const fileProblemCodes = ['file-empty', 'file-binary', 'file-is-workbook', 'file-has-no-rows'] as const
export type FileProblemCode = (typeof fileProblemCodes)[number]

/** The only error that reading contacts throws: the file as a whole is not something we read. */
export class UnreadableFile extends Error {
  readonly code: FileProblemCode

  constructor(code: FileProblemCode) {
    super(code)
    this.name = 'UnreadableFile'
    this.code = code
  }
}

const sampleBytes = 4096
/** Zip (xlsx, ods, numbers) and the older OLE container (xls). */
const workbookSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * Turns the bytes of a file into text, without a byte order mark.
 *
 * A byte order mark decides; without one, zero bytes at every other place mean UTF-16, valid UTF-8 is UTF-8,
 * and everything else is Windows-1252, which older Dutch Excel and Outlook write, but for its lines in UTF-8.
 *
 * @throws UnreadableFile for an empty file, a workbook, and anything with the control bytes of a binary file.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (workbookSignatures.some((signature) => startsWith(bytes, signature)))
    throw new UnreadableFile('file-is-workbook')
  const encoding = encodingOf(bytes)
  const text = encoding === 'windows-1252' ? decodeByLine(bytes) : new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') throw new UnreadableFile('file-empty')
  if (text.includes('\0')) throw new UnreadableFile('file-binary')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const bare = utf16WithoutMark(bytes)
  if (bare) return bare
  if (looksBinary(bytes)) throw new UnreadableFile('file-binary')
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Western text in UTF-16 has a zero as every second byte (little endian) or every first (big endian). */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2)
  if (pairs === 0) return null
  let high = 0
  let low = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) high++
    if (bytes[2 * pair + 1] === 0) low++
  }
  if (low > pairs * 0.4 && high < pairs * 0.05) return 'utf-16le'
  if (high > pairs * 0.4 && low < pairs * 0.05) return 'utf-16be'
  return null
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a)
  return sample.includes(0) || controls.length > sample.length * 0.05
}

/** Line by line, because files glued together from several programs hold lines in UTF-8 among the others. */
function decodeByLine(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8')
  const western = new TextDecoder('windows-1252')
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(0x0a, start)
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1
    const line = bytes.subarray(start, end)
    pieces.push((isUtf8(line) ? utf8 : western).decode(line))
    start = end
  }
  return pieces.join('')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
