import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { firstRunRoutes } from '../../modules/staff/first-run.contract.ts'
import { call } from '../api.ts'
import { Anchor } from '../design/anchor.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useLocale, useTexts } from '../language.tsx'
import { Door, DoorForm } from './door.tsx'
import { firstRunQuery } from './first-run-query.ts'

const starts = ['ten', 'seven', 'united', 'empty'] as const

/** Where an organisation begins: who you are, and the one question which journey you start from. */
export function FirstRunPage() {
  const { door } = useTexts()
  const locale = useLocale()
  const firstRun = useQuery(firstRunQuery)
  const submission = useSubmission()
  const [filled, setFilled] = useState({
    organisationName: '',
    ownerName: '',
    email: '',
    password: '',
    code: '',
  })
  const [template, setTemplate] = useState<(typeof starts)[number]>('ten')
  if (firstRun.isPending) return null
  if (!firstRun.data?.open) return <Navigate to="/sign-in" />

  const field = (name: keyof typeof filled) => ({
    name,
    value: filled[name],
    onChange: (value: string) => setFilled((before) => ({ ...before, [name]: value })),
    error: submission.about(name),
  })
  const start = async () => {
    const code = firstRun.data.needsCode ? filled.code : undefined
    const { journeyId, personaId } = await call(firstRunRoutes.startOrganisation, {
      body: { ...filled, code, template, locale },
    })
    location.assign(`/journeys/${journeyId}${personaId ? `?persona=${personaId}` : ''}`)
  }
  return (
    <Door title={door.firstTitle} lead={door.firstLead}>
      <DoorForm submission={submission} onSubmit={start} action={door.firstAction}>
        <div className="pair">
          <TextField
            label={door.organisation}
            autoComplete="organization"
            autoFocus
            {...field('organisationName')}
          />
          <TextField label={door.yourName} autoComplete="name" {...field('ownerName')} />
          <TextField label={door.email} type="email" autoComplete="email" {...field('email')} />
          <TextField
            label={door.password}
            type="password"
            autoComplete="new-password"
            hint={door.passwordHint}
            {...field('password')}
          />
          {firstRun.data.needsCode && <TextField label={door.code} hint={door.codeHint} {...field('code')} />}
        </div>
        <fieldset className="starts">
          <legend>{door.whichJourney}</legend>
          {starts.map((start) => (
            <label key={start}>
              <input
                type="radio"
                name="template"
                value={start}
                checked={template === start}
                onChange={() => setTemplate(start)}
              />
              <b>{door.starts[start].name}</b>
              <small>{door.starts[start].about}</small>
            </label>
          ))}
        </fieldset>
      </DoorForm>
      <Anchor className="aside-link" href="/sign-in">
        {door.haveAccount}
      </Anchor>
    </Door>
  )
}
