import fc from 'fast-check'
import { type RootOperationNode, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts'
import { writeManyCustomers } from '../../../test/many-customers.ts'
import type { Actor } from '../../platform/actor.ts'
import { type Database, openDatabase, type Tx, withinOrganisation } from '../../platform/database/database.ts'
import { withConnection } from '../../platform/database/engine/roles.ts'
import { newId } from '../../platform/ids.ts'
import { listCustomers } from './customer-list.ts'
import { CustomerFilter } from './customers.contract.ts'
import { insertCustomers } from './write-customers.ts'

const many = 4000
const at = '2026-11-19T08:30:00Z'
let test: TestDatabase
let database: Database
const big = newId()
const small = newId()

beforeAll(async () => {
  test = await cloneDatabase()
  database = openDatabase(test.appUrl, () => {})
  await found(big, many)
  await found(small, 50)
  await withConnection(test.ownerUrl, (client) => client.query('vacuum analyze'))
})
afterAll(async () => {
  await database.destroy()
  await test.drop()
})

describe('a page of the list', () => {
  it('takes one question however many customers there are, and shows what is going on with each', async () => {
    const { questions, answer } = await counted(big, (tx) => list(tx, big, {}))
    expect(questions).toBe(1)
    expect(answer.customers).toHaveLength(50)
    expect(answer.customers[0]).toMatchObject({
      city: expect.any(String),
      phone: expect.stringContaining('06'),
    })
    const travelling = await within(big, (tx) => list(tx, big, { open: 'true', limit: 1 }))
    expect(travelling.customers[0]).toMatchObject({
      phases: [{ number: expect.any(Number), name: expect.stringMatching(/^Fase \d+$/) }],
      lastTouchAt: expect.stringContaining('2026-01-10'),
    })
  })

  it('sorts names as a Dutch reader does', async () => {
    const { customers } = await within(big, (tx) => list(tx, big, { limit: 200 }))
    const names = customers.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('nl').compare))
  })

  it.each([['first'], ['deep']])(
    'the %s page reads by the index on names, not the whole table',
    async (place) => {
      const after = place === 'deep' ? await cursorAfter(big, many - 500) : undefined
      const work = await workOf(big, (tx) => list(tx, big, { after }), 'customer')
      expect(work).toMatchObject({ scans: 0 })
      expect(work.read).toBeLessThan(200)
    },
  )

  it('searching reads by the trigram index, though row-level security is on', async () => {
    for (const search of ['bakkerxc', 'bakerxc', '061000', 'mia.80@post']) {
      const work = await workOf(big, (tx) => list(tx, big, { search }), 'search_document')
      expect(work, search).toMatchObject({ scans: 0 })
      expect(work.trigrams, search).toBeGreaterThan(0)
    }
  })

  it('a slip of the pen costs a few words and a few hundred names, not all that resemble it', async () => {
    for (const search of ['fatmia', 'anuok bakker', 'mehmt visser', 'pieetr van der vries', 'bakerx']) {
      const words = await workOf(big, (tx) => list(tx, big, { search }), 'search_word')
      const names = await workOf(big, (tx) => list(tx, big, { search }), 'search_document')
      expect([words.scans, names.scans], search).toEqual([0, 0])
      expect(words.read, search).toBeLessThan(1000)
      expect(names.read, search).toBeLessThanOrEqual(200)
    }
  })
})

describe('searching', () => {
  const names = async (organisationId: string, search: string) =>
    (await within(organisationId, (tx) => list(tx, organisationId, { search }))).customers.map(
      ({ name }) => name,
    )
  beforeAll(async () => {
    const contact = { infix: '', role: '', birthday: null }
    await add(small, {
      name: 'Zoë Brûlée',
      contacts: [
        {
          ...{ ...contact, firstName: 'Zoë', lastName: 'Brûlée' },
          emails: [{ label: '', address: 'Zoe@Creme.example' }],
          phones: [{ label: '', number: '0031 6 555 01 234' }],
        },
      ],
      addresses: [
        { ...noAddress, street: 'Kerkpad', houseNumber: '9', postcode: '3811 XZ', city: 'Nijkerk' },
      ],
    })
    await add(small, { name: 'Timmerbedrijf 100% Hout_Werk', kind: 'company' })
  })

  it.each([
    ['accents left out', 'zoe brulee'],
    ['a slip of the pen', 'zoe brule'],
    ['letters that changed places', 'Bruele'],
    ['the words the other way round', 'brulee zoe'],
    ['the beginning of a word', 'brul'],
    ['the e-mail address', 'ZOE@creme.example'],
    ['the number as people write it', '06-555 01 234'],
    ['the number as a telephone shows it', '+31655501234'],
    ['the beginning of the number', '06 555 01'],
    ['street and number', 'kerkpad 9'],
    ['the postcode', '3811 xz'],
    ['name and place', 'brulee nijkerk'],
  ])('finds somebody by %s', async (_what, search) => {
    expect((await names(small, search))[0]).toBe('Zoë Brûlée')
  })

  it('takes signs that mean something to a database as they are', async () => {
    expect(await names(small, '100%')).toEqual(['Timmerbedrijf 100% Hout_Werk'])
    expect(await names(small, 'hout_werk')).toEqual(['Timmerbedrijf 100% Hout_Werk'])
    for (const search of ['%', '_', '\\', "'", '""', '& | !', '\u0000'.slice(1)])
      expect(Array.isArray(await names(small, search))).toBe(true)
  })

  it('never finds what belongs to another organisation', async () => {
    expect(await names(big, 'brulee')).toEqual([])
    const found = await within(big, (tx) =>
      sql<{
        subjectId: string
      }>`select subject_id from search_subjects('zoe brulee', '{customer}', 5000)`.execute(tx),
    )
    const own = await within(big, (tx) => tx.selectFrom('customer').select('customerId').execute())
    const ids = new Set(own.map(({ customerId }) => customerId))
    expect(found.rows.every(({ subjectId }) => ids.has(subjectId))).toBe(true)
  })

  it('finds nobody by what they were called before', async () => {
    const customerId = await add(small, { name: 'Oudenaam Testpersoon' })
    await within(small, (tx) =>
      tx
        .updateTable('customer')
        .set({ name: 'Nieuwenaam Testpersoon' })
        .where('customerId', '=', customerId)
        .execute(),
    )
    expect(await names(small, 'oudenaam')).not.toContain('Oudenaam Testpersoon')
    expect(await names(small, 'nieuwenaam')).toEqual(['Nieuwenaam Testpersoon'])
  })
})

