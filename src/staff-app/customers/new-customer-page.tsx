import { useBlocker, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Anchor } from '../design/anchor.tsx'
import { Button } from '../design/button.tsx'
import { toast } from '../design/toast.tsx'
import { useMayWrite } from '../frame/me.ts'
import { PageNotAllowed } from '../frame/page-states.tsx'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import type { CustomerDraft } from './customer-draft.ts'
import { CustomerForm } from './customer-form.tsx'

/** What was written of a new customer and not kept yet, for who went elsewhere and comes back. */
let begun: CustomerDraft | undefined

/** A new customer; after adding the way leads straight to their page. */
export function NewCustomerPage() {
  const { customerScreens } = useTexts()
  const texts = customerScreens.form
  useTitle(customerScreens.add)
  const navigate = useNavigate()
  const mayWrite = useMayWrite()
  const [found, setFound] = useState(begun)
  const [form, setForm] = useState(0)
  // Going elsewhere in this tab loses nothing; closing it would.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => begun !== undefined })
  if (!mayWrite) return <PageNotAllowed />
  const leave = (to: string) => {
    begun = undefined
    void navigate({ to })
  }
  const beginAnew = () => {
    begun = undefined
    setFound(undefined)
    setForm(form + 1)
  }
  return (
    <div className="new-customer">
      <header>
        <h1>{texts.newTitle}</h1>
        <p className="lead">{texts.newLead}</p>
        <p className="lead many">
          {texts.newMany} <Anchor href="/customers/import">{customerScreens.import}</Anchor>
        </p>
        {found && (
          <div className="found" role="status">
            <p>{texts.begunBefore}</p>
            <Button quiet icon="trash" onPress={beginAnew}>
              {texts.beginAnew}
            </Button>
          </div>
        )}
      </header>
      <CustomerForm
        key={form}
        begun={begun}
        onBegun={(draft) => {
          begun = draft
        }}
        onSaved={({ customerId, name }) => {
          toast({ text: texts.added(name) })
          leave(`/customers/${customerId}`)
        }}
        onCancel={() => leave('/customers')}
      />
    </div>
  )
}
