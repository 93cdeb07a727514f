import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import {
  mailSettingsRoutes,
  type MailSettings as Settings,
} from '../../modules/staff/mail-settings.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Mistake } from '../design/mistake.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { MessagesWait } from '../engagements/send-waiting.tsx'
import { mailsKey } from '../engagements/travel-queries.ts'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

const mailKey = ['mail-settings']
const securities = ['starttls', 'tls', 'none'] as const

/** The server by which mail leaves and who it comes from, with a test. */
export function MailSettings() {
  const mail = useQuery({ queryKey: mailKey, queryFn: () => call(mailSettingsRoutes.mailSettings) })
  if (!mail.data) return null
  return (
    <>
      <MailForm mail={mail.data} />
      <MessagesWait />
    </>
  )
}

function MailForm({ mail }: { mail: z.output<typeof Settings> }) {
  const { settings } = useTexts()
  const queries = useQueryClient()
  const submission = useSubmission()
  const test = useSubmission()
  const [tested, setTested] = useState<AnswerOf<typeof mailSettingsRoutes.sendTestMail>>()
  const [security, setSecurity] = useState(mail.security)
  const [written, setWritten] = useState({
    host: mail.host ?? '',
    port: mail.port === null ? '' : String(mail.port),
    username: mail.username ?? '',
    password: '',
    senderName: mail.senderName ?? '',
    senderAddress: mail.senderAddress ?? '',
    replyTo: mail.replyTo ?? '',
  })
  const field = (name: keyof typeof written) => ({
    label: settings.mailFields[name],
    value: written[name],
    onChange: (value: string) => setWritten((before) => ({ ...before, [name]: value })),
    error: submission.about(name),
  })
  const save = async () => {
    const { host, port, username, password, senderName, senderAddress, replyTo } = written
    const kept = await call(mailSettingsRoutes.setMailSettings, {
      body: {
        host: host || null,
        port: port ? portIn(port) : null,
        security,
        username: username || null,
        ...(password && { password }),
        senderName: senderName || null,
        senderAddress: senderAddress || null,
        replyTo: replyTo || null,
      },
    })
    queries.setQueryData(mailKey, kept)
    await queries.invalidateQueries({ queryKey: [mailsKey] })
    setTested(undefined)
  }
  const sendTest = () => {
    setTested(undefined)
    return test.submit(async () => setTested(await call(mailSettingsRoutes.sendTestMail)))
  }
  const went = test.refused ?? (tested?.outcome === 'sent' ? undefined : tested?.sentence)
  const outcome = went ? (
    <Mistake>{went}</Mistake>
  ) : test.busy || tested ? (
    <p role="status">{tested?.sentence ?? settings.testing}</p>
  ) : undefined
  return (
    <SettingsForm
      title={settings.mail}
      note={
        <>
          {settings.routes[mail.route]}{' '}
          {!mail.customersCanOpenLinks && settings.linksStayHere(mail.publicUrl)}
        </>
      }
      submission={submission}
      onSave={save}
      outcome={outcome}
      beside={
        <Button quiet icon="mail" onPress={() => void sendTest()} isDisabled={test.busy}>
          {settings.testMail}
        </Button>
      }
    >
      <div className="pair">
        <TextField {...field('host')} hint={settings.hostHint} />
        <TextField {...field('port')} inputMode="numeric" />
        <Select
          label={settings.security}
          placeholder={settings.security}
          options={securities.map((id) => ({ id, label: settings.securities[id] }))}
          value={security}
          onChange={(id) => setSecurity(securities.find((known) => known === id) ?? 'starttls')}
        />
        <TextField {...field('username')} autoComplete="off" />
        <TextField
          {...field('password')}
          type="password"
          autoComplete="new-password"
          hint={mail.hasPassword ? settings.passwordKept : undefined}
        />
        <TextField {...field('senderName')} />
        <TextField {...field('senderAddress')} type="email" />
        <TextField {...field('replyTo')} type="email" />
      </div>
    </SettingsForm>
  )
}

/** What was typed as a port; what is no number goes along as one that is no port, so that it is refused there. */
const portIn = (typed: string): number => {
  const port = Number(typed)
  return Number.isNaN(port) ? 0 : port
}
