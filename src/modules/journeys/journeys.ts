/** What other rooms may use of the design. */
export { type PersonaSign, personaSign } from './persona-signs.ts'
export { startJourney } from './start-journey.ts'
