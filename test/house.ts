import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Temporal } from 'temporal-polyfill'
import { openApp, putJobsToWork } from '../src/app.ts'
import { foundOrganisation, sendResetMail } from '../src/modules/staff/staff.ts'
import { openHouse } from '../src/open-house.ts'
import type { Owner, Role } from '../src/platform/actor.ts'
import { readConfig } from '../src/platform/config.ts'
import { withinOrganisation } from '../src/platform/database/database.ts'
import type { House } from '../src/platform/house.ts'
import type { AnswerOf, CallOf, Problem, RouteShape } from '../src/platform/http/contract.ts'
import { pathOf } from '../src/platform/http/path.ts'
import { newId } from '../src/platform/ids.ts'
import { cloneDatabase } from './database.ts'

/** A clock that stands still until a test moves it. */
export class TestClock {
  #now = Temporal.Instant.from('2026-11-19T08:30:00Z')
  now = (): Temporal.Instant => this.#now
  set(instant: string): void {
    this.#now = Temporal.Instant.from(instant)
  }
  forward(duration: Temporal.DurationLike): void {
    this.#now = this.#now.toZonedDateTimeISO('Europe/Amsterdam').add(duration).toInstant()
  }
}

/** What came back over HTTP: the answer, or the problem that was told. */
export interface Response<R extends RouteShape> {
  status: number
  body: AnswerOf<R>
  problem: Problem
  text: string
  headers: Record<string, string | string[] | undefined>
}

/** Somebody with a browser: calls routes as the front door sees them, with their own cookies. */
export interface Visitor {
  call<R extends RouteShape>(
    route: R,
    ...given: keyof CallOf<R> extends never ? [] : [CallOf<R>]
  ): Promise<Response<R>>
  get(path: string): Promise<{ status: number; text: string; headers: Response<RouteShape>['headers'] }>
  /** Posts a form as a page without script does. */
  post(
    path: string,
    form: Record<string, string>,
  ): Promise<{ status: number; text: string; headers: Response<RouteShape>['headers'] }>
}

/** A member of an organisation, signed in. */
export interface Member extends Visitor {
  actor: Owner
}

/** A whole house on a database of its own, with every room open, for one test file. */
export interface TestHouse {
  house: House
  /** Its database, as the app works in it. */
  appUrl: string
  /** The same, as the owner of the tables. */
  ownerUrl: string
  app: FastifyInstance
  clock: TestClock
  stranger: Visitor
  /** A new organisation and its owner. */
  owner(name?: string): Promise<Member>
  /** A colleague or reader in the organisation of `owner`. */
  join(owner: Member, role: Role, name?: string): Promise<Member>
  /** Starts the job queue; without it jobs wait, as they do when no process serves them. */
  startJobs(): Promise<void>
  close(): Promise<void>
}

export async function openTestHouse(environment: Record<string, string> = {}): Promise<TestHouse> {
  const database = await cloneDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'reisgenoot-house-'))
  const clock = new TestClock()
  const config = readConfig({
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://reis.example',
    ...environment,
  })
  const house = openHouse({
    config,
    appUrl: database.appUrl,
    secret: 'a secret for tests, long enough to be one',
    publicUrl: config.publicUrl ?? 'http://localhost:3000',
    clock,
    sendReset: sendResetMail,
    onError: () => {},
  })
  const app = await openApp(house)
  putJobsToWork(house)
  const password = 'een lang wachtwoord'
  let cachedHash: Promise<string> | undefined
  const auth = {
    ...house.auth,
    hashPassword: (text: string) => {
      cachedHash ??= house.auth.hashPassword(text)
      return cachedHash
    },
  }
  let people = 0

  const signedIn = async (email: string, actor: Owner): Promise<Member> => {
    const { headers } = await house.auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return { ...visitor(app, cookie), actor }
  }

  return {
    house,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    app,
    clock,
    stranger: visitor(app),
    async owner(name = 'Vloerenbedrijf De Wit') {
      const email = `owner${++people}@de-wit.example`
      const actor = await house.database
        .transaction()
        .execute((tx) =>
          foundOrganisation(
            tx,
            auth,
            { organisationName: name, ownerName: 'Sander de Wit', email, password, locale: 'nl' },
            clock.now(),
          ),
        )
      return signedIn(email, actor)
    },
    async join(owner, role, name = 'Ilse de Wit') {
      const email = `${role}${++people}@de-wit.example`
      const { organisationId } = owner.actor
      const userId = newId()
      await withinOrganisation(house.database, organisationId, async (tx) => {
        await tx.insertInto('loginUser').values({ id: userId, name, email }).execute()
        await tx
          .insertInto('loginAccount')
          .values({
            id: newId(),
            userId,
            accountId: userId,
            providerId: 'credential',
            password: await auth.hashPassword(password),
          })
          .execute()
        await tx
          .insertInto('membership')
          .values({ organisationId, userId, name, email, role, joinedAt: clock.now().toString() })
          .execute()
      })
      return signedIn(email, { ...owner.actor, userId, name, email, role } as Owner)
    },
    startJobs: () => house.jobs.start(),
    async close() {
      await app.close()
      await house.jobs.stop(5)
      await house.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function visitor(app: FastifyInstance, cookie = ''): Visitor {
  const headers = { cookie, 'accept-language': 'nl' }
  return {
    async call(route, ...[given]) {
      const parts = (given ?? {}) as { params?: object; query?: object; body?: unknown }
      const upload = route.bodyAs === 'upload'
      const form = new FormData()
      if (upload) form.append('file', parts.body as Blob, (parts.body as File).name ?? 'file')
      const encoded = upload ? new globalThis.Response(form) : undefined
      const reply = await app.inject({
        method: route.method,
        url: pathOf(route, parts),
        headers: {
          ...headers,
          ...(encoded && { 'content-type': encoded.headers.get('content-type') ?? '' }),
        },
        ...(encoded
          ? { payload: Buffer.from(await encoded.arrayBuffer()) }
          : parts.body !== undefined && { payload: parts.body as object }),
      })
      const isJson = String(reply.headers['content-type']).includes('json')
      const body = isJson ? reply.json() : undefined
      return {
        status: reply.statusCode,
        body,
        problem: body,
        text: reply.body,
        headers: reply.headers,
      } as never
    },
    async get(path) {
      const reply = await app.inject({ method: 'GET', url: path, headers })
      return { status: reply.statusCode, text: reply.body, headers: reply.headers as never }
    },
    async post(path, fields) {
      const reply = await app.inject({
        method: 'POST',
        url: path,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      })
      return { status: reply.statusCode, text: reply.body, headers: reply.headers as never }
    },
  }
}
