import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { passwordRoutes } from '../../modules/staff/passwords.contract.ts'
import { call } from '../api.ts'
import { takeBrought } from '../brought.ts'
import { Anchor } from '../design/anchor.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'

const wayQuery = queryOptions({
  queryKey: ['way-to-new-password'],
  queryFn: () => call(passwordRoutes.wayToNewPassword),
  initialData: () => takeBrought(passwordRoutes.wayToNewPassword),
})

/** Asking for a new password. The answer is the same whether or not the address is known. */
export function ForgottenPage() {
  const { door } = useTexts()
  const way = useQuery(wayQuery)
  const submission = useSubmission()
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState(false)
  if (way.isPending) return null
  if (way.data && !way.data.byMail) return <NoMailHere />
  const ask = async () => {
    await call(passwordRoutes.askNewPassword, { body: { email } })
    setAsked(true)
  }
  return (
    <Door title={door.forgottenTitle} lead={door.forgottenLead}>
      {asked ? (
        <p role="status">{door.forgottenAsked(email)}</p>
      ) : (
        <DoorForm submission={submission} onSubmit={ask} action={door.forgottenAction}>
          <TextField
            label={door.email}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={submission.about('email')}
            autoFocus
          />
        </DoorForm>
      )}
      <ToSignIn />
    </Door>
  )
}

/** No mail leaves from here yet: who can help, and what they type. */
function NoMailHere() {
  const { door } = useTexts()
  return (
    <Door title={door.forgottenTitle} lead={door.forgottenNoMail}>
      <p>{door.forgottenAskOwner}</p>
      <p>{door.forgottenCommand}</p>
      <pre>npm run reset-owner -- {door.forgottenExample}</pre>
      <p>{door.forgottenThen}</p>
      <ToSignIn />
    </Door>
  )
}

function ToSignIn() {
  const { door } = useTexts()
  return (
    <Anchor className="aside-link" href="/sign-in">
      {door.toSignIn}
    </Anchor>
  )
}
