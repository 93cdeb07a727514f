import { type RefObject, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { MapContent } from '../../modules/journeys/drawing/content.ts'
import { layoutMap } from '../../modules/journeys/drawing/layout.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { useTexts } from '../language.tsx'

/** How long a width has to stay before the map is drawn again, in ms. */
const settled = 120

/** Below this width a phone: the column of lane names is narrower there. */
const phone = 700

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}

/** What stands beside the map on its page, in px, as `.map-frame` has it. */
const besideMap = () => (matchMedia('(max-width: 900px)').matches ? 16 : 48)

/**
 * The width of the element that the map lies in, in px; follows the window after it has come to rest. It is known before
 * the element stands, so that the map is drawn once, together with its page.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => document.documentElement.clientWidth - besideMap())
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    let timer: ReturnType<typeof setTimeout> | undefined
    setWidth(observed.clientWidth)
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setWidth(observed.clientWidth), settled)
    })
    observer.observe(observed)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [element])
  return width
}

/** The map laid out for this window: as wide as there is room, with rows for fingers where fingers point. */
export function useMapLayout(
  content: MapContent,
  focusPhaseId: string | undefined,
  width: number,
): MapLayout {
  const { map } = useTexts()
  const coarse = useMedia('(pointer: coarse)')
  return useMemo(
    () =>
      layoutMap(content, map, {
        width,
        mode: 'screen',
        focusPhaseId,
        minRowHeight: coarse ? 44 : 0,
        ...(width < phone ? { labelWidth: 98 } : {}),
      }),
    [content, map, focusPhaseId, width, coarse],
  )
}
