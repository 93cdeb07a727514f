import './voice.css'

interface VoiceProps {
  /** The customer's words, without quotation marks. */
  children: string
  /** 15, 17 or 20 px; inherits the size around it when left out. */
  size?: 'small' | 'normal' | 'large'
  /** A quotation of its own rather than words inside a sentence. */
  block?: boolean
}

/** What the customer said, word for word: italic, blue, in quotation marks. */
export function Voice({ children, size, block }: VoiceProps) {
  const className = size ? `voice ${size}` : 'voice'
  return block ? (
    <blockquote className={className}>‘{children}’</blockquote>
  ) : (
    <q className={className}>‘{children}’</q>
  )
}
