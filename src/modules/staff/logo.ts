import type { FastifyReply } from 'fastify'
import type { Temporal } from 'temporal-polyfill'
import type { Actor, Owner } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { type FileStore, keepFile, readFileOf } from '../../platform/files/files.ts'
import { forgetFile } from '../../platform/files/forget-files.ts'
import type { House } from '../../platform/house.ts'
import type { Upload } from '../../platform/http/contract.ts'
import { Download } from '../../platform/http/reply.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { ownColours } from './house-colours.ts'
import { pictureType } from './picture.ts'
import { isWhole } from './picture-whole.ts'

const largestLogo = 1024 * 1024

/**
 * The logo before it is forgotten.
 * @throws Refusal `logo-too-large`, `logo-is-drawing` for an SVG, `logo-not-picture`, `logo-broken`.
 */
export async function setLogo(
  house: House,
  tx: Tx,
  actor: Owner,
  { name, bytes }: Upload,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  const at = now.toString()
  const mediaType = pictureType(bytes)
  if (mediaType === 'svg') throw new Refusal('logo-is-drawing', { field: 'file' })
  if (!mediaType) throw new Refusal('logo-not-picture', { field: 'file' })
  if (bytes.length > largestLogo) throw new Refusal('logo-too-large', { field: 'file' })
  if (!isWhole(mediaType, bytes)) throw new Refusal('logo-broken', { field: 'file' })
  const before = await heldLogo(tx, organisationId)
  const logoFileId = await keepFile(tx, house.files, { organisationId, name, mediaType, bytes, at })
  await tx
    .insertInto('houseStyle')
    .values({ organisationId, ...ownColours, logoFileId })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet({ logoFileId }))
    .execute()
  if (before) await forgetFile(house, tx, organisationId, before)
  await recordLogo(tx, actor, at)
}

/** Pages show the name again, and the picture is forgotten. Without a logo this changes nothing. */
export async function removeLogo(house: House, tx: Tx, actor: Owner, now: Temporal.Instant): Promise<void> {
  const { organisationId } = actor
  const logoFileId = await heldLogo(tx, organisationId)
  if (!logoFileId) return
  await tx
    .updateTable('houseStyle')
    .set({ logoFileId: null })
    .where('organisationId', '=', organisationId)
    .execute()
  await forgetFile(house, tx, organisationId, logoFileId)
  await recordLogo(tx, actor, now.toString())
}

/** The logo that there is, which stays so until the transaction ends. */
async function heldLogo(tx: Tx, organisationId: string): Promise<string | null | undefined> {
  const style = await tx
    .selectFrom('houseStyle')
    .select('logoFileId')
    .where('organisationId', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return style?.logoFileId
}

/** @throws Refusal `not-found` where there is no logo. */
export async function logoOf(tx: Tx, files: FileStore, { organisationId }: Pick<Actor, 'organisationId'>) {
  const style = await tx
    .selectFrom('houseStyle')
    .select('logoFileId')
    .where('organisationId', '=', organisationId)
    .executeTakeFirst()
  return readFileOf(tx, files, organisationId, found(style?.logoFileId))
}

/** The logo on pages for customers: its address there changes with it, so that browsers may keep it for a week. */
export async function logoForCustomers(
  tx: Tx,
  files: FileStore,
  of: Pick<Actor, 'organisationId'>,
  outgoing: FastifyReply,
): Promise<Download> {
  const { mediaType, bytes, name } = await logoOf(tx, files, of)
  outgoing.header('cache-control', 'private, max-age=604800')
  return new Download(mediaType, bytes, name, true)
}

function recordLogo(tx: Tx, actor: Owner, at: string): Promise<void> {
  const about = { subjectId: actor.organisationId, at, fields: ['logo'] }
  return recordEvent(tx, actor, { kind: 'house-style.changed', ...about })
}
