import './gap.css'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Anchor } from './anchor.tsx'
import { Icon } from './icon.tsx'

interface GapProps {
  /** “Nog leeg”, “Geen antwoord”. */
  label: string
  /** What could stand here, in a few words. */
  hint?: string
  onPress?: () => void
  href?: string
}

/** Something that is not there yet: dashes, hatching and words, and the way to fill it. */
export function Gap({ label, hint, onPress, href }: GapProps) {
  const content = (
    <>
      <span className="label">
        {(onPress || href) && <Icon name="plus" size="small" />}
        {label}
      </span>
      {hint && <span className="hint">{hint}</span>}
    </>
  )
  if (href)
    return (
      <Anchor href={href} className="gap hatched">
        {content}
      </Anchor>
    )
  if (onPress)
    return (
      <AriaButton onPress={onPress} className="gap hatched">
        {content}
      </AriaButton>
    )
  return <span className="gap hatched">{content}</span>
}
