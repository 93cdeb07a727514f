import './phone-menus.css'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'
import type { ThumbLink } from './navigation.ts'

interface ThumbBarProps {
  links: readonly [ThumbLink, ThumbLink, ThumbLink, ThumbLink]
  current?: string
  /** Absent for who only reads. */
  onNote?: () => void
  label: string
  note: string
}

/** On a phone, within reach of the thumb: four pages and, in the middle, saying what just happened. */
export function ThumbBar({ links, current, onNote, label, note }: ThumbBarProps) {
  const place = (link: ThumbLink) => (
    <Anchor key={link.href} href={link.href} aria-current={link.href === current ? 'page' : undefined}>
      <Icon name={link.icon} size="large" />
      {link.label}
    </Anchor>
  )
  return (
    <nav className="thumb-bar screen-only" aria-label={label}>
      {links.slice(0, 2).map(place)}
      {onNote && (
        <AriaButton className="note" onPress={onNote}>
          <span>
            <Icon name="microphone" size="large" />
          </span>
          {note}
        </AriaButton>
      )}
      {links.slice(2).map(place)}
    </nav>
  )
}
