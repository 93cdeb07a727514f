import { journeyRoutes } from '../modules/journeys/journeys.contract.ts'
import { personaRoutes } from '../modules/journeys/personas.contract.ts'
import { mapRoutes } from '../modules/maps/maps.contract.ts'
import { firstRunRoutes } from '../modules/staff/first-run.contract.ts'
import { passwordRoutes } from '../modules/staff/passwords.contract.ts'
import { sessionRoutes } from '../modules/staff/sessions.contract.ts'
import { todayRoutes } from '../modules/today/today.contract.ts'
import type { AnswerOf } from '../platform/http/contract.ts'
import { pathOf } from '../platform/http/path.ts'

const whoIsHere = pathOf(sessionRoutes.whoIsHere, {})
const today = () => [pathOf(todayRoutes.today, { query: { whose: 'mine' } })]
const firstRun = () => [pathOf(firstRunRoutes.firstRun, {})]
const wayToNewPassword = () => [pathOf(passwordRoutes.wayToNewPassword, {})]
const map = ({ journeyId }: Record<string, string>, { persona }: Record<string, string | undefined>) => [
  pathOf(journeyRoutes.journey, { params: { journeyId } }),
  pathOf(personaRoutes.personas, {}),
  pathOf(mapRoutes.journeyMap, { params: { journeyId }, query: { personaId: persona } }),
]

/**
 * What the server needs to know of the app to send a page whole: the source of each page, and what it asks first where
 * somebody would wait for it. The router has the same table, for going from page to page.
 */
export const browserApp = {
  // biome-ignore format: a table
  openings: [
    { path: '/', source: 'today/today-page.tsx', asks: today },
    { path: '/today', source: 'today/today-page.tsx', asks: today },
    { path: '/journeys', source: 'journeys/journeys-page.tsx' },
    { path: '/journeys/:journeyId', source: 'maps/map-page.tsx', asks: map },
    { path: '/personas', source: 'journeys/personas-page.tsx' },
    { path: '/settings', source: 'staff/settings-page.tsx' },
    { path: '/insight', source: 'insight/insight-page.tsx' },
    { path: '/customers', source: 'customers/customers-page.tsx' },
    { path: '/customers/:customerId', source: 'engagements/customer-page.tsx' },
    { path: '/messages', source: 'engagements/messages-page.tsx' },
    { path: '/customers/new', source: 'customers/new-customer-page.tsx' },
    { path: '/customers/import', source: 'customers/import/import-page.tsx' },
    { path: '/sign-in', source: 'staff/sign-in-page.tsx', asks: firstRun },
    { path: '/first-run', source: 'staff/first-run-page.tsx', asks: firstRun },
    { path: '/forgotten', source: 'staff/forgotten-page.tsx', asks: wayToNewPassword },
    { path: '/new-password/:token', source: 'staff/new-password-page.tsx' },
    { path: '/invitation/:token', source: 'staff/invitation-page.tsx' },
  ],
  asks: [whoIsHere],
  localeIn: (answers: Record<string, unknown>) =>
    (answers[whoIsHere] as AnswerOf<typeof sessionRoutes.whoIsHere> | undefined)?.me?.locale,
  textsIn: (locale: string) => `../texts/${locale}.ts`,
}
