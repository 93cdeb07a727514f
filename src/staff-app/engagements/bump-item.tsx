import { type BumpStep, bumpSteps, engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { BumpSteps } from '../design/bump-steps.tsx'
import { Button, SquareButton } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { Voice } from '../design/voice.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useCalendar } from './calendar.ts'
import type { Bump } from './travel-queries.ts'

interface BumpItemProps {
  bump: Bump
}

/** One bump: what it was, how far we are, and the next step in one tap. */
export function BumpItem({ bump }: BumpItemProps) {
  const { customerPage, engagements } = useTexts()
  const texts = customerPage.bumps
  const calendar = useCalendar()
  const mayWrite = useMayWrite()
  const taken = new Set(bump.steps.map(({ step }) => step))
  const next = bumpSteps.find((step) => !taken.has(step))
  const day = calendar.date(calendar.dayOf(bump.notedAt))
  const by = bump.notedByName ? texts.by(day, bump.notedByName) : texts.byCustomer(day)
  return (
    <article className="bump">
      <Icon name={next ? 'hump' : 'hump-over'} size="large" />
      <div>
        <h3>{bump.fromCustomer ? <Voice size="normal">{bump.text}</Voice> : bump.text}</h3>
        <p className="by">{next ? by : `${by}, ${texts.over}`}</p>
        <BumpSteps
          row
          label={texts.steps}
          steps={bumpSteps.map((step) => ({
            label: taken.has(step) ? engagements.bumpSteps[step] : texts.todo[step],
            state: taken.has(step) ? 'done' : step === next ? 'now' : 'later',
          }))}
        />
        {mayWrite && <Steps bump={bump} next={next} taken={taken} />}
      </div>
    </article>
  )
}

interface StepsProps extends BumpItemProps {
  next: BumpStep | undefined
  taken: ReadonlySet<BumpStep>
}

function Steps({ bump, next, taken }: StepsProps) {
  const { customerPage } = useTexts()
  const texts = customerPage.bumps
  const act = useAct()
  const { bumpId, fromCustomer } = bump
  const take = (step: BumpStep) =>
    act(async () => {
      const params = { bumpId, step }
      await call(engagementRoutes.takeBumpStep, { params })
      return { text: texts.taken[step], undo: () => call(engagementRoutes.undoBumpStep, { params }) }
    })
  const back = (step: BumpStep) =>
    act(async () => {
      const params = { bumpId, step }
      await call(engagementRoutes.undoBumpStep, { params })
      return { text: texts.undo[step], undo: () => call(engagementRoutes.takeBumpStep, { params }) }
    })
  const remove = () =>
    act(async () => {
      await call(engagementRoutes.removeBump, { params: { bumpId } })
      return {
        text: texts.removed,
        undo: () => call(engagementRoutes.restoreBump, { params: { bumpId } }),
      }
    })
  const entries: MenuEntry[] = [
    ...bumpSteps.flatMap((step): MenuEntry[] => {
      if (step === next) return []
      return taken.has(step)
        ? [{ id: step, label: texts.undo[step], icon: 'arrow-back-up', onAction: () => void back(step) }]
        : [{ id: step, label: texts.take[step], icon: 'check', onAction: () => void take(step) }]
    }),
    ...(taken.size === 0 && !fromCustomer
      ? [{ id: 'remove', label: texts.remove, icon: 'trash' as const, onAction: () => void remove() }]
      : []),
  ]
  return (
    <div className="row-of-buttons">
      {next && (
        <Button icon="check" onPress={() => void take(next)}>
          {texts.take[next]}
        </Button>
      )}
      <Menu trigger={<SquareButton quiet icon="dots" label={texts.more} />} entries={entries} />
    </div>
  )
}
