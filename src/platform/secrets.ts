import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys for separate purposes, all grown from the one SECRET, so that none can stand in for another. */
export interface Secrets {
  /** Signs session cookies. */
  readonly sessions: string
  /** The token of a secret link: 192 bits that only SECRET and the link's id give; the database keeps its hash. */
  linkToken(linkId: string): string
  encrypt(text: string): Buffer
  decrypt(sealed: Buffer): string
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

export function secretsFrom(secret: string): Secrets {
  const grow = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'reisgenoot', purpose, 32))
  const linkKey = grow('links')
  const sealKey = grow('settings')
  return {
    sessions: grow('sessions').toString('base64url'),
    linkToken: (linkId) =>
      createHmac('sha256', linkKey).update(linkId).digest().subarray(0, 24).toString('base64url'),
    encrypt(text) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    decrypt(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
