import './guide.css'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Anchor, type AnchorProps } from './anchor.tsx'
import { Icon } from './icon.tsx'

interface GuideLook {
  children: ReactNode
  /** 56 px high, for work on site. */
  large?: boolean
}

export type GuideProps = GuideLook & Omit<AriaButtonProps, 'children' | 'className' | 'style'>
export type GuideLinkProps = GuideLook & Omit<AnchorProps, 'children' | 'className'>

const look = (large?: boolean) => (large ? 'guide large' : 'guide')

function Signpost({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="arrow">
        <Icon name="arrow-right" />
      </span>
      <span className="says">{children}</span>
    </>
  )
}

/** The one yellow action of a screen. On a plate it turns to ink with yellow letters. */
export function Guide({ children, large, ...button }: GuideProps) {
  return (
    <AriaButton {...button} className={look(large)}>
      <Signpost>{children}</Signpost>
    </AriaButton>
  )
}

/** The same signpost as a link. */
export function GuideLink({ children, large, ...anchor }: GuideLinkProps) {
  return (
    <Anchor {...anchor} className={look(large)}>
      <Signpost>{children}</Signpost>
    </Anchor>
  )
}
