import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { asAppRole, atDatabase, withConnection } from '../src/platform/database/engine/roles.ts'
import type { TemplateDatabase } from './database-on-demand.ts'

/** A migrated, empty database for one test file. */
export interface TestDatabase {
  /** As the owner of the tables, above nothing but its own. */
  ownerUrl: string
  /** As the app works: held by row-level security. */
  appUrl: string
  /** Removes it, open connections and all. */
  drop(): Promise<void>
}

/** Makes a database for this test file: a copy of the template that was migrated once for the whole run. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const answer = await fetch(inject('templateDatabase'))
  if (!answer.ok) throw new Error(`no database for the tests: ${await answer.text()}`)
  const { template, makerUrl, ownerUrl } = (await answer.json()) as TemplateDatabase
  const name = `${template}_${randomBytes(6).toString('hex')}`
  const owner = decodeURIComponent(new URL(ownerUrl).username)
  await withConnection(makerUrl, (client) =>
    client.query(`create database ${name} template ${template} owner ${client.escapeIdentifier(owner)}`),
  )
  const url = atDatabase(ownerUrl, name)
  return {
    ownerUrl: url,
    appUrl: asAppRole(url),
    drop: async () => {
      await withConnection(makerUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}
