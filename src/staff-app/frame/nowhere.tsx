import { useQueryClient } from '@tanstack/react-query'
import { Frame } from './frame.tsx'
import { meQuery } from './me.ts'
import { PageMissing } from './page-states.tsx'

/** An address that is no page. Whoever is signed in keeps the frame, so that every other page is a press away. */
export function Nowhere() {
  const me = useQueryClient().getQueryData(meQuery.queryKey)
  if (!me) return <PageMissing />
  return (
    <Frame>
      <PageMissing />
    </Frame>
  )
}