describe('paging', () => {
  it.each([[{}], [{ search: 'an' }], [{ kind: 'company' as const }]])(
    'shows everybody exactly once, whoever comes in between: %j',
    async (filter) => {
      const organisationId = newId()
      await found(organisationId, 60)
      const before = new Set(await allIds(organisationId, filter))
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 25 }),
          fc.array(fc.constantFrom('Aan', 'Jan M', 'Éan', 'Zan', 'de Waan'), { maxLength: 4 }),
          async (limit, newcomers) => {
            const seen: string[] = []
            const waiting = [...newcomers]
            let after: string | undefined
            do {
              const page = await within(organisationId, (tx) =>
                list(tx, organisationId, { ...filter, limit, after }),
              )
              seen.push(...page.customers.map(({ customerId }) => customerId))
              after = page.next ?? undefined
              const name = waiting.pop()
              if (name) await add(organisationId, { name, kind: 'company' })
            } while (after)
            expect(new Set(seen).size).toBe(seen.length)
            expect([...before].filter((customerId) => !seen.includes(customerId))).toEqual([])
          },
        ),
        { numRuns: 8 },
      )
    },
  )

  it('refuses a place that we did not give', async () => {
    for (const after of ['x', 'WzFd', Buffer.from('["a","b"]').toString('base64url')])
      await expect(within(small, (tx) => list(tx, small, { after }))).rejects.toMatchObject({
        code: 'invalid-input',
      })
  })
})

const noAddress = { label: '', street: '', houseNumber: '', postcode: '', city: '', region: '', country: '' }

const within = <T>(organisationId: string, work: (tx: Tx) => Promise<T>) =>
  withinOrganisation(database, organisationId, work)

const list = (tx: Tx, organisationId: string, query: object) =>
  listCustomers(tx, { organisationId } as Actor, CustomerFilter.parse(query))

async function found(organisationId: string, count: number): Promise<void> {
  const userId = newId()
  const email = `${userId}@post.example`
  await within(organisationId, async (tx) => {
    await tx.insertInto('organisation').values({ organisationId, name: 'Vloeren', createdAt: at }).execute()
    await tx.insertInto('loginUser').values({ id: userId, name: 'Sander', email }).execute()
    await tx
      .insertInto('membership')
      .values({ organisationId, userId, name: 'Sander', email, role: 'owner', joinedAt: at })
      .execute()
    await writeManyCustomers(tx, organisationId, userId, count)
  })
}

async function add(
  organisationId: string,
  parts: Partial<Parameters<typeof insertCustomers>[2][number]> & { name: string },
): Promise<string> {
  const customerId = newId()
  const unknown = {
    worksAt: '',
    personaId: null,
    source: null,
    sourceDetail: null,
    referredById: null,
    note: '',
  }
  const empty = { kind: 'person' as const, labels: [], contacts: [], addresses: [] }
  await within(organisationId, (tx) =>
    insertCustomers(tx, organisationId, [{ ...unknown, ...empty, ...parts, customerId }], at),
  )
  return customerId
}

async function allIds(organisationId: string, filter: object): Promise<string[]> {
  const page = await within(organisationId, (tx) => list(tx, organisationId, { ...filter, limit: 200 }))
  return page.customers.map(({ customerId }) => customerId)
}

async function cursorAfter(organisationId: string, rows: number): Promise<string> {
  let after: string | undefined
  for (let passed = 0; passed < rows; passed += 200)
    after =
      (await within(organisationId, (tx) => list(tx, organisationId, { limit: 200, after }))).next ??
      undefined
  return after ?? ''
}

/** How often a table was scanned whole, how many of its rows were read, and how often the trigram indexes were used. */
async function workOf(organisationId: string, work: (tx: Tx) => Promise<unknown>, table: string) {
  const counters = async (tx: Tx) => {
    const { rows } = await sql<{ scans: number; read: number; trigrams: number }>`
      select seq_scan as scans, seq_tup_read + idx_tup_fetch as read,
        pg_stat_get_xact_numscans('search_document_words'::regclass)
          + pg_stat_get_xact_numscans('search_document_names'::regclass) as trigrams
      from pg_stat_xact_user_tables where relname = ${table}`.execute(tx)
    return rows[0] ?? { scans: 0, read: 0, trigrams: 0 }
  }
  return within(organisationId, async (tx) => {
    const before = await counters(tx)
    await work(tx)
    const after = await counters(tx)
    return {
      scans: after.scans - before.scans,
      read: after.read - before.read,
      trigrams: after.trigrams - before.trigrams,
    }
  })
}

/** How many questions `work` asks the database. */
async function counted<T>(organisationId: string, work: (tx: Tx) => Promise<T>) {
  let questions = 0
  const answer = await within(organisationId, (tx) => {
    const counting = tx.withPlugin({
      transformQuery: ({ node }: { node: RootOperationNode }) => {
        questions++
        return node
      },
      transformResult: async ({ result }) => result,
    })
    return work(counting)
  })
  return { questions, answer }
}
