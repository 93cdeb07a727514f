import { useQuery, useQueryClient } from '@tanstack/react-query'
import { colleagueRoutes } from '../../modules/staff/colleagues.contract.ts'
import { call } from '../api.ts'
import { Avatar } from '../design/avatar.tsx'
import { Mistake } from '../design/mistake.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { Select } from '../design/select.tsx'
import { Tag } from '../design/tag.tsx'
import { useMayWrite, useMe } from '../frame/me.ts'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { AbsenceDialog } from './absence-dialog.tsx'
import { type ColleagueRead, colleaguesQuery } from './colleague-list.ts'
import { DepartureDialog } from './departure-dialog.tsx'
import { Invitations } from './invitations.tsx'

/** Everybody who works here: what they may do, when they are away, who stands in. */
export function ColleaguesSettings() {
  const { settings } = useTexts()
  const owner = useMe().role === 'owner'
  const colleagues = useQuery(colleaguesQuery)
  const everybody = colleagues.data?.colleagues ?? []
  return (
    <>
      <SectionHead>{settings.colleagues}</SectionHead>
      <ul className="colleague-list">
        {everybody.map((colleague) => (
          <ColleagueRow key={colleague.userId} colleague={colleague} everybody={everybody} />
        ))}
      </ul>
      {owner && <Invitations />}
    </>
  )
}

const roles = ['owner', 'colleague', 'reader'] as const

interface ColleagueRowProps {
  colleague: ColleagueRead
  everybody: readonly ColleagueRead[]
}

function ColleagueRow({ colleague, everybody }: ColleagueRowProps) {
  const { settings } = useTexts()
  const me = useMe()
  const mayWrite = useMayWrite()
  const queries = useQueryClient()
  const submission = useSubmission()
  const { userId, name, email, job, role, awayToday } = colleague
  const changeRole = (chosen: string) =>
    submission.submit(async () => {
      const next = roles.find((known) => known === chosen) ?? role
      await call(colleagueRoutes.changeRole, { params: { userId }, body: { role: next } })
      await queries.invalidateQueries({ queryKey: colleaguesQuery.queryKey })
    })
  const others = everybody.filter((other) => other.userId !== userId)
  return (
    <li>
      <Avatar name={name} named />
      <span>
        <b>{name}</b> {awayToday && <Tag>{settings.away}</Tag>}
        <small>{[job, email].filter(Boolean).join(' · ')}</small>
      </span>
      {me.role === 'owner' ? (
        <Select
          aria-label={settings.roleOf(name)}
          label={settings.role}
          placeholder={settings.role}
          options={roles.map((id) => ({
            id,
            label: settings.roles[id],
            description: settings.roleHints[id],
          }))}
          value={role}
          onChange={(chosen) => void changeRole(chosen)}
        />
      ) : (
        <span>{settings.roles[role]}</span>
      )}
      {mayWrite && (me.role === 'owner' || me.userId === userId) && (
        <span className="send">
          <AbsenceDialog colleague={colleague} others={others} />
          {me.role === 'owner' && me.userId !== userId && (
            <DepartureDialog colleague={colleague} others={others} />
          )}
        </span>
      )}
      {submission.refused && <Mistake>{submission.refused}</Mistake>}
    </li>
  )
}
