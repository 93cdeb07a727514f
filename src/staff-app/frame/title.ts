import { useEffect } from 'react'
import { useTexts } from '../language.tsx'

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { common } = useTexts()
  useEffect(() => {
    document.title = `${title} · ${common.product}`
  }, [title, common.product])
}
