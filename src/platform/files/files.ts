import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { newId } from '../ids.ts'
import { found } from '../refusal.ts'

/** Where bytes are kept: by content, per organisation, never served without a row that says so. */
export interface FileStore {
  keep(organisationId: string, sha256: Buffer, bytes: Uint8Array): Promise<void>
  read(organisationId: string, sha256: Buffer): Promise<Uint8Array>
  /** Again changes nothing. */
  forget(organisationId: string, sha256: Buffer): Promise<void>
}

export function openFileStore(folder: string): FileStore {
  const placeOf = (organisationId: string, sha256: Buffer) => {
    const name = sha256.toString('hex')
    return join(folder, organisationId, name.slice(0, 2), name)
  }
  return {
    async keep(organisationId, sha256, bytes) {
      const place = placeOf(organisationId, sha256)
      await mkdir(dirname(place), { recursive: true })
      const draft = `${place}.${newId()}`
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, place)
    },
    read: (organisationId, sha256) => readFile(placeOf(organisationId, sha256)),
    forget: (organisationId, sha256) => rm(placeOf(organisationId, sha256), { force: true }),
  }
}

/** Keeps a file and gives its id: first the row, then the bytes, so that a crash leaves no bytes nobody knows of. */
export async function keepFile(
  tx: Tx,
  store: FileStore,
  file: { organisationId: string; name: string; mediaType: string; bytes: Uint8Array; at: string },
): Promise<string> {
  const fileId = newId()
  const sha256 = createHash('sha256').update(file.bytes).digest()
  await holdBytes(tx, file.organisationId, sha256)
  await tx
    .insertInto('storedFile')
    .values({
      organisationId: file.organisationId,
      fileId,
      sha256,
      mediaType: file.mediaType,
      sizeBytes: file.bytes.length,
      name: file.name,
      storedAt: file.at,
    })
    .execute()
  await store.keep(file.organisationId, sha256, file.bytes)
  return fileId
}

/** Until the transaction ends, so that nobody forgets bytes that somebody else is keeping anew. */
export const holdBytes = (tx: Tx, organisationId: string, sha256: Buffer): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`file ${organisationId} ${sha256.toString('hex')}`}, 0))`.execute(
    tx,
  )

/** @throws Refusal `not-found`. */
export async function readFileOf(
  tx: Tx,
  store: FileStore,
  organisationId: string,
  fileId: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const row = found(
    await tx
      .selectFrom('storedFile')
      .select(['sha256', 'name', 'mediaType'])
      .where('organisationId', '=', organisationId)
      .where('fileId', '=', fileId)
      .executeTakeFirst(),
  )
  return { name: row.name, mediaType: row.mediaType, bytes: await store.read(organisationId, row.sha256) }
}
