import pg from 'pg'

/** The role that owns the tables and migrates; it may log in. The app takes the lesser role right at login. */
export const ownerRole = 'reisgenoot'

/** The role the app works as: neither superuser nor owner nor above row-level security, and without a login. */
export const appRole = 'reisgenoot_app'

/** What the SQL uses beyond the core of PostgreSQL: forgiving search, and joint indexes for it. */
export const extensions = ['pg_trgm', 'unaccent', 'btree_gin'] as const

/** The same address, for connections that are the app's role from their first statement on. */
export function asAppRole(url: string): string {
  const address = new URL(url)
  const before = address.searchParams.get('options')
  address.searchParams.set('options', [before, `-c role=${appRole}`].filter(Boolean).join(' '))
  // A plus sign is a space to browsers, but not to every PostgreSQL client.
  address.search = address.search.replaceAll('+', '%20')
  return address.toString()
}

/** The same address, pointing at another database on that server. */
export function atDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.toString()
}

/** Opens one connection for `work` and closes it again. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away is noticed by the statement that was under way; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Makes what is missing of the two roles, the database and its extensions on the private server. Every step may have
 * been done before, so a crash half-way is completed at the next start.
 * @param superuserUrl address of the database `postgres` as the superuser.
 */
export async function completeRolesAndDatabase(superuserUrl: string, ownerPassword: string): Promise<void> {
  await withConnection(superuserUrl, async (client) => {
    if (!(await exists(client, 'pg_roles', 'rolname', appRole))) {
      await client.query(`create role ${appRole} nologin`)
    }
    if (!(await exists(client, 'pg_roles', 'rolname', ownerRole))) {
      await client.query(
        `create role ${ownerRole} login in role ${appRole} password ${client.escapeLiteral(ownerPassword)}`,
      )
    }
    if (!(await exists(client, 'pg_database', 'datname', ownerRole))) {
      await client.query(`create database ${ownerRole} owner ${ownerRole}`)
    }
  })
  await withConnection(atDatabase(superuserUrl, ownerRole), async (client) => {
    const open = await client.query('select 1 from pg_database where datname = $1 and datacl is null', [
      ownerRole,
    ])
    if (open.rowCount) await client.query(`revoke all on database ${ownerRole} from public`)
    const missing = await createExtensions(client)
    if (missing.length > 0) throw new Error(`the private PostgreSQL lacks ${missing.join(', ')}`)
  })
}

/** Creates the extensions that are missing; the names of those that this role may not or cannot create are returned. */
export async function createExtensions(client: pg.Client): Promise<string[]> {
  const refused: string[] = []
  for (const extension of extensions) {
    if (await exists(client, 'pg_extension', 'extname', extension)) continue
    await client
      .query(`create extension if not exists ${extension} with schema public`)
      .catch(() => refused.push(extension))
  }
  return refused
}

async function exists(client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name])
  return (rowCount ?? 0) > 0
}
