import { journeyRoutes } from '../src/modules/journeys/journeys.contract.ts'
import type { AnswerOf } from '../src/platform/http/contract.ts'
import type { Member, TestHouse } from './house.ts'

/** A new organisation with a journey of ten phases, through the front door. */
export interface Design {
  owner: Member
  journeyId: string
  personaId: string
  /** The journey as it is now. */
  read(): Promise<AnswerOf<typeof journeyRoutes.journey>>
  /** The phase with this number, as it is now. */
  phase(number: number): Promise<AnswerOf<typeof journeyRoutes.journey>['phases'][number]>
}

export async function openDesign(test: TestHouse): Promise<Design> {
  const owner = await test.owner()
  const { body } = await owner.call(journeyRoutes.addJourney, { body: { template: 'ten' } })
  const { journeyId, personaId } = body
  if (!personaId) throw new Error('ten phases come with a persona')
  const read = async () => (await owner.call(journeyRoutes.journey, { params: { journeyId } })).body
  return {
    owner,
    journeyId,
    personaId,
    read,
    phase: async (number) => {
      const phase = (await read()).phases[number - 1]
      if (!phase) throw new Error(`no phase ${number}`)
      return phase
    },
  }
}
