import './floating.css'
import './account.css'
import { useId, useRef } from 'react'
import { Anchor } from './anchor.tsx'
import { Avatar } from './avatar.tsx'
import { Icon, type IconName } from './icon.tsx'

/** A page to go to, or something to do. */
export type AccountEntry = { label: string; icon: IconName } & ({ href: string } | { onPress: () => void })

interface AccountProps {
  organisation: string
  /** Who is signed in. */
  name: string
  entries: readonly AccountEntry[]
}

/**
 * Whose app this is and who is using it, with what they can do about that. It stands on every page, so it opens with
 * the browser's own popover, which weighs nothing.
 */
export function Account({ organisation, name, entries }: AccountProps) {
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const close = () => popover.current?.hidePopover()
  return (
    <>
      <button type="button" className="account" popoverTarget={id}>
        <span>{organisation}</span>
        <span className="hidden-text">{name}</span>
        <Avatar name={name} named />
      </button>
      <div className="account-list floating" popover="auto" id={id} ref={popover}>
        <p>{name}</p>
        <ul>
          {entries.map((entry) => (
            <li key={entry.label}>
              {'href' in entry ? (
                <Anchor href={entry.href} className="option" onClick={close}>
                  <Icon name={entry.icon} />
                  {entry.label}
                </Anchor>
              ) : (
                <button
                  type="button"
                  className="option"
                  onClick={() => {
                    close()
                    entry.onPress()
                  }}
                >
                  <Icon name={entry.icon} />
                  {entry.label}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
