import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { sessionRoutes } from '../src/modules/staff/sessions.contract.ts'
import type { AnswerOf } from '../src/platform/http/contract.ts'

/** Signs in at a product that runs; also gives who is on the way there. */
export async function signedIn(of: {
  address: string
  email: string
  password: string
}): Promise<{ cookie: string; travels: { customerId: string; engagementId: string }[] }> {
  const { address, email, password } = of
  const answer = await fetch(address + sessionRoutes.signIn.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const listed = await fetch(`${address}${customerRoutes.listCustomers.path}?open=true`, {
    headers: { cookie },
  })
  const { customers } = (await listed.json()) as AnswerOf<typeof customerRoutes.listCustomers>
  return {
    cookie,
    travels: customers.flatMap(({ customerId, phases }) =>
      phases.map(({ engagementId }) => ({ customerId, engagementId })),
    ),
  }
}
