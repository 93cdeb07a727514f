import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react'

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

const PlainAnchor = (props: AnchorProps) => <a {...props} />

/** How links travel. The app gives its router's link once; without it every link is a plain one. */
export const AnchorContext = createContext<ComponentType<AnchorProps>>(PlainAnchor)

/** Any link in the design system. */
export function Anchor(props: AnchorProps) {
  const Component = useContext(AnchorContext)
  return <Component {...props} />
}
