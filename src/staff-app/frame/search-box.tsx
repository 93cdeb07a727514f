import { useEffect, useState } from 'react'
import { SquareButton } from '../design/button.tsx'
import { useTexts } from '../language.tsx'
import { late } from './late.tsx'

const SearchDialog = late(() => import('./search-dialog.tsx'), 'SearchDialog')

/** The one search box, behind its button in the header; a slash or Ctrl+K opens it from anywhere. */
export function SearchBox() {
  const { frame } = useTexts()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksToSearch(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <SquareButton
        icon="search"
        label={frame.search}
        aria-keyshortcuts="/ Control+K Meta+K"
        quiet
        onPress={() => setOpen(true)}
      />
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** A slash only where nobody is writing, and neither key while another dialog asks for an answer. */
function asksToSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const at = target instanceof Element ? target : document.body
  if (at.closest('[role=dialog], [role=alertdialog]')) return false
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  const writing = at.closest('input, textarea, select, [contenteditable=true], [role=listbox], [role=menu]')
  return key === '/' && !ctrlKey && !metaKey && !altKey && !writing
}
