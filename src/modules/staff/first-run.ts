import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { House } from '../../platform/house.ts'
import { isCode } from '../../platform/one-time-code.ts'
import { Refusal } from '../../platform/refusal.ts'
import { startJourney } from '../journeys/journeys.ts'
import type { firstRunRoutes } from './first-run.contract.ts'
import { foundOrganisation } from './found-organisation.ts'

type Start = z.output<typeof firstRunRoutes.startOrganisation.body>

/** Two first runs at the same moment wait for one another here, so that one of them wins. */
const firstRunLock = 7_305_112_027

/** Whether somebody may start an organisation, and whether they must know the code that the start printed. */
export async function firstRun(
  house: House,
  isHere: boolean,
): Promise<{ open: boolean; someoneHome: boolean; needsCode: boolean }> {
  const everybodyMay = house.config.signup === 'open'
  const someoneHome = await isAnybodyHome(house.database)
  return { open: everybodyMay || !someoneHome, someoneHome, needsCode: !everybodyMay && !isHere }
}

/**
 * Starts an organisation with its owner and first journey: all of it or nothing.
 * @throws Refusal `sign-up-closed`, `wrong-code`, `email-taken`.
 */
export function startOrganisation(
  house: House,
  start: Start,
  isHere: boolean,
): Promise<{ journeyId: string; personaId: string | null }> {
  const { config, database, auth, clock, firstRunCode } = house
  return database.transaction().execute(async (tx) => {
    if (config.signup === 'closed') {
      await sql`select pg_advisory_xact_lock(${firstRunLock})`.execute(tx)
      if (await isAnybodyHome(tx)) throw new Refusal('sign-up-closed')
      if (!isHere && !isCode(start.code ?? '', firstRunCode))
        throw new Refusal('wrong-code', { field: 'code' })
    }
    const owner = await foundOrganisation(tx, auth, start, clock.now())
    return startJourney(tx, owner, { template: start.template }, clock.now())
  })
}

/** What the start prints while nobody lives here: the code for whoever is not at this machine. */
export async function firstRunSentence(house: House): Promise<string | undefined> {
  if (house.config.signup === 'open' || (await isAnybodyHome(house.database))) return undefined
  return `Nobody lives here yet. From another machine the first page asks for this code: ${house.firstRunCode}`
}

async function isAnybodyHome(database: Pick<Kysely<unknown>, 'getExecutor'>): Promise<boolean> {
  const { rows } = await sql<{ home: boolean }>`select anybody_home() as home`.execute(database)
  return rows[0]?.home ?? false
}
