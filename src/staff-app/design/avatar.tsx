import './avatar.css'
import { initials } from './initials.ts'

interface AvatarProps {
  name: string
  /** 22, 28 or 44 px. */
  size?: 'small' | 'normal' | 'large'
  /** The name stands beside it in words, so that it need not be read twice. */
  named?: boolean
}

/** A colleague as initials. */
export function Avatar({ name, size = 'normal', named }: AvatarProps) {
  const className = `avatar ${size}`
  return named ? (
    <span className={className} aria-hidden="true">
      {initials(name)}
    </span>
  ) : (
    <span className={className} role="img" aria-label={name}>
      {initials(name)}
    </span>
  )
}
