import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { errorCode } from './start-refused.ts'

/** The secret of this installation: from the settings, or made once and kept in the data folder for its owner only. */
export async function keptSecret(config: Config): Promise<string> {
  if (config.secret) return config.secret
  const place = join(config.dataDir, 'secret')
  try {
    return (await readFile(place, 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  await mkdir(config.dataDir, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  await writeFile(place, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
