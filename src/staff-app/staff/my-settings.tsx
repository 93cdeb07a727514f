import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionRoutes } from '../../modules/staff/sessions.contract.ts'
import { call } from '../api.ts'
import { Checkbox } from '../design/choices.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { meQuery, useMe } from '../frame/me.ts'
import { useSubmission } from '../frame/submit.ts'
import { chooseLocale, useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

/** One's own name, phone, job, language and morning mail. */
export function MySettings() {
  const { settings } = useTexts()
  const me = useMe()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [name, setName] = useState(me.name)
  const [phone, setPhone] = useState(me.phone ?? '')
  const [job, setJob] = useState(me.job ?? '')
  const [locale, setLocale] = useState(me.locale)
  const [morningMail, setMorningMail] = useState(me.morningMail)
  const save = async () => {
    const body = { name, phone: phone || null, job: job || null, locale, morningMail }
    queries.setQueryData(meQuery.queryKey, await call(sessionRoutes.changeMe, { body }))
    if (locale !== me.locale) chooseLocale(locale)
  }
  return (
    <SettingsForm title={settings.me} note={settings.meNote(me.email)} submission={submission} onSave={save}>
      <div className="pair">
        <TextField label={settings.name} value={name} onChange={setName} error={submission.about('name')} />
        <TextField label={settings.job} hint={settings.jobHint} value={job} onChange={setJob} />
        <TextField
          label={settings.phone}
          type="tel"
          value={phone}
          onChange={setPhone}
          error={submission.about('phone')}
        />
        <Select
          label={settings.language}
          placeholder={settings.language}
          options={[
            { id: 'nl', label: 'Nederlands' },
            { id: 'en', label: 'English' },
          ]}
          value={locale}
          onChange={(id) => setLocale(id === 'en' ? 'en' : 'nl')}
        />
      </div>
      <Checkbox isSelected={morningMail} onChange={setMorningMail} hint={settings.morningMailHint}>
        {settings.morningMail}
      </Checkbox>
    </SettingsForm>
  )
}
