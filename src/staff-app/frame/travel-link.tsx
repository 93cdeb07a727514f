import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { AnchorProps } from '../design/anchor.tsx'

/** A link that stays inside the app: a plain click travels without loading the page again. */
export function TravelLink({ href, onClick, ...rest }: AnchorProps) {
  const router = useRouter()
  const travel = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    const inside =
      href.startsWith('/') && !href.startsWith('/api/') && !rest.target && rest.download === undefined
    if (!plain || !inside || event.defaultPrevented) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return <a href={href} onClick={travel} {...rest} />
}
