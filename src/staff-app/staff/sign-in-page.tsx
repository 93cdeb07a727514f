import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { sessionRoutes } from '../../modules/staff/sessions.contract.ts'
import { call } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'
import { firstRunQuery } from './first-run-query.ts'

/** The way in. While nobody lives here yet, it leads to the first run instead. */
export function SignInPage() {
  const { door } = useTexts()
  const { back } = useSearch({ strict: false }) as { back?: string }
  const firstRun = useQuery(firstRunQuery)
  const submission = useSubmission()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  if (firstRun.isPending) return null
  if (firstRun.data && !firstRun.data.someoneHome) return <Navigate to="/first-run" />
  const signIn = async () => {
    await call(sessionRoutes.signIn, { body: { email, password } })
    // A page of ours only: a whole address would lead elsewhere.
    location.assign(back?.startsWith('/') && !back.startsWith('//') ? back : '/today')
  }
  return (
    <Door title={door.welcomeBack} lead={door.welcomeLead}>
      <DoorForm submission={submission} onSubmit={signIn} action={door.signIn}>
        <TextField
          label={door.email}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={submission.about('email')}
          autoFocus
        />
        <TextField
          label={door.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={submission.about('password')}
        />
      </DoorForm>
      <Anchor className="aside-link" href="/forgotten">
        {door.forgotten}
      </Anchor>
      {firstRun.data?.open && (
        <Anchor className="aside-link" href="/first-run">
          {door.startHere}
        </Anchor>
      )}
    </Door>
  )
}
