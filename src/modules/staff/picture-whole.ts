import { crc32 } from 'node:zlib'
import type { Picture } from './picture.ts'

/** More than any logo measures; what says so is noise. */
const mostPixelsAcross = 20_000

/**
 * Whether a picture is all there, as far as its structure tells: a size that can be, every part within the file and in
 * its place, the end where it belongs, and in a PNG the check sum of every part. The picture itself is not drawn, so
 * that damage inside the compressed part of a JPEG or WebP is not seen.
 */
export function isWhole(type: Picture, bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return checks[type](view)
  } catch (error) {
    // Reading on after the last byte: something is missing.
    if (error instanceof RangeError) return false
    throw error
  }
}

const checks: Record<Picture, (view: DataView) => boolean> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/webp': isWholeWebp,
}

const canBe = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= mostPixelsAcross && height <= mostPixelsAcross

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))

/** PNG (ISO/IEC 15948): IHDR first, IEND last, and every chunk with its CRC. */
function isWholePng(view: DataView): boolean {
  if (nameAt(view, 12) !== 'IHDR' || !canBe(view.getUint32(16), view.getUint32(20))) return false
  let hasImage = false
  for (let at = 8; ; ) {
    const length = view.getUint32(at)
    const name = nameAt(view, at + 4)
    if (at + 12 + length > view.byteLength) return false
    const checked = new Uint8Array(view.buffer, view.byteOffset + at + 4, length + 4)
    if (crc32(checked) !== view.getUint32(at + 8 + length)) return false
    if (name === 'IDAT') hasImage ||= length > 0
    if (name === 'IEND') return hasImage
    at += 12 + length
  }
}

/** JPEG (ITU-T T.81): segments up to the scan, a frame with its size among them, and the end of the image after it. */
function isWholeJpeg(view: DataView): boolean {
  let hasFrame = false
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return false
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2) return false
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      if (!canBe(view.getUint16(at + 7), view.getUint16(at + 5))) return false
      hasFrame = true
    }
    at += 2 + length
    if (marker === 0xda) return hasFrame && hasEndAfter(view, at)
  }
}

/** Some cameras and programs write more behind the end; where it stands is enough. */
function hasEndAfter(view: DataView, at: number): boolean {
  for (let end = view.byteLength - 2; end > at; end--) if (view.getUint16(end) === 0xff_d9) return true
  return false
}

/** WebP (RFC 9649): chunks that fill the RIFF to its end, with an image among them. */
function isWholeWebp(view: DataView): boolean {
  const end = 8 + view.getUint32(4, true)
  if (end > view.byteLength) return false
  let hasImage = false
  for (let at = 12; at < end; ) {
    const name = nameAt(view, at)
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > end) return false
    if (name === 'VP8 ' && !isKeyFrame(view, at + 8)) return false
    if (name === 'VP8L' && view.getUint8(at + 8) !== 0x2f) return false
    hasImage ||= ['VP8 ', 'VP8L', 'ANMF'].includes(name) && length > 0
    at += 8 + length + (length % 2)
  }
  return hasImage
}

/** A lossy image begins with a key frame: start code 9d 01 2a, then width and height in 14 bits (RFC 6386, 9.1). */
function isKeyFrame(view: DataView, at: number): boolean {
  const starts = view.getUint16(at + 3) === 0x9d_01 && view.getUint8(at + 5) === 0x2a
  return starts && canBe(view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff)
}
