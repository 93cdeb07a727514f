import { SquareButton } from '../design/button.tsx'
import { useTexts } from '../language.tsx'

/** The one search box, behind its button in the header. */
export function SearchBox() {
  const { frame } = useTexts()
  return <SquareButton icon="search" label={frame.search} quiet />
}
