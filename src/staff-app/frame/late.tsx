import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useState } from 'react'
import type { MenuProps } from '../design/menu.tsx'
import { part } from './part.ts'

/** The component with that name, out of a file that is fetched when somebody opens it: the page before it stays light. */
export function late<Name extends string, Props extends object>(
  fetchFile: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): ComponentType<Props & { meanwhile?: ReactNode }> {
  const Fetched = lazy(() =>
    part(fetchFile).then((file) => ({ default: file[name] as ComponentType<object> })),
  )
  return ({ meanwhile, ...props }) => (
    <Suspense fallback={meanwhile}>{createElement(Fetched, props)}</Suspense>
  )
}

const Menu = late(() => import('../design/menu.tsx'), 'Menu')

type LateMenuProps = Omit<MenuProps, 'trigger' | 'defaultOpen'> & {
  /** A Button or SquareButton that says what the menu is. */
  trigger: (asks: { 'aria-haspopup'?: 'menu'; onPress?: () => void }) => ReactNode
}

/** A menu on a page that is opened first: it weighs more than what stands around it, so it comes when it is asked for. */
export function LateMenu({ trigger, ...menu }: LateMenuProps) {
  const [asked, setAsked] = useState(false)
  if (!asked) return trigger({ 'aria-haspopup': 'menu', onPress: () => setAsked(true) })
  return <Menu {...menu} defaultOpen trigger={trigger({})} meanwhile={trigger({ 'aria-haspopup': 'menu' })} />
}
