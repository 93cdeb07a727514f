import { useState } from 'react'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { CustomerForm } from '../customers/customer-form.tsx'
import { SquareButton } from '../design/button.tsx'
import { Menu } from '../design/menu.tsx'
import { toast } from '../design/toast.tsx'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { useAct, useFreshen } from './act.ts'
import type { Customer } from './travel-queries.ts'

/** What is done less often: change the details, put away. */
export function CustomerMenu({ customer }: { customer: Customer }) {
  const { customerPage, common } = useTexts()
  const texts = customerPage.customer
  const act = useAct()
  const freshen = useFreshen()
  const [editing, setEditing] = useState(false)
  const { customerId, name, archivedAt } = customer
  const archive = () =>
    act(async () => {
      await call(customerRoutes.archiveCustomer, { params: { customerId } })
      return {
        text: texts.archived(name),
        undo: () => call(customerRoutes.restoreCustomer, { params: { customerId } }),
      }
    })
  const edit = {
    id: 'edit',
    label: texts.edit,
    icon: 'pencil' as const,
    onAction: () => setEditing(true),
  }
  const putAway = {
    id: 'archive',
    label: texts.archive,
    icon: 'package' as const,
    onAction: () => void archive(),
  }
  return (
    <>
      <Menu
        trigger={<SquareButton icon="dots" label={customerPage.more} />}
        entries={archivedAt ? [edit] : [edit, putAway]}
      />
      <WritingDialog
        title={texts.editTitle(name)}
        open={editing}
        onOpenChange={setEditing}
        closeLabel={common.close}
      >
        <CustomerForm
          customer={customer}
          onSaved={() => {
            setEditing(false)
            toast({ text: texts.saved })
            void freshen()
          }}
          onCancel={() => setEditing(false)}
        />
      </WritingDialog>
    </>
  )
}
