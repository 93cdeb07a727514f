import { surveyRoutes } from '../../modules/surveys/surveys.contract.ts'
import { call } from '../api.ts'
import { SquareButton } from '../design/button.tsx'
import { Voice } from '../design/voice.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useLocale, useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useCalendar } from './calendar.ts'
import { answerOf } from './line/answer-words.ts'
import type { Engagement, Surveys } from './travel-queries.ts'

interface ResponseItemProps {
  response: Surveys['responses'][number]
  engagement: Engagement
}

/** One answer to the one question, with the story in their own voice. */
export function ResponseItem({ response, engagement }: ResponseItemProps) {
  const { customerPage, surveys } = useTexts()
  const texts = customerPage.words
  const calendar = useCalendar()
  const locale = useLocale()
  const mayWrite = useMayWrite()
  const act = useAct()
  const { responseId, phaseId, feeling, story, about, contactName, toldToName } = response
  const phase = engagement.phases.find((one) => one.phaseId === phaseId)?.name ?? ''
  const name = contactName ?? texts.noName
  const day = calendar.date(calendar.dayOf(response.answeredAt))
  const withdraw = () =>
    act(async () => {
      await call(surveyRoutes.withdrawResponse, { params: { responseId } })
      return {
        text: texts.withdrawn,
        undo: () => call(surveyRoutes.restoreResponse, { params: { responseId } }),
      }
    })
  const topics = new Intl.ListFormat(locale).format(about.map((topic) => surveys.topics[topic]))
  return (
    <article className="response takes-back">
      <h3>{texts.answer(phase, answerOf(surveys.answers, feeling).toLowerCase())}</h3>
      {story && (
        <Voice size="large" block>
          {story}
        </Voice>
      )}
      <p className="by">
        {toldToName ? texts.toldTo(name, day, toldToName) : texts.answeredBy(name, day)}
        {topics && `. ${texts.about(topics)}`}
      </p>
      {mayWrite && toldToName && (
        <SquareButton quiet icon="trash" label={texts.withdraw} onPress={() => void withdraw()} />
      )}
    </article>
  )
}
