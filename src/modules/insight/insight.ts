/** What other rooms may use of insight. */
export { type JourneyTravel, journeyTravel } from './travel.ts'
