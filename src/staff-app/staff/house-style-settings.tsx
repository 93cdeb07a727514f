import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type CSSProperties, useState } from 'react'
import type { z } from 'zod'
import { madeReadable, tooFaint } from '../../modules/staff/house-colours.ts'
import { type HouseStyle, houseStyleRoutes } from '../../modules/staff/house-style.contract.ts'
import { call, Refused } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Mistake } from '../design/mistake.tsx'
import { useMe } from '../frame/me.ts'
import { useSubmission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { SettingsForm } from './settings-form.tsx'

const styleKey = ['house-style']

/** Four colours and a logo: how customers recognise the company on their pages. */
export function HouseStyleSettings() {
  const style = useQuery({ queryKey: styleKey, queryFn: () => call(houseStyleRoutes.houseStyle) })
  return style.data ? <Colours style={style.data} /> : null
}

const parts = ['colour', 'onColour', 'softColour', 'lineColour'] as const

function Colours({ style }: { style: z.output<typeof HouseStyle> }) {
  const { settings } = useTexts()
  const queries = useQueryClient()
  const submission = useSubmission()
  const [colours, setColours] = useState(style)
  const save = async () => {
    const { hasLogo: _, ...body } = colours
    const kept = await call(houseStyleRoutes.setHouseStyle, { body })
    setColours(kept)
    queries.setQueryData(styleKey, kept)
  }
  const refused = tooFaint(colours).filter((part) => submission.about(part))
  return (
    <SettingsForm
      title={settings.houseStyle}
      note={settings.houseStyleNote}
      submission={submission}
      onSave={save}
    >
      <div className="send">
        {parts.map((part) => (
          <label key={part} className="colour-field">
            {settings.colours[part]}
            <input
              type="color"
              value={colours[part]}
              onChange={(event) => setColours((before) => ({ ...before, [part]: event.target.value }))}
            />
          </label>
        ))}
      </div>
      {refused.map((part) => (
        <Mistake key={part}>
          <b>{settings.colours[part]}.</b> {submission.about(part)}
        </Mistake>
      ))}
      {refused.length > 0 && (
        <div className="send">
          <Button onPress={() => setColours({ ...colours, ...madeReadable(colours) })}>
            {settings.makeReadable}
          </Button>
        </div>
      )}
      <Preview style={colours} />
      <Logo hasLogo={style.hasLogo} />
    </SettingsForm>
  )
}

function Preview({ style }: { style: z.output<typeof HouseStyle> }) {
  const { settings } = useTexts()
  const { organisation } = useMe()
  const colours = { '--house': style.colour, '--on-house': style.onColour, '--house-soft': style.softColour }
  return (
    <div className="style-preview" style={colours as CSSProperties}>
      <header>
        {style.hasLogo ? <img src="/api/house-style/logo" alt={organisation.name} /> : organisation.name}
      </header>
      <p>{settings.previewText}</p>
    </div>
  )
}

function Logo({ hasLogo }: { hasLogo: boolean }) {
  const { settings, frame } = useTexts()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<string>()
  const change = async (work: () => Promise<unknown>) => {
    setRefused(undefined)
    try {
      await work()
      await queries.invalidateQueries({ queryKey: styleKey })
    } catch (error) {
      setRefused(error instanceof Refused ? (error.about('file') ?? error.message) : frame.unreachable)
    }
  }
  return (
    <div className="send">
      <label className="button">
        {settings.logo}
        <input
          className="hidden-text"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void change(() => call(houseStyleRoutes.setLogo, { body: file }))
          }}
        />
      </label>
      {hasLogo && (
        <Button quiet onPress={() => void change(() => call(houseStyleRoutes.removeLogo))}>
          {settings.removeLogo}
        </Button>
      )}
      {refused && <Mistake>{refused}</Mistake>}
    </div>
  )
}
