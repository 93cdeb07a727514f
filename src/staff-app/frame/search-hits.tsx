import type { ReactNode } from 'react'

/** One thing that was found, and where it leads. */
export interface SearchHit {
  id: string
  href: string
  title: ReactNode
  /** Where or whose it is. */
  context: string
}
export interface HitGroup {
  name: string
  hits: readonly SearchHit[]
}

interface SearchHitsProps {
  /** Of the list, so that the field can say what it controls. */
  id: string
  label: string
  groups: readonly HitGroup[]
  /** The hit that Enter opens. */
  active: string | undefined
  onPoint: (id: string) => void
  onChoose: (hit: SearchHit) => void
}

/** The id of a hit in the page, for the field that points at it. */
export const hitId = (listId: string, id: string) => `${listId}-${id}`

/** What was found, by kind. The field keeps the focus; pointing and pressing work too. */
export function SearchHits({ id, label, groups, active, onPoint, onChoose }: SearchHitsProps) {
  return (
    <div className="search-hits" id={id} role="listbox" aria-label={label}>
      {groups.map(({ name, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={name} role="group" aria-label={name}>
          <p className="kind" aria-hidden="true">
            {name}
          </p>
          {hits.map((hit) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the option
            <div
              key={hit.id}
              id={hitId(id, hit.id)}
              role="option"
              aria-selected={hit.id === active}
              onPointerMove={() => onPoint(hit.id)}
              onClick={() => onChoose(hit)}
            >
              <span className="hit-title">{hit.title}</span>
              {hit.context && <span className="hit-context">{hit.context}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
