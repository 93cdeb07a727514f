import './shell.css'
import type { ReactNode } from 'react'
import { Anchor } from './anchor.tsx'
import { LoopsMenu } from './loops-menu.tsx'
import { Mark } from './mark.tsx'
import type { ShellLink, ShellLoop, ThumbLink } from './navigation.ts'
import { ThumbBar } from './thumb-bar.tsx'

export interface ShellTexts {
  /** “Naar de inhoud” */
  skip: string
  mainMenu: string
  /** The name of the button that opens the main menu on a phone. */
  openMenu: string
  closeMenu: string
  thumbBar: string
  /** “Noteer” */
  note: string
}

interface ShellProps {
  /** The name beside the logo, and where it leads. */
  brand: ShellLink
  loops: readonly ShellLoop[]
  /** The href of the page that is open. */
  current?: string
  /** Two before and two after the Noteer button. */
  thumb: readonly [ThumbLink, ThumbLink, ThumbLink, ThumbLink]
  /** Absent for who only reads. */
  onNote?: () => void
  /** A square button. */
  search?: ReactNode
  /** The organisation and the avatar with its menu. */
  account?: ReactNode
  texts: ShellTexts
  children: ReactNode
}

/** Header, main and thumb bar around every page of the staff app. */
export function Shell(props: ShellProps) {
  const { brand, loops, current, thumb, onNote, search, account, texts, children } = props
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <header className="top screen-only">
        <Anchor className="brand" href={brand.href}>
          <Mark />
          <span>{brand.label}</span>
        </Anchor>
        <nav className="loops" aria-label={texts.mainMenu}>
          <Loops loops={loops} current={current} />
        </nav>
        <div className="far">
          {search}
          {account}
          <LoopsMenu openLabel={texts.openMenu} closeLabel={texts.closeMenu} title={texts.mainMenu}>
            {(close) => <Loops loops={loops} current={current} onTravel={close} />}
          </LoopsMenu>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <ThumbBar links={thumb} current={current} onNote={onNote} label={texts.thumbBar} note={texts.note} />
    </div>
  )
}

interface LoopsProps {
  loops: readonly ShellLoop[]
  current?: string
  onTravel?: () => void
}

function Loops({ loops, current, onTravel }: LoopsProps) {
  return loops.map((loop) => (
    <div className="loop" key={loop.label}>
      <b>{loop.label}</b>
      {loop.links.map(({ href, label }) => (
        <Anchor
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          onClick={onTravel}
        >
          {label}
        </Anchor>
      ))}
    </div>
  ))
}
