import type { z } from 'zod'
import type { PhaseTravel } from '../../modules/insight/insight.contract.ts'
import { Anchor } from '../design/anchor.tsx'
import { Junction } from '../design/junction.tsx'
import { useLocale, useTexts } from '../language.tsx'
import { fewestForShare } from './headline.ts'
import { Interval } from './interval.tsx'

interface PhaseRowProps {
  phase: z.output<typeof PhaseTravel>
  /** The day at the right end of the scale, the same for all rows. */
  longest: number
}

/** One phase: how many are here, how long they stay, how many go on; each with its number and its uncertainty. */
export function PhaseRow({ phase, longest }: PhaseRowProps) {
  const { insight } = useTexts()
  const { position, name, observable, now } = phase
  return (
    <tr>
      <th scope="row">
        <Junction number={position} size="small" />
        {name}
      </th>
      <td className="now">
        {observable ? <Anchor href={`/customers?phaseId=${phase.phaseId}`}>{now}</Anchor> : null}
      </td>
      <td>
        {observable ? (
          <Stay phase={phase} longest={longest} />
        ) : (
          <span className="soft">{insight.notObservable}</span>
        )}
      </td>
      <td>{observable && <GoneOn phase={phase} />}</td>
    </tr>
  )
}

function Stay({ phase: { stay, lasting }, longest }: PhaseRowProps) {
  const { insight } = useTexts()
  const { median, low, high, n, finished } = stay
  if (n === 0) return <span className="soft">{insight.cannotSay}</span>
  if (median === null || n < fewestForShare) {
    return (
      <>
        <span>{lasting ? insight.lasting : insight.cannotSay}</span>
        <small>{insight.stayN(n, finished)}</small>
      </>
    )
  }
  const told =
    high === null
      ? insight.atLeast(insight.days(low ?? 0))
      : insight.between(insight.days(low ?? 0), insight.days(high))
  return (
    <>
      <Interval at={median} low={low ?? 0} high={high} from={0} to={longest} />
      <b>{insight.days(median)}</b>
      <small>
        {told} · {insight.stayN(n, finished)}
      </small>
    </>
  )
}

function GoneOn({ phase: { goneOn } }: Pick<PhaseRowProps, 'phase'>) {
  const { insight } = useTexts()
  const percent = usePercent()
  if (!goneOn) return <span className="soft">{insight.cannotSay}</span>
  const { share, low, high, count, of } = goneOn
  if (of < fewestForShare) return <span>{insight.shareN(count, of)}</span>
  return (
    <>
      <Interval at={share} low={low} high={high} from={0} to={1} />
      <b>{insight.share(percent(share))}</b>
      <small>
        {insight.between(percent(low), percent(high))} · {insight.shareN(count, of)}
      </small>
    </>
  )
}

function usePercent(): (share: number) => string {
  const format = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 0 })
  return (share) => format.format(share)
}
