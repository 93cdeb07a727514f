import type { z } from 'zod'
import type { PhaseTravel } from '../../modules/insight/insight.contract.ts'
import { Anchor } from '../design/anchor.tsx'
import { Junction } from '../design/junction.tsx'
import { useTexts } from '../language.tsx'
import { fewestForShare } from './headline.ts'
import { Interval } from './interval.tsx'
import { placeOfDays, type Tick } from './scale.ts'
import { usePercent } from './use-percent.ts'

interface PhaseRowProps {
  phase: z.output<typeof PhaseTravel>
  /** The day at the right end of the scale, the same for all rows. */
  longest: number
  ticks: { stay: readonly Tick[]; share: readonly Tick[] }
}

/** One phase: how many are here, how long they stay, how many go on; each with its number and its uncertainty. */
export function PhaseRow({ phase, longest, ticks }: PhaseRowProps) {
  const { insight } = useTexts()
  const { position, name, observable, now } = phase
  return (
    <tr>
      <th scope="row">
        <Junction number={position} size="small" />
        {name}
      </th>
      <td className="now">
        {observable && (
          <>
            <span className="label">{insight.now}</span>
            <Anchor href={`/customers?phaseId=${phase.phaseId}`}>{now}</Anchor>
          </>
        )}
      </td>
      <td>
        {observable ? (
          <Stay phase={phase} longest={longest} ticks={ticks.stay} />
        ) : (
          <span className="soft">{insight.notObservable}</span>
        )}
      </td>
      <td>{observable && <GoneOn phase={phase} ticks={ticks.share} />}</td>
    </tr>
  )
}

interface Measured extends Pick<PhaseRowProps, 'phase'> {
  ticks: readonly Tick[]
}

function Stay({ phase: { stay, lasting }, longest, ticks }: Measured & { longest: number }) {
  const { insight } = useTexts()
  const { median, low, high, n, finished } = stay
  if (n === 0) return <span className="soft">{insight.cannotSay}</span>
  if (median === null || n < fewestForShare) {
    return (
      <>
        <span>{lasting ? insight.lasting : insight.cannotSay}</span>
        <small className="under">{insight.stayN(n, finished)}</small>
      </>
    )
  }
  const told =
    high === null
      ? insight.atLeast(insight.days(low ?? 0))
      : insight.between(insight.days(low ?? 0), insight.days(high))
  const at = (days: number) => placeOfDays(days, longest)
  return (
    <div className="measured">
      <Interval at={at(median)} low={at(low ?? 0)} high={high === null ? null : at(high)} ticks={ticks} />
      <span>
        <b>{insight.days(median)}</b> {lasting && `${insight.lasting}, `}
        <small>{told}</small>
        <small className="under">{insight.stayN(n, finished)}</small>
      </span>
    </div>
  )
}

function GoneOn({ phase: { goneOn }, ticks }: Measured) {
  const { insight } = useTexts()
  const percent = usePercent()
  if (!goneOn) return <span className="soft">{insight.cannotSay}</span>
  const { share, low, high, count, of } = goneOn
  if (of < fewestForShare) return <span>{insight.shareN(count, of)}</span>
  return (
    <div className="measured">
      <Interval at={share} low={low} high={high} ticks={ticks} />
      <span>
        <b>{insight.share(percent(share))}</b>
        <small className="under">
          {insight.between(percent(low), percent(high))} · {insight.shareN(count, of)}
        </small>
      </span>
    </div>
  )
}
