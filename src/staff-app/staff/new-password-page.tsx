import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { passwordRoutes } from '../../modules/staff/passwords.contract.ts'
import { call } from '../api.ts'
import { GuideLink } from '../design/guide.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'

/** Choosing a new password, with the address that was mailed. */
export function NewPasswordPage() {
  const { door } = useTexts()
  const { token } = useParams({ strict: false }) as { token: string }
  const submission = useSubmission()
  const [password, setPassword] = useState('')
  const [chosen, setChosen] = useState(false)
  const choose = async () => {
    await call(passwordRoutes.chooseNewPassword, { params: { token }, body: { password } })
    setChosen(true)
  }
  return (
    <Door title={door.newPasswordTitle}>
      {chosen ? (
        <>
          <p role="status">{door.newPasswordChosen}</p>
          <GuideLink href="/sign-in">{door.signIn}</GuideLink>
        </>
      ) : (
        <DoorForm submission={submission} onSubmit={choose} action={door.newPasswordAction}>
          <TextField
            label={door.password}
            type="password"
            autoComplete="new-password"
            hint={door.passwordHint}
            value={password}
            onChange={setPassword}
            error={submission.about('password')}
            autoFocus
          />
        </DoorForm>
      )}
    </Door>
  )
}
