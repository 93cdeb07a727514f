import { Button as AriaButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Button, SquareButton } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { Menu, type MenuEntry } from '../../design/menu.tsx'
import { useMayWrite } from '../../frame/me.ts'
import { useTexts } from '../../language.tsx'
import type { Card, Phase } from '../design-queries.ts'
import type { Shown } from '../opened.ts'
import { useCardSteps } from './card-steps.ts'
import { CardWhole } from './card-whole.tsx'
import { indexAfterDrop } from './moved-in-lane.ts'
import type { CardPlace } from './use-card-form.ts'

interface CardListProps {
  place: CardPlace
  /** In their order. */
  cards: readonly Card[]
  /** All phases, to move a card to. */
  phases: readonly Phase[]
  onShow: (shown: Shown) => void
}

/** The cards of one kind in one phase, whole, in their order; dragged to another place, or moved with their menu. */
export function CardList({ place, cards, phases, onShow }: CardListProps) {
  const { mapScreen } = useTexts()
  const mayWrite = useMayWrite()
  const { kind } = place
  const words = mapScreen.kinds[kind]
  return (
    <section className="card-list">
      <h3>{words.many}</h3>
      {cards.length === 0 && !mayWrite && <p className="quiet">{mapScreen.nothingHere}</p>}
      {mayWrite ? (
        <Changeable place={place} cards={cards} phases={phases} onShow={onShow} />
      ) : (
        <ul>
          {cards.map((card) => (
            <li key={card.cardId} className="card-row">
              <CardWhole card={card} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Button icon="plus" onPress={() => onShow({ as: 'new', kind })}>
          {words.add}
        </Button>
      )}
    </section>
  )
}

function Changeable({ place, cards, phases, onShow }: CardListProps) {
  const { mapScreen } = useTexts()
  const steps = useCardSteps(place.journeyId, place.personaId)
  const ids = cards.map(({ cardId }) => cardId)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(cards, String(key)) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-here" />,
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String)
      const card = cards.find(({ cardId }) => cardId === moved)
      if (card)
        void steps.moveTo(card, indexAfterDrop(ids, card.cardId, String(target.key), target.dropPosition))
    },
  })
  const open = (cardId: string) => onShow({ as: 'card', cardId })
  const entriesFor = (card: Card, index: number): MenuEntry[] => [
    { id: 'edit', label: mapScreen.edit, icon: 'pencil', onAction: () => open(card.cardId) },
    ...(index > 0
      ? [
          {
            id: 'up',
            label: mapScreen.up,
            icon: 'chevron-up',
            onAction: () => steps.moveTo(card, index - 1),
          } as const,
        ]
      : []),
    ...(index < cards.length - 1
      ? [
          {
            id: 'down',
            label: mapScreen.down,
            icon: 'chevron-down',
            onAction: () => steps.moveTo(card, index + 1),
          } as const,
        ]
      : []),
    { id: 'remove', label: mapScreen.remove, icon: 'trash', onAction: () => steps.remove(card) },
    ...phases
      .filter(({ phaseId }) => phaseId !== card.phaseId)
      .map(
        (phase): MenuEntry => ({
          id: phase.phaseId,
          label: mapScreen.moveTo(phase.number, phase.name),
          icon: 'arrow-right',
          onAction: () => steps.moveToPhase(card, phase),
        }),
      ),
  ]
  if (cards.length === 0) return null
  return (
    <GridList
      aria-label={mapScreen.kinds[place.kind].many}
      items={cards}
      dependencies={[cards, phases]}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => open(String(key))}
      keyboardNavigationBehavior="tab"
      className="card-rows"
    >
      {(card: Card) => (
        <GridListItem id={card.cardId} textValue={card.text} className="card-row">
          <AriaButton slot="drag" className="grip" aria-label={mapScreen.drag(card.text)}>
            <Icon name="grip-vertical" />
          </AriaButton>
          <CardWhole card={card} />
          <Menu
            trigger={<SquareButton icon="dots" label={mapScreen.cardMenu(card.text)} quiet />}
            entries={entriesFor(card, ids.indexOf(card.cardId))}
          />
        </GridListItem>
      )}
    </GridList>
  )
}

const textOf = (cards: readonly Card[], cardId: string): string =>
  cards.find((card) => card.cardId === cardId)?.text ?? ''
