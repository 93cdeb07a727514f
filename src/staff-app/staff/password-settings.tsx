import { useState } from 'react'
import { passwordRoutes } from '../../modules/staff/passwords.contract.ts'
import { call } from '../api.ts'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

/** Changing one's own password; it signs out every other browser. */
export function PasswordSettings() {
  const { settings, door } = useTexts()
  const submission = useSubmission()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = async () => {
    await call(passwordRoutes.changePassword, { body: { current, password } })
    setCurrent('')
    setPassword('')
  }
  return (
    <SettingsForm
      title={settings.password}
      submission={submission}
      onSave={change}
      action={settings.changePassword}
    >
      <div className="pair">
        <TextField
          label={settings.currentPassword}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={submission.about('current')}
        />
        <TextField
          label={settings.newPassword}
          type="password"
          autoComplete="new-password"
          hint={door.passwordHint}
          value={password}
          onChange={setPassword}
          error={submission.about('password')}
        />
      </div>
    </SettingsForm>
  )
}
