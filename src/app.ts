import type { FastifyInstance } from 'fastify'
import { customerRoutes } from './modules/customers/customers.contract.ts'
import { serveCustomers } from './modules/customers/customers.routes.ts'
import { importRoutes } from './modules/customers/imports.contract.ts'
import { takeFilesOver } from './modules/customers/taking-over/imports.jobs.ts'
import { engagementRoutes } from './modules/engagements/engagements.contract.ts'
import { serveEngagements } from './modules/engagements/engagements.routes.ts'
import { progressPageRoutes } from './modules/engagements/pages/progress-pages.contract.ts'
import { serveProgressPages } from './modules/engagements/pages/progress-pages.routes.ts'
import { insightRoutes } from './modules/insight/insight.contract.ts'
import { serveInsight } from './modules/insight/insight.routes.ts'
import { designRoutes } from './modules/journeys/journeys.contract.ts'
import { serveJourneys } from './modules/journeys/journeys.routes.ts'
import { mapRoutes } from './modules/maps/maps.contract.ts'
import { serveMaps } from './modules/maps/maps.routes.ts'
import { searchRoutes } from './modules/search/search.contract.ts'
import { serveSearch } from './modules/search/search.routes.ts'
import { staffRoutes } from './modules/staff/staff.contract.ts'
import { serveStaff } from './modules/staff/staff.routes.ts'
import { surveyPageRoutes } from './modules/surveys/pages/survey-pages.contract.ts'
import { surveyRoutes } from './modules/surveys/surveys.contract.ts'
import { serveSurveys } from './modules/surveys/surveys.routes.ts'
import { todayRoutes } from './modules/today/today.contract.ts'
import { sendMornings } from './modules/today/today.jobs.ts'
import { serveToday } from './modules/today/today.routes.ts'
import { touchRoutes } from './modules/touches/touches.contract.ts'
import { keepSilenceNightly } from './modules/touches/touches.jobs.ts'
import { serveTouches } from './modules/touches/touches.routes.ts'
import { forgetFiles } from './platform/files/forget-files.ts'
import type { House } from './platform/house.ts'
import type { RouteShape } from './platform/http/contract.ts'
import { frontDoorRoutes } from './platform/http/front-door.contract.ts'
import { serveFrontDoor } from './platform/http/front-door.ts'
import { openServer } from './platform/http/server.ts'
import { deliverMail } from './platform/mail/outbox.ts'
import { serveCustomerFonts } from './platform/pages/customer-fonts.ts'

/** Every route of the house, by operation name: what the OpenAPI document lists and the access test walks. */
export const allRoutes: Record<string, RouteShape> = {
  ...engagementRoutes,
  ...progressPageRoutes,
  ...surveyRoutes,
  ...surveyPageRoutes,
  ...designRoutes,
  ...customerRoutes,
  ...importRoutes,
  ...searchRoutes,
  ...todayRoutes,
  ...touchRoutes,
  ...insightRoutes,
  ...mapRoutes,
  ...staffRoutes,
  ...frontDoorRoutes,
}

/** All rooms behind one server. */
export async function openApp(house: House): Promise<FastifyInstance> {
  const app = await openServer({
    logLevel: house.config.logLevel,
    secure: house.publicUrl.startsWith('https:'),
  })
  serveJourneys(app, house)
  serveInsight(app, house)
  serveMaps(app, house)
  serveCustomers(app, house)
  serveSearch(app, house)
  serveStaff(app, house)
  serveFrontDoor(app, house, allRoutes)
  serveToday(app, house)
  serveTouches(app, house)
  serveEngagements(app, house)
  serveProgressPages(app, house)
  serveSurveys(app, house)
  serveCustomerFonts(app)
  return app
}

/** Everything that happens outside a request. The cron lines beside each job are the whole schedule. */
export function putJobsToWork(house: House): void {
  deliverMail(house)
  takeFilesOver(house)
  sendMornings(house)
  keepSilenceNightly(house)
  forgetFiles(house)
}
