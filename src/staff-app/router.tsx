import type { QueryClient } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { readCustomerSearch } from './customers/customer-filter.ts'
import { Frame } from './frame/frame.tsx'
import { meQuery, NobodyHere } from './frame/me.ts'
import { Nowhere } from './frame/nowhere.tsx'
import { PageFailed, PageLoading, PageMissing } from './frame/page-states.tsx'
import { part } from './frame/part.ts'

interface Context {
  queries: QueryClient
}

const root = createRootRouteWithContext<Context>()()

/** Every page for people who are signed in; others are shown the way in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery)
    } catch (error) {
      if (!(error instanceof NobodyHere)) throw error
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { back: location.href } })
    }
  },
})

const isSomebodyHere = ({ queries }: Context): Promise<boolean> =>
  queries.ensureQueryData(meQuery).then(
    () => true,
    () => false,
  )

/** A page to begin at is of no use to whoever is signed in. */
const passOn = async ({ context }: { context: Context }) => {
  if (await isSomebodyHere(context)) throw redirect({ to: '/today' })
}

/** The component with that name, out of a file that is fetched when somebody opens its page. */
const fetched: typeof lazyRouteComponent = (fetchFile, name) =>
  lazyRouteComponent(() => part(fetchFile), name)

// One line per page; the folder is the room.
// biome-ignore format: a table
const pages: AnyRoute[] = [
  createRoute({ getParentRoute: () => inside, path: '/today', component: fetched(() => import('./today/today-page.tsx'), 'TodayPage') }),
  createRoute({ getParentRoute: () => inside, path: '/journeys', component: fetched(() => import('./journeys/journeys-page.tsx'), 'JourneysPage'), validateSearch: (search): { all?: boolean } => search }),
  createRoute({ getParentRoute: () => inside, path: '/journeys/$journeyId', component: fetched(() => import('./maps/map-page.tsx'), 'MapPage'), validateSearch: (search): { persona?: string; phase?: string; card?: string } => search }),
  createRoute({ getParentRoute: () => inside, path: '/personas', component: fetched(() => import('./journeys/personas-page.tsx'), 'PersonasPage'), validateSearch: (search): { new?: boolean; journey?: string } => search }),
  createRoute({ getParentRoute: () => inside, path: '/settings', component: fetched(() => import('./staff/settings-page.tsx'), 'SettingsPage') }),
  createRoute({ getParentRoute: () => inside, path: '/insight', component: fetched(() => import('./insight/insight-page.tsx'), 'InsightPage') }),
  createRoute({ getParentRoute: () => inside, path: '/', beforeLoad: () => { throw redirect({ to: '/today' }) } }),
  createRoute({ getParentRoute: () => inside, path: '/customers', component: fetched(() => import('./customers/customers-page.tsx'), 'CustomersPage'), validateSearch: readCustomerSearch }),
  createRoute({ getParentRoute: () => inside, path: '/customers/$customerId', component: fetched(() => import('./engagements/customer-page.tsx'), 'CustomerPage'), validateSearch: (search): { engagement?: string } => search }),
  createRoute({ getParentRoute: () => inside, path: '/messages', component: fetched(() => import('./engagements/messages-page.tsx'), 'MessagesPage') }),
  createRoute({ getParentRoute: () => inside, path: '/customers/new', component: fetched(() => import('./customers/new-customer-page.tsx'), 'NewCustomerPage') }),
  createRoute({ getParentRoute: () => inside, path: '/customers/import', component: fetched(() => import('./customers/import/import-page.tsx'), 'ImportPage'), validateSearch: (search): { run?: string } => search }),
]

// biome-ignore format: a table
const outside: AnyRoute[] = [
  createRoute({ getParentRoute: () => root, path: '/sign-in', component: fetched(() => import('./staff/sign-in-page.tsx'), 'SignInPage'), validateSearch: (search): { back?: string } => search }),
  createRoute({ getParentRoute: () => root, path: '/first-run', component: fetched(() => import('./staff/first-run-page.tsx'), 'FirstRunPage'), beforeLoad: passOn }),
  createRoute({ getParentRoute: () => root, path: '/forgotten', component: fetched(() => import('./staff/forgotten-page.tsx'), 'ForgottenPage') }),
  createRoute({ getParentRoute: () => root, path: '/new-password/$token', component: fetched(() => import('./staff/new-password-page.tsx'), 'NewPasswordPage') }),
  createRoute({ getParentRoute: () => root, path: '/invitation/$token', component: fetched(() => import('./staff/invitation-page.tsx'), 'InvitationPage') }),
]

const nowhere = createRoute({
  getParentRoute: () => root,
  path: '$',
  component: Nowhere,
  beforeLoad: ({ context }) => isSomebodyHere(context),
})

const tree = root.addChildren([inside.addChildren(pages), ...outside, nowhere])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    scrollRestoration: true,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: PageMissing,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
