import { expect } from 'vitest'
import { firstRunRoutes } from '../../src/modules/staff/first-run.contract.ts'

/** Starts the first organisation of a product that is open at `address`, over HTTP; the cookies of its owner. */
export async function startOrganisation(address: string): Promise<string> {
  const answer = await fetch(address + firstRunRoutes.startOrganisation.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organisationName: 'Vloerenbedrijf Van Houten',
      ownerName: 'Joost van Houten',
      email: 'joost@van-houten.example',
      password: 'een lang wachtwoord',
      template: 'empty',
      locale: 'nl',
    }),
  })
  expect(answer.status).toBe(200)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
