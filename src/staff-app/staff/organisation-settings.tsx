import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { type Organisation, organisationRoutes } from '../../modules/staff/organisation.contract.ts'
import { call } from '../api.ts'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { meQuery } from '../frame/me.ts'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

const organisationKey = ['organisation']

/** Name, place, phone, language for customers, time zone, hour of the morning mail. */
export function OrganisationSettings() {
  const organisation = useQuery({
    queryKey: organisationKey,
    queryFn: () => call(organisationRoutes.organisation),
  })
  return organisation.data ? <Facts organisation={organisation.data} /> : null
}

const hours = Array.from({ length: 9 }, (_, index) => index + 4)

function Facts({ organisation }: { organisation: z.output<typeof Organisation> }) {
  const { settings } = useTexts()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [facts, setFacts] = useState({
    ...organisation,
    place: organisation.place ?? '',
    phone: organisation.phone ?? '',
  })
  const field = (name: 'name' | 'place' | 'phone' | 'timeZone') => ({
    value: facts[name],
    onChange: (value: string) => setFacts((before) => ({ ...before, [name]: value })),
    error: submission.about(name),
  })
  const save = async () => {
    const { organisationId: _, ...body } = {
      ...facts,
      place: facts.place || null,
      phone: facts.phone || null,
    }
    queries.setQueryData(organisationKey, await call(organisationRoutes.changeOrganisation, { body }))
    await queries.invalidateQueries({ queryKey: meQuery.queryKey })
  }
  return (
    <SettingsForm title={settings.organisation} submission={submission} onSave={save}>
      <div className="pair">
        <TextField label={settings.organisationName} {...field('name')} />
        <TextField label={settings.place} {...field('place')} />
        <TextField
          label={settings.organisationPhone}
          hint={settings.organisationPhoneHint}
          type="tel"
          {...field('phone')}
        />
        <TextField label={settings.timeZone} hint={settings.timeZoneHint} {...field('timeZone')} />
        <Select
          label={settings.customerLanguage}
          placeholder={settings.customerLanguage}
          options={[
            { id: 'nl', label: 'Nederlands' },
            { id: 'en', label: 'English' },
          ]}
          value={facts.locale}
          onChange={(id) => setFacts((before) => ({ ...before, locale: id === 'en' ? 'en' : 'nl' }))}
        />
        <Select
          label={settings.morningHour}
          placeholder={settings.morningHour}
          options={hours.map((hour) => ({ id: String(hour), label: `${hour}.00` }))}
          value={String(facts.morningMailHour)}
          onChange={(id) => setFacts((before) => ({ ...before, morningMailHour: Number(id) }))}
        />
      </div>
    </SettingsForm>
  )
}
