import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The session token in a request's cookies, when its signature is ours. better-auth writes the cookie as
 * `token.signature` (HMAC-SHA256 in base64, percent-encoded); reading it here saves its slower session check.
 */
export function sessionTokenFrom(cookieHeader: string | undefined, secret: string): string | undefined {
  const match = /(?:^|;\s*)(?:__Secure-)?reisgenoot\.session_token=([^;]+)/.exec(cookieHeader ?? '')
  if (!match?.[1]) return undefined
  const value = decode(match[1])
  const dot = value.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = value.slice(0, dot)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
