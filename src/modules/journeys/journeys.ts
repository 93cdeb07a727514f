/** What other rooms may use of the design. */

export { addCard, cardsOf, cardsPerPersona, editCard } from './cards.ts'
export { feelingsOf, setFeeling } from './feelings.ts'
export { type DesignedMoment, type DesignedPhase, type MapDesign, mapDesign } from './map-design.ts'
export { type PersonaSign, personaSign } from './persona-signs.ts'
export { addPersona, chooseIdeal, editPersona, personasOf } from './personas.ts'
export { addPhase, editPhase, phasesOf } from './phases.ts'
export { startJourney } from './start-journey.ts'
export { channels } from './templates/channels.ts'
