import { useEffect, useRef } from 'react'
import { Button } from '../design/button.tsx'
import { useTexts } from '../language.tsx'

interface MoreRowsProps {
  isFetching: boolean
  onMore: () => void
}

/** Fetches what follows when it comes into view; whoever cannot scroll presses the button. */
export function MoreRows({ isFetching, onMore }: MoreRowsProps) {
  const { common, customerScreens: texts } = useTexts()
  const end = useRef<HTMLDivElement>(null)
  const more = useRef(onMore)
  more.current = onMore
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) more.current()
      },
      { rootMargin: '200px' },
    )
    if (end.current) watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [])
  return (
    <div ref={end} className="more-rows">
      <Button icon="chevron-down" isPending={isFetching} onPress={onMore}>
        {isFetching ? common.loading : texts.showMore}
      </Button>
    </div>
  )
}
