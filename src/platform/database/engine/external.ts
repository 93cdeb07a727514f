import pg from 'pg'
import { errorCode, StartRefused } from '../../start-refused.ts'
import { appRole, asAppRole, createExtensions, withConnection } from './roles.ts'

/** The two addresses the app works with on a server that somebody else keeps. */
export interface ExternalServer {
  /** For migrations: the role in DATABASE_URL, which owns the tables. */
  ownerUrl: string
  /** For everything else: the role that row-level security holds. */
  appUrl: string
}

const oldestVersion = 15

/**
 * Checks that the server at DATABASE_URL can carry Reisgenoot, and makes the app's role and the extensions where they
 * are missing and may be made.
 * @throws StartRefused naming what is missing, with the SQL that an administrator runs once.
 */
export async function prepareExternalServer(url: string): Promise<ExternalServer> {
  try {
    await withConnection(url, async (client) => {
      await checkVersion(client)
      const role = await checkRole(client)
      await checkMayBuild(client, role)
      await completeAppRole(client, role)
      await completeExtensions(client)
    })
    const appUrl = asAppRole(url)
    await withConnection(appUrl, checkAppRole)
    return { ownerUrl: url, appUrl }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw new StartRefused(sentenceFor(error, new URL(url)))
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  if (major < oldestVersion) {
    throw new StartRefused(
      `The server at DATABASE_URL runs PostgreSQL ${major}; Reisgenoot needs ${oldestVersion} or newer. Upgrade that server, or leave DATABASE_URL out to use the private database.`,
    )
  }
}

/** The role that logs in must itself be held by row-level security; its quoted name is returned. */
async function checkRole(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string; above: boolean; database: string }>(
    'select rolname as name, rolsuper or rolbypassrls as above, current_database() as database from pg_roles where rolname = session_user',
  )
  const role = client.escapeIdentifier(rows[0]?.name ?? '')
  if (rows[0]?.above) {
    const database = client.escapeIdentifier(rows[0].database)
    throw new StartRefused(
      `The role ${role} in DATABASE_URL stands above row-level security (superuser or BYPASSRLS), so one organisation could see another's customers. Use an ordinary role that owns the database. An administrator runs once:\n` +
        `  create role reisgenoot login password '…';\n  alter database ${database} owner to reisgenoot;`,
    )
  }
  return role
}

/** Tables go into the schema public, and the jobs into a schema of their own. */
async function checkMayBuild(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean; database: string }>(
    `select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may,
            current_database() as database`,
  )
  if (rows[0]?.may) return
  const database = client.escapeIdentifier(rows[0]?.database ?? '')
  throw new StartRefused(
    `The role ${role} in DATABASE_URL may not make tables in its database. An administrator runs once:\n  alter database ${database} owner to ${role};`,
  )
}

/** Makes the role that the app works as and lets the role of DATABASE_URL take it on. */
async function completeAppRole(client: pg.Client, role: string): Promise<void> {
  const there = await client.query('select 1 from pg_roles where rolname = $1', [appRole])
  try {
    if (there.rowCount === 0) await client.query(`create role ${appRole} nologin`)
    if (!(await mayTakeOn(client))) await client.query(`grant ${appRole} to ${role}`)
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege) throw error
    throw new StartRefused(
      `Reisgenoot works as the role ${appRole}, which row-level security holds, and the role ${role} in DATABASE_URL may not make it or take it on. An administrator runs once:\n` +
        `${there.rowCount === 0 ? `  create role ${appRole} nologin;\n` : ''}  grant ${appRole} to ${role};`,
    )
  }
}

/** Tried rather than looked up: since PostgreSQL 16, being a member does not always mean that one may act as the role. */
async function mayTakeOn(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`set role ${appRole}`)
    await client.query('reset role')
    return true
  } catch (error) {
    if (errorCode(error) === insufficientPrivilege) return false
    throw error
  }
}

async function completeExtensions(client: pg.Client): Promise<void> {
  const refused = await createExtensions(client)
  if (refused.length === 0) return
  throw new StartRefused(
    `The database at DATABASE_URL lacks ${refused.join(', ')}, and this role may not add that. An administrator runs once in that database (Debian has them in the package postgresql-contrib):\n` +
      refused.map((name) => `  create extension ${name} with schema public;`).join('\n'),
  )
}

async function checkAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; above: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
  )
  if (rows[0]?.name !== appRole) {
    throw new StartRefused(
      `Connections to DATABASE_URL do not become the role ${appRole} at login. A connection pooler in between may drop the start-up option "-c role=${appRole}"; let it pass, or connect to PostgreSQL directly.`,
    )
  }
  if (rows[0].above) {
    throw new StartRefused(
      `The role ${appRole} at DATABASE_URL stands above row-level security. An administrator runs once:\n  alter role ${appRole} nosuperuser nobypassrls;`,
    )
  }
}

const insufficientPrivilege = '42501'

function sentenceFor(error: unknown, url: URL): string {
  const where = `${url.hostname || url.searchParams.get('host') || 'localhost'}:${url.port || url.searchParams.get('port') || 5432}`
  const code = errorCode(error)
  if (code === '28P01' || code === '28000') {
    return `The server at DATABASE_URL (${where}) refuses this user or password. Correct DATABASE_URL.`
  }
  if (code === '3D000') {
    return `The database ${url.pathname.slice(1)} in DATABASE_URL does not exist on ${where}. Make it (create database ${url.pathname.slice(1)}), or correct DATABASE_URL.`
  }
  if (error instanceof pg.DatabaseError) {
    return `The server at DATABASE_URL (${where}) answers with error ${code}. Look in its log, or correct DATABASE_URL.`
  }
  const reason = code === 'ECONNREFUSED' ? 'nothing answers there' : code || 'no answer within ten seconds'
  return `The server at DATABASE_URL (${where}) cannot be reached: ${reason}. Start it, correct DATABASE_URL, or leave it out to use the private database.`
}
