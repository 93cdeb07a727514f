import { useEffect, useRef, useState } from 'react'
import { useSettled } from '../frame/settled.ts'

/**
 * The text of a search field beside the words that stand in the address: what is typed is asked for once it settles,
 * and an address that changes by itself, such as by the menu or going back, shows in the field.
 */
export function useTypedSearch(
  asked: string,
  ask: (words: string) => void,
): [typed: string, setTyped: (typed: string) => void] {
  const [typed, setTyped] = useState(asked)
  const words = useSettled(typed.trim())
  const last = useRef(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed leads to another address
  useEffect(() => {
    if (words === last.current) return
    last.current = words
    ask(words)
  }, [words])
  useEffect(() => {
    if (asked === last.current) return
    last.current = asked
    setTyped(asked)
  }, [asked])
  return [typed, setTyped]
}
