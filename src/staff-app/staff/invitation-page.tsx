import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { invitationRoutes } from '../../modules/staff/invitations.contract.ts'
import { sessionRoutes } from '../../modules/staff/sessions.contract.ts'
import { call } from '../api.ts'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'

/** Joining an organisation by the link a colleague sent. */
export function InvitationPage() {
  const { door } = useTexts()
  const { token } = useParams({ strict: false }) as { token: string }
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(invitationRoutes.showInvitation, { params: { token } }),
  })
  const submission = useSubmission()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  if (invitation.isPending) return null
  if (invitation.isError) return <Door title={invitation.error.message}>{null}</Door>
  const { organisation, inviter, email, known } = invitation.data
  const join = async () => {
    const body = known ? { password } : { name, password }
    await call(invitationRoutes.acceptInvitation, { params: { token }, body })
    await call(sessionRoutes.signIn, { body: { email, password } })
    location.assign('/today')
  }
  return (
    <Door title={door.joinTitle(organisation)} lead={door.joinLead(inviter, email)}>
      <DoorForm submission={submission} onSubmit={join} action={door.joinAction}>
        {!known && (
          <TextField
            label={door.yourName}
            autoComplete="name"
            value={name}
            onChange={setName}
            error={submission.about('name')}
            autoFocus
          />
        )}
        <TextField
          label={door.password}
          type="password"
          autoComplete={known ? 'current-password' : 'new-password'}
          hint={known ? door.knownHint : door.passwordHint}
          value={password}
          onChange={setPassword}
          error={submission.about('password')}
        />
      </DoorForm>
    </Door>
  )
}
