import { expect, type Page } from '@playwright/test'
import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { designRoutes } from '../src/modules/journeys/journeys.contract.ts'
import type { AnswerOf, CallOf, RouteShape } from '../src/platform/http/contract.ts'
import { pathOf } from '../src/platform/http/path.ts'

/** Calls a route as whoever is signed in on this page; for what stood there before the story of a test begins. */
export async function call<R extends RouteShape>(
  page: Page,
  route: R,
  ...[given]: keyof CallOf<R> extends never ? [] : [CallOf<R>]
): Promise<AnswerOf<R>> {
  const parts = (given ?? {}) as { params?: object; query?: object; body?: object }
  const answer = await page.request.fetch(pathOf(route, parts), { method: route.method, data: parts.body })
  expect(answer.ok(), `${route.method} ${route.path}: ${await answer.text()}`).toBe(true)
  return (answer.status() === 204 ? undefined : await answer.json()) as AnswerOf<R>
}

export interface Traveller {
  customerId: string
  engagementId: string
  journeyId: string
}

interface TravellerWish {
  firstName: string
  lastName: string
  /** What it is about. */
  engagement: string
  /** The name of the phase they are in. */
  phase: string
  /** A calendar day that is over; left out: today. */
  startedOn?: string
}

/** A customer with an address, of the first type of customer, who travels the first journey. */
export async function aTraveller(page: Page, wish: TravellerWish): Promise<Traveller> {
  const { firstName, lastName, engagement: name, startedOn } = wish
  const { journeys } = await call(page, designRoutes.journeys)
  const journeyId = journeys[0]?.journeyId ?? ''
  const { phases } = await call(page, designRoutes.journey, { params: { journeyId } })
  const phaseId = phases.find((phase) => phase.name === wish.phase)?.phaseId ?? ''
  const { personas } = await call(page, designRoutes.personas)
  const personaId = personas[0]?.personaId
  const email = `${firstName}@${lastName.replaceAll(' ', '-')}.example`.toLowerCase()
  const { customerId } = await call(page, customerRoutes.addCustomer, {
    body: { personaId, contacts: [{ firstName, lastName, emails: [{ address: email }] }] },
  })
  const { engagementId } = await call(page, engagementRoutes.startEngagement, {
    params: { customerId },
    body: { journeyId, phaseId, name, startedOn },
  })
  return { customerId, engagementId, journeyId }
}
