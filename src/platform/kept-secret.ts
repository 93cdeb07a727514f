import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { errorCode, StartRefused } from './start-refused.ts'

/**
 * The secret of this installation: from the settings, or made once and kept in the data folder for its owner only.
 * @throws StartRefused when this user may not read what another user's start has made.
 */
export async function keptSecret(config: Config): Promise<string> {
  if (config.secret) return config.secret
  const place = join(config.dataDir, 'secret')
  try {
    await mkdir(config.dataDir, { recursive: true })
    return (await readFile(place, 'utf8').catch(() => makeSecret(place))).trim()
  } catch (error) {
    if (errorCode(error) !== 'EACCES' && errorCode(error) !== 'EEXIST') throw error
    throw new StartRefused(
      `The secret in ${place} belongs to another user of this machine. Start Reisgenoot as that user, or give the data folder to this one.`,
    )
  }
}

async function makeSecret(place: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await writeFile(place, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
