import { Button as AriaButton } from 'react-aria-components/Button'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { SquareButton } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { useStageDays } from './stage-days.ts'
import type { Stage } from './travel-queries.ts'

interface StageRowProps {
  stage: Stage
  /** From 1. */
  place: number
  last: boolean
  /** The first that is not done. */
  current: boolean
  engagementId: string
  onEdit: () => void
}

/** One step of the plan: its sign is pressed when it is done. */
export function StageRow({ stage, place, last, current, engagementId, onEdit }: StageRowProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.stages
  const when = useStageDays()
  const mayWrite = useMayWrite()
  const act = useAct()
  const { stageId, name, explanation, startsOn, endsOn, startsAt, doneAt } = stage
  const params = { stageId }
  const state = doneAt ? 'done' : current ? 'now' : 'next'
  const finish = () => call(engagementRoutes.finishStage, { params })
  const unfinish = () => call(engagementRoutes.unfinishStage, { params })
  const press = () =>
    act(async () => {
      await (doneAt ? unfinish() : finish())
      return doneAt
        ? { text: texts.unfinished(name), undo: finish }
        : { text: texts.finished(name), undo: unfinish }
    })
  const put = (to: number) =>
    act(async () => {
      await call(engagementRoutes.moveStage, { params, body: { place: to } })
      return undefined
    })
  const putBack = async () => {
    const body = { name, explanation, startsOn, endsOn, startsAt }
    const again = await call(engagementRoutes.addStage, { params: { engagementId }, body })
    await call(engagementRoutes.moveStage, { params: again, body: { place } })
    if (doneAt) await call(engagementRoutes.finishStage, { params: again })
  }
  const remove = () =>
    act(async () => {
      await call(engagementRoutes.removeStage, { params })
      return { text: texts.removed(name), undo: putBack }
    })
  const entries: MenuEntry[] = [
    { id: 'edit', label: texts.edit, icon: 'pencil', onAction: onEdit },
    ...(place > 1
      ? [{ id: 'up', label: texts.up, icon: 'chevron-up' as const, onAction: () => void put(place - 1) }]
      : []),
    ...(last
      ? []
      : [
          {
            id: 'down',
            label: texts.down,
            icon: 'chevron-down' as const,
            onAction: () => void put(place + 1),
          },
        ]),
    { id: 'remove', label: texts.remove, icon: 'trash', onAction: () => void remove() },
  ]
  const sign = <i>{doneAt && <Icon name="check" />}</i>
  return (
    <li className={state} aria-current={current ? 'step' : undefined}>
      {mayWrite ? (
        <AriaButton
          className="sign"
          aria-label={(doneAt ? texts.unfinish : texts.finish)(name)}
          onPress={() => void press()}
        >
          {sign}
        </AriaButton>
      ) : (
        <span className="sign">
          {sign}
          <span className="hidden-text">{texts.state[state]}</span>
        </span>
      )}
      <b>{startsAt && !doneAt ? texts.at(name, when.time(startsAt)) : name}</b>
      <span className="when">{when.of(stage)}</span>
      {mayWrite && (
        <Menu trigger={<SquareButton quiet icon="dots" label={texts.more(name)} />} entries={entries} />
      )}
    </li>
  )
}
