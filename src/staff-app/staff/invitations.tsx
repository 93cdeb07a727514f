import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { type Invitation, invitationRoutes } from '../../modules/staff/invitations.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { toast } from '../design/toast.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

const invitationsKey = ['invitations']
const roles = ['colleague', 'reader', 'owner'] as const

/** Inviting a colleague by mail or by a link to copy, and what is still open. */
export function Invitations() {
  const { settings } = useTexts()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<(typeof roles)[number]>('colleague')
  const pending = useQuery({ queryKey: invitationsKey, queryFn: () => call(invitationRoutes.invitations) })
  const invite = async () => {
    await call(invitationRoutes.invite, { body: { email, role } })
    setEmail('')
    await queries.invalidateQueries({ queryKey: invitationsKey })
  }
  const open = pending.data?.invitations ?? []
  return (
    <>
      <SettingsForm
        title={settings.invite}
        submission={submission}
        onSave={invite}
        action={settings.inviteAction}
      >
        <div className="pair">
          <TextField
            label={settings.inviteEmail}
            type="email"
            value={email}
            onChange={setEmail}
            error={submission.about('email')}
          />
          <Select
            label={settings.role}
            placeholder={settings.role}
            options={roles.map((id) => ({
              id,
              label: settings.roles[id],
              description: settings.roleHints[id],
            }))}
            value={role}
            onChange={(chosen) => setRole(roles.find((known) => known === chosen) ?? 'colleague')}
          />
        </div>
      </SettingsForm>
      {open.length > 0 && (
        <>
          <SectionHead level={3}>{settings.invited}</SectionHead>
          <ul className="colleague-list invitations">
            {open.map((invitation) => (
              <PendingInvitation key={invitation.invitationId} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function PendingInvitation({ invitation }: { invitation: z.output<typeof Invitation> }) {
  const { settings } = useTexts()
  const queries = useQueryClient()
  const { invitationId, email, link, mail, role } = invitation
  const copy = async () => {
    await navigator.clipboard.writeText(link ?? '')
    toast({ text: settings.linkCopied })
  }
  const withdraw = async () => {
    await call(invitationRoutes.withdrawInvitation, { params: { invitationId } })
    await queries.invalidateQueries({ queryKey: invitationsKey })
  }
  return (
    <li>
      <span />
      <span>
        <b>{email}</b>
        <small>
          {settings.roles[role]} · {settings.mailStates[mail]}
        </small>
      </span>
      <span className="send">
        {link && (
          <Button icon="copy" onPress={() => void copy()}>
            {settings.copyLink}
          </Button>
        )}
        <Button quiet onPress={() => void withdraw()}>
          {settings.withdraw}
        </Button>
      </span>
    </li>
  )
}
