import { Icon } from '../../design/icon.tsx'
import { Tag } from '../../design/tag.tsx'
import { useTexts } from '../../language.tsx'
import type { Card } from '../design-queries.ts'

/** Everything that a card says, in full. */
export function CardWhole({ card }: { card: Card }) {
  const { mapScreen, map, journeys } = useTexts()
  const { kind, text, answer, answeredWhere, prevent, turnAround, startedBy, channel, initials } = card
  return (
    <div className="card-whole">
      <p className={kind === 'pain' || kind === 'bump' ? 'text chafes' : 'text'}>
        {(kind === 'pain' || kind === 'bump') && <Icon name="hump" size="small" />}
        {initials && <b>{initials} </b>}
        {text}
      </p>
      {answer && <p>{answer}</p>}
      {answeredWhere.length > 0 && (
        <p className="quiet">{answeredWhere.map((place) => journeys.answerPlaces[place]).join(' · ')}</p>
      )}
      {prevent && (
        <p>
          <b>{map.lanes.prevent}</b> {prevent}
        </p>
      )}
      {turnAround && (
        <p>
          <b>{map.lanes.turnAround}</b> {turnAround}
        </p>
      )}
      {startedBy && channel && (
        <p className="quiet">
          {map.startedBy[startedBy]} · {journeys.channels[channel]}
        </p>
      )}
      <p className="quiet evidence">
        {card.evidence === 'seen' ? (
          `${mapScreen.evidences.seen.label}: ${card.evidenceSource ?? ''}`
        ) : (
          <Tag>{journeys.evidence[card.evidence]}</Tag>
        )}
      </p>
    </div>
  )
}
