import { useState } from 'react'
import { passwordRoutes } from '../../modules/staff/passwords.contract.ts'
import { call } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'

/** Asking for a new password. The answer is the same whether or not the address is known. */
export function ForgottenPage() {
  const { door } = useTexts()
  const submission = useSubmission()
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState(false)
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
      <Anchor className="aside-link" href="/sign-in">
        {door.toSignIn}
      </Anchor>
    </Door>
  )
}
