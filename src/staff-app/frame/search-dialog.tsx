import '../design/dialog.css'
import './search.css'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SquareButton } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useTexts } from '../language.tsx'
import { useFound } from './found.tsx'
import { hitId, type SearchHit, SearchHits } from './search-hits.tsx'

/** One field for everything: arrows go along what was found, Enter opens it, Escape closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { common, frame, searchScreens: texts } = useTexts()
  const router = useRouter()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<string>()
  const [entered, setEntered] = useState(false)
  const { groups, state, current } = useFound(typed.trim())
  const hits = groups.flatMap((group) => group.hits)
  const active = hits.find(({ id }) => id === pointed) ?? hits[0]

  const choose = ({ href }: SearchHit) => {
    onClose()
    void router.navigate({ href })
  }
  // Enter is often faster than the answer: it opens what the words find, never what stood there before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer opens
  useEffect(() => {
    if (!entered || !current) return
    setEntered(false)
    if (active) choose(active)
  }, [entered, current])
  const step = (by: number) => {
    const at = active ? hits.indexOf(active) : -1
    const next = hits[(at + by + hits.length) % hits.length]
    setPointed(next?.id)
    if (next) document.getElementById(hitId(listId, next.id))?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') setEntered(true)
    else if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else return
    event.preventDefault()
  }
  return (
    <ModalOverlay className="veil search-veil" isOpen onOpenChange={onClose} isDismissable>
      <Modal className="dialog search-dialog">
        <Dialog aria-label={frame.search}>
          <div className="search-line">
            <Icon name="search" />
            <input
              autoFocus
              type="text"
              role="combobox"
              aria-label={frame.search}
              aria-autocomplete="list"
              aria-expanded={hits.length > 0}
              aria-controls={listId}
              aria-activedescendant={active && hitId(listId, active.id)}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="go"
              placeholder={texts.placeholder}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value)
                setPointed(undefined)
                setEntered(false)
              }}
              onKeyDown={press}
            />
            <SquareButton quiet icon="x" label={common.close} onPress={onClose} />
          </div>
          <SearchHits
            id={listId}
            label={texts.found}
            groups={groups}
            active={active?.id}
            onPoint={setPointed}
            onChoose={choose}
          />
          <p className="search-state" role="status">
            {state}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
