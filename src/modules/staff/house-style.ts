import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Owner } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { CustomerPageLook } from '../../platform/pages/customer-page.ts'
import { Refusal } from '../../platform/refusal.ts'
import { completeColours, type HouseColours, madeReadable, ownColours, tooFaint } from './house-colours.ts'
import type { HouseStyle, houseStyleRoutes } from './house-style.contract.ts'

/** How a page or mail for a customer looks like the organisation's own. */
export interface HouseStyleForPages extends HouseColours {
  organisation: string
  phone: string | null
  logoFileId: string | null
}

/**
 * How a page for a customer looks. The logo is a file of its own, below the address of the page; the end of its id makes that
 * address another one when the logo changes, so that browsers may keep it.
 */
export async function customerPageLook(
  tx: Tx,
  organisationId: string,
  pageAddress: string,
): Promise<CustomerPageLook> {
  const { logoFileId, ...style } = await houseStyleOf(tx, organisationId)
  return { ...style, logo: logoFileId && `${pageAddress}/logo?${logoFileId.slice(-12)}` }
}

/** What pages and mails for customers need to look like the organisation's own. */
export async function houseStyleOf(tx: Tx, organisationId: string): Promise<HouseStyleForPages> {
  const row = await tx
    .selectFrom('organisation')
    .leftJoin('houseStyle', 'houseStyle.organisationId', 'organisation.organisationId')
    .select(['organisation.name as organisation', 'organisation.phone'])
    .select(['colour', 'onColour', 'softColour', 'lineColour', 'logoFileId'])
    .where('organisation.organisationId', '=', organisationId)
    .executeTakeFirstOrThrow()
  const { organisation, phone, logoFileId } = row
  return { organisation, phone, logoFileId, ...coloursIn(row) }
}

export async function houseStyle(tx: Tx, actor: Actor): Promise<z.input<typeof HouseStyle>> {
  const row = await tx
    .selectFrom('houseStyle')
    .select(['colour', 'onColour', 'softColour', 'lineColour', 'logoFileId'])
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirst()
  return { ...coloursIn(row), hasLogo: Boolean(row?.logoFileId) }
}

const complaints = {
  colour: 'colour-too-faint',
  onColour: 'letters-too-faint',
  softColour: 'colour-too-dark',
  lineColour: 'letters-too-faint',
} as const

/** @throws Refusal for every colour on which, or in which, nobody could read, with one that would do. */
export async function setHouseStyle(
  tx: Tx,
  actor: Owner,
  chosen: z.output<typeof houseStyleRoutes.setHouseStyle.body>,
  now: Temporal.Instant,
): Promise<z.input<typeof HouseStyle>> {
  const { organisationId } = actor
  const colours = completeColours(chosen)
  const better = madeReadable(colours)
  const faint = tooFaint(colours).map((field) => ({ field, code: complaints[field], value: better[field] }))
  if (faint[0]) throw new Refusal(faint[0].code, { value: faint[0].value, fields: faint })
  await tx
    .insertInto('houseStyle')
    .values({ organisationId, ...colours })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(colours))
    .execute()
  const happening = { kind: 'house-style.changed', subjectId: organisationId, at: now.toString() }
  await recordEvent(tx, actor, { ...happening, fields: Object.keys(colours) })
  return houseStyle(tx, actor)
}

type ColumnsOfColours = { [Name in keyof HouseColours]: string | null }

function coloursIn(row: ColumnsOfColours | undefined): HouseColours {
  const { colour, onColour, softColour, lineColour } = row ?? ownColours
  return colour && onColour && softColour && lineColour
    ? { colour, onColour, softColour, lineColour }
    : ownColours
}
