import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import type { Customer } from './travel-queries.ts'

/** Said on top of the page of a customer who was put away, with the way back. */
export function ArchivedNote({ customer }: { customer: Customer }) {
  const { customerPage } = useTexts()
  const texts = customerPage.customer
  const act = useAct()
  const mayWrite = useMayWrite()
  const { customerId, name } = customer
  const restore = () =>
    act(async () => {
      await call(customerRoutes.restoreCustomer, { params: { customerId } })
      return { text: texts.restored(name) }
    })
  return (
    <p className="archived-note">
      {texts.archivedNote}
      {mayWrite && (
        <Button icon="arrow-back-up" onPress={() => void restore()}>
          {texts.restore}
        </Button>
      )}
    </p>
  )
}
