import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../src/app.ts'
import { type Tx, withinOrganisation } from '../src/platform/database/database.ts'
import type { RouteShape } from '../src/platform/http/contract.ts'
import { openApiOf } from '../src/platform/http/openapi.ts'
import { type LinkKind, makeLink, revokeLinks } from '../src/platform/links.ts'
import { exampleOf, rowNamed } from './examples.ts'
import { type Furnished, furnish } from './furnish.ts'
import { type Member, openTestHouse, type Response, type TestHouse, type Visitor } from './house.ts'

/**
 * Calls every route of the house as whoever may not, on an organisation that has a row of everything. A new route is
 * called by itself; where its shape does not say enough to call it, it fails here until it has an example below.
 */

/** Who may call these is everybody: nothing to refuse. A new one is to be added here on purpose. */
const forEverybody = [
  ...['health', 'openApi', 'firstRun', 'startOrganisation', 'signIn', 'signOut', 'whoIsHere'],
  ...['wayToNewPassword', 'askNewPassword', 'chooseNewPassword'],
]

/** What each secret link opens, by the beginning of the path. */
const linkKinds: [path: string, kind: LinkKind][] = [
  ['/api/invitation/', 'invitation'],
  ['/p/', 'progress'],
  ['/v/', 'survey'],
]

/** Bodies that a shape cannot say, by operation. */
const examples: Record<string, (made: Furnished) => unknown> = {
  setHouseStyle: () => ({ colour: '#12402f' }),
  markToday: ({ bump_id }) => ({ kind: 'done', item: `bump:${bump_id}` }),
  setMailSettings: () => ({
    ...{ host: null, port: null, security: 'starttls', username: null },
    ...{ senderName: null, senderAddress: null, replyTo: null },
  }),
  setAbsence: () => ({ from: '2026-11-21', until: null, standInUserId: null }),
}

interface Operation {
  id: string
  name: string
  shape: RouteShape
  schema: Documented
}
interface Documented {
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
}

const document = openApiOf(allRoutes, '0') as unknown as { paths: Record<string, Record<string, object>> }
const operations: Operation[] = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map((operation) => {
    const { operationId } = operation as { operationId: string }
    const shape = allRoutes[operationId]
    if (!shape) throw new Error(`the document names ${operationId}, which is not a route`)
    return { id: operationId, name: `${shape.method} ${shape.path}`, shape, schema: operation as Documented }
  }),
)
const named = (from: Operation[]) => from.map((operation) => [operation.name, operation] as const)
const withAccess = (...access: RouteShape['access'][]) =>
  named(operations.filter(({ shape }) => access.includes(shape.access)))

let test: TestHouse
let owner: Member
let reader: Member
let colleague: Member
let neighbour: Member
let made: Furnished

beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner('Zeldzame Vloeren')
  reader = await test.join(owner, 'reader')
  colleague = await test.join(owner, 'colleague')
  neighbour = await test.owner('Stucbedrijf Bakker')
  made = await furnish(test.appUrl, owner.actor.organisationId)
})
afterAll(() => test.close())

/** Calls an operation on the rows of the first organisation. */
function attempt(by: Visitor, { id, shape, schema }: Operation, token?: string) {
  const values = (where: string) =>
    Object.fromEntries(
      schema.parameters
        .filter((parameter) => parameter.in === where && parameter.required)
        .map(({ name, schema: field }) => [
          name,
          name === 'token' ? token : (rowNamed(made, name) ?? exampleOf(field, made, name)),
        ]),
    )
  const content = Object.values(schema.requestBody?.content ?? {})[0]
  const body =
    shape.bodyAs === 'upload'
      ? new File(['x'], 'x.csv')
      : (examples[id]?.(made) ?? (content && exampleOf(content.schema, made)))
  const call: (route: RouteShape, parts: object) => Promise<Response<RouteShape>> = by.call
  return call(shape, { params: values('path'), query: values('query'), body })
}

