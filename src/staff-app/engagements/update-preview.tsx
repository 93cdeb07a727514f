import { useMe } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { type NextNews, useSpokenNews } from './next-news-fields.tsx'

/** The message as the customer will read it. */
export function UpdatePreview({ text, news }: { text: string; news: NextNews }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.update
  const spoken = useSpokenNews()
  const { organisation } = useMe()
  const next = spoken(news)
  return (
    <section className="update-preview" aria-label={texts.preview}>
      <h3>{texts.preview}</h3>
      <div>
        <b>{organisation.name}</b>
        <p>{text}</p>
        {next && <p className="next">{texts.previewNext(next)}</p>}
      </div>
    </section>
  )
}
