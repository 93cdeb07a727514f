import { createHash } from 'node:crypto'

/**
 * An HTML page as a route's answer. Inline style sheets are named here, so that the page's own policy can allow
 * exactly those by their hash. `status` other than 200 is for pages that say no.
 */
export class Page {
  readonly html: string
  readonly status: number
  readonly contentSecurityPolicy: string | undefined
  constructor(html: string, options: { status?: number; styles?: string[] } = {}) {
    this.html = html
    this.status = options.status ?? 200
    this.contentSecurityPolicy = options.styles && policyWith(options.styles)
  }
}

function policyWith(styles: string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return pagePolicy.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`)
}

/** What any page of ours may load and do: only from ourselves, no inline script, no frames. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A file as a route's answer. `shown` opens in the browser, otherwise it is saved under `name`. */
export class Download {
  readonly mediaType: string
  readonly bytes: Uint8Array | string
  readonly name: string
  readonly shown: boolean
  constructor(mediaType: string, bytes: Uint8Array | string, name: string, shown = false) {
    this.mediaType = mediaType
    this.bytes = bytes
    this.name = name
    this.shown = shown
  }
}

/** "Look there next": the answer to a form that was posted without script (303). */
export class SeeOther {
  readonly location: string
  constructor(location: string) {
    this.location = location
  }
}