describe('the document', () => {
  it('lists every route that the server answers to, but for fonts and the like', () => {
    const above: string[] = []
    const answered = test.app
      .printRoutes({ commonPrefix: false })
      .split('\n')
      .flatMap((line) => {
        const [, branches = '', part = '', methods = ''] =
          /^([│├└─ ]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
        above.splice(branches.length / 4 - 1, Number.POSITIVE_INFINITY, part)
        return methods.split(', ').flatMap((method) => (method ? [`${method} ${above.join('')}`] : []))
      })
    const routes = answered.filter((route) => !/^(HEAD|OPTIONS) | \/assets\//.test(route)).sort()
    expect(operations.map(({ name }) => name).sort()).toEqual(routes)
  })

  it('names whoever needs no session, on purpose', () => {
    const open = Object.entries(allRoutes).flatMap(([name, { access }]) =>
      access === 'anyone' ? [name] : [],
    )
    expect(open.sort()).toEqual(forEverybody.sort())
  })
})

describe('a stranger is not signed in', () => {
  it.each(withAccess('reader', 'colleague', 'owner'))('%s', async (_, operation) => {
    const { status, problem } = await attempt(test.stranger, operation)
    expect([status, problem.code, problem.errors]).toEqual([401, 'not-signed-in', undefined])
  })
})

describe('a reader changes nothing', () => {
  it.each(withAccess('colleague', 'owner'))('%s', async (_, operation) => {
    const { status, problem } = await attempt(reader, operation)
    expect([status, problem.code]).toEqual([403, 'not-allowed'])
  })
})

describe('a reader is shown no secret link of a customer', () => {
  const link = `https://reis.example/p/${'x'.repeat(32)}`
  beforeAll(() =>
    withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
      tx
        .updateTable('outgoingMail')
        .set({ kind: 'update', subjectId: made.engagement_id, textBody: `Kijk op ${link}.`, htmlBody: link })
        .execute(),
    ),
  )
  const shown = withAccess('reader').filter(([, { shape }]) => shape.method === 'GET')

  it('that a colleague is shown', async () => {
    const answers = await Promise.all(shown.map(([, operation]) => attempt(colleague, operation)))
    expect(answers.some(({ text }) => text.includes(link))).toBe(true)
  })

  it.each(shown)('%s', async (_, operation) => {
    expect((await attempt(reader, operation)).text).not.toContain('x'.repeat(32))
  })
})

describe('a colleague settles nothing', () => {
  it.each(withAccess('owner'))('%s', async (_, operation) => {
    const { status, problem } = await attempt(colleague, operation)
    expect([status, problem.code]).toEqual([403, 'not-allowed'])
  })
})

describe('another organisation finds nothing', () => {
  it.each(withAccess('reader', 'colleague', 'owner'))('%s', async (_, operation) => {
    const { status, text } = await attempt(neighbour, operation)
    if (operation.shape.params) expect(status).toBe(404)
    expect(text).not.toContain('Zeldzame')
    for (const id of Object.values(made)) expect(text).not.toContain(id)
  })
})

describe('a secret link opens nothing', () => {
  const linkOf = (kind: LinkKind) => {
    const subjects = { progress: 'engagement_id', survey: 'survey_id', invitation: 'invitation_id' }
    const { organisationId } = owner.actor
    const at = test.clock.now().toString()
    return { organisationId, kind, subjectId: made[subjects[kind]] ?? '', at }
  }
  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    withinOrganisation(test.house.database, owner.actor.organisationId, work)
  const tokenFor = (kind: LinkKind) => inside((tx) => makeLink(tx, test.house.secrets, linkOf(kind)))
  const isRefused = async (operation: Operation, token: string) => {
    const { status, text } = await attempt(test.stranger, operation, token)
    expect(status).toBe(404)
    expect(text).not.toContain('Zeldzame')
  }

  it.each(withAccess('link'))('%s when nobody made it', (_, operation) =>
    isRefused(operation, 'x'.repeat(32)),
  )

  it.each(withAccess('link'))('%s when it is for something else', async (name, operation) => {
    const own = linkKinds.find(([path]) => operation.shape.path.startsWith(path))?.[1]
    if (!own) throw new Error(`say in linkKinds which link opens ${name}`)
    for (const [, kind] of linkKinds) if (kind !== own) await isRefused(operation, await tokenFor(kind))
  })

  it.each(withAccess('link'))('%s when it was taken back', async (_, operation) => {
    for (const [, kind] of linkKinds) {
      const token = await tokenFor(kind)
      await inside((tx) => revokeLinks(tx, linkOf(kind)))
      await isRefused(operation, token)
    }
  })
})
