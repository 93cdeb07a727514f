import './button.css'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Anchor, type AnchorProps } from './anchor.tsx'
import { Icon, type IconName } from './icon.tsx'

interface ButtonLook {
  children: ReactNode
  icon?: IconName
  /** Words only, without an edge. */
  quiet?: boolean
  /** For what cannot be undone: the letters chafe. */
  chafes?: boolean
}

type PressProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'>
export type ButtonProps = ButtonLook & PressProps
export type ButtonLinkProps = ButtonLook & Omit<AnchorProps, 'children' | 'className'>
export type SquareButtonProps = { icon: IconName; label: string; quiet?: boolean } & Omit<
  PressProps,
  'aria-label'
>
export type SquareLinkProps = { icon: IconName; label: string; quiet?: boolean } & Omit<
  AnchorProps,
  'className'
>

const look = (...parts: (string | false | undefined)[]) => ['button', ...parts.filter(Boolean)].join(' ')

/** Every action that is not the one yellow one. */
export function Button({ children, icon, quiet, chafes, ...button }: ButtonProps) {
  return (
    <AriaButton {...button} className={look(quiet && 'quiet', chafes && 'chafes')}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

/** A link that looks like a button. */
export function ButtonLink({ children, icon, quiet, chafes, ...anchor }: ButtonLinkProps) {
  return (
    <Anchor {...anchor} className={look(quiet && 'quiet', chafes && 'chafes')}>
      {icon && <Icon name={icon} />}
      {children}
    </Anchor>
  )
}

/** An icon alone; its label is read aloud and shown when pointed at. */
export function SquareButton({ icon, label, quiet, ...button }: SquareButtonProps) {
  return (
    <AriaButton {...button} aria-label={label} className={look('square', quiet && 'quiet')}>
      <Icon name={icon} />
    </AriaButton>
  )
}

/** A link with an icon alone, such as a telephone number. */
export function SquareLink({ icon, label, quiet, ...anchor }: SquareLinkProps) {
  return (
    <Anchor {...anchor} aria-label={label} title={label} className={look('square', quiet && 'quiet')}>
      <Icon name={icon} />
    </Anchor>
  )
}
