import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isLoopback, readConfig } from './config.ts'
import { listenRefusal, StartRefused } from './start-refused.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(StartRefused)
    return (error as StartRefused).message
  }
  throw new Error('these settings were accepted')
}

describe('settings', () => {
  test('all of them are optional', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('./data'),
      logLevel: 'info',
      signup: 'closed',
    })
  })

  test('an empty value counts as not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ', SECRET: '' }).port).toBe(3000)
  })

  test('are read when they are right', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/srv/reisgenoot',
      DATABASE_URL: 'postgres://reisgenoot:geheim@db.example/reisgenoot',
      PUBLIC_URL: 'https://reis.vloer.example/',
      SMTP_URL: 'smtps://post:geheim@mail.example:465',
      SECRET: secret,
      LOG_LEVEL: 'warn',
      SIGNUP: 'open',
    })
    expect(config).toMatchObject({ port: 8080, host: '::1', dataDir: '/srv/reisgenoot', signup: 'open' })
    expect(config.publicUrl).toBe('https://reis.vloer.example')
  })

  test.each([
    ['PORT', 'three thousand'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://localhost/reisgenoot'],
    ['PUBLIC_URL', 'reis.vloer.example'],
    ['PUBLIC_URL', 'http://reis.vloer.example'],
    ['PUBLIC_URL', 'https://vloer.example/reis'],
    ['SMTP_URL', 'mail.example:25'],
    ['SECRET', 'too short'],
    ['LOG_LEVEL', 'loud'],
    ['SIGNUP', 'maybe'],
  ])('%s=%s is refused with a sentence that names it', (name, value) => {
    const message = refusal({ SECRET: secret, [name]: value })
    expect(message).toMatch(new RegExp(`^${name} `))
    expect(message).toMatch(/\.$/)
    expect(message.split('\n')).toHaveLength(1)
  })

  test('everything that is wrong is said at once', () => {
    const message = refusal({ PORT: 'x', LOG_LEVEL: 'y', SIGNUP: 'z' })
    expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL', 'SIGNUP'])
  })

  test('an own server without a secret is refused', () => {
    expect(refusal({ DATABASE_URL: 'postgres://db.example/reisgenoot' })).toContain('set SECRET')
  })

  test('passwords in a refused address are not repeated', () => {
    const message = refusal({
      DATABASE_URL: 'mysql://u:geheim@x/y',
      SMTP_URL: 'http://u:geheim@x',
      SECRET: 'geheim',
    })
    expect(message).not.toContain('geheim')
  })

  test('a try-out on this machine may do without https', () => {
    expect(readConfig({ PUBLIC_URL: 'http://localhost:3000' }).publicUrl).toBe('http://localhost:3000')
    expect(isLoopback('http://127.0.0.1:3000')).toBe(true)
    expect(isLoopback('http://[::1]:3000')).toBe(true)
    expect(isLoopback('https://reis.vloer.example')).toBe(false)
    expect(isLoopback('https://127.0.0.1.example')).toBe(false)
  })
})

describe('a port that cannot be opened', () => {
  const address = { host: '127.0.0.1', port: 3000 }
  test.each([
    ['EADDRINUSE', 'PORT=3001 npm run demo'],
    ['EACCES', 'above 1023'],
    ['EADDRNOTAVAIL', 'no such address'],
  ])('%s becomes a sentence', (code, words) => {
    const refused = listenRefusal(Object.assign(new Error(code), { code }), address, 'npm run demo')
    expect(refused).toBeInstanceOf(StartRefused)
    expect((refused as StartRefused).message).toContain(words)
  })

  test('another error stays what it was', () => {
    const error = new Error('something else')
    expect(listenRefusal(error, address, 'npm start')).toBe(error)
  })
})
