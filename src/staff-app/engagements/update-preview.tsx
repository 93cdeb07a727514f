import { spokenDay, spokenTime } from '../../platform/calendar/spoken.ts'
import { useMe } from '../frame/me.ts'
import { type Language, useTexts } from '../language.tsx'
import type { NextNews } from './next-news-fields.tsx'

interface UpdatePreviewProps {
  text: string
  news: NextNews
  /** The customer's. */
  language: Language
}

/** The message as the customer will read it. */
export function UpdatePreview({ text, news, language }: UpdatePreviewProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.update
  const { organisation } = useMe()
  const words = language.texts.customerPlan.update
  const day = news.on && spokenDay(news.on, language.locale)
  const next = day && news.time ? words.by(day, spokenTime(news.time, language.locale)) : day
  return (
    <section className="update-preview" aria-label={texts.preview}>
      <h3>{texts.preview}</h3>
      <div>
        <b>{organisation.name}</b>
        <p>{text}</p>
        {next && <p className="next">{words.previewNext(next)}</p>}
      </div>
    </section>
  )
}
