import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import type { Engagement } from './travel-queries.ts'

/** The customer had to ask: counted in one tap, with how often by now. */
export function WhereNowButton({ engagement }: { engagement: Engagement }) {
  const { customerPage } = useTexts()
  const texts = customerPage.contact
  const act = useAct()
  const { engagementId, whereNowCount } = engagement
  const count = () =>
    act(async () => {
      const { touchId, silentDays = 0 } = await call(touchRoutes.askedWhereNow, {
        params: { engagementId },
        body: {},
      })
      return {
        text: texts.whereNowLogged(whereNowCount + 1, silentDays),
        undo: () => call(touchRoutes.withdrawTouch, { params: { touchId } }),
      }
    })
  return (
    <>
      <Button icon="message-question" onPress={() => void count()} aria-describedby="where-now-count">
        {texts.whereNow}
      </Button>
      <span id="where-now-count" className="count" title={texts.whereNowAbout}>
        {texts.whereNowCount(whereNowCount)}
      </span>
    </>
  )
}
