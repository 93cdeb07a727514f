import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const folder = new URL('../../../assets/fonts/web/', import.meta.url)
const place = '/assets/customer/'

interface FontFile {
  bytes: Buffer
  /** The name carries a hash of the content, so that browsers may keep the file for ever. */
  address: string
}

const sheet = readFileSync(new URL('customer.css', folder), 'utf8')
const files = new Map([...sheet.matchAll(/url\("([^"]+)"\)/g)].map(([, name = '']) => [name, readFont(name)]))

function readFont(name: string): FontFile {
  const bytes = readFileSync(new URL(name, folder))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { bytes, address: `${place}${name.replace('.woff2', `.${hash}.woff2`)}` }
}

const addressOf = (name: string): string => files.get(name)?.address ?? name

/** The @font-face rules of pages for customers, with addresses that work from any page. */
export const customerFontFaces = sheet
  .replace(/\/\*.*?\*\/\s*/g, '')
  .replaceAll(/url\("([^"]+)"\)/g, (_, name: string) => `url("${addressOf(name)}")`)

/** The letters that every page for customers begins with; the others are fetched when a page holds them. */
export const firstFonts = ['customer-anek-text.woff2', 'customer-anek-plate.woff2'].map(addressOf)

/** Serves the letters of the pages for customers, to be kept by the browser for ever. */
export function serveCustomerFonts(app: FastifyInstance): void {
  for (const { address, bytes } of files.values()) {
    app.get(address, { compress: false }, async (_incoming, outgoing) =>
      outgoing.header('cache-control', 'public, max-age=31536000, immutable').type('font/woff2').send(bytes),
    )
  }
}
