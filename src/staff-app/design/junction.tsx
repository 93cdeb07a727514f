import './junction.css'
import { Icon, type IconName } from './icon.tsx'

export interface JunctionProps {
  /** The number of the phase. */
  number?: number
  /** Instead of a number, for what runs beside the phases, such as a newsletter. */
  icon?: IconName
  /** Ours is filled, here is yellow, later is an empty ring of ours, customer is the customer's own blue ring. */
  kind?: 'ours' | 'here' | 'later' | 'customer'
  /** 24, 32, 44 or 52 px. */
  size?: 'small' | 'normal' | 'large' | 'huge'
  /** Read aloud instead of the bare number, such as “Fase 7”. */
  label?: string
}

/** A numbered point on the road: always a phase, never a bullet. */
export function Junction({ number, icon, kind = 'ours', size = 'normal', label }: JunctionProps) {
  const className = `junction ${kind} ${size}`
  const content = icon ? <Icon name={icon} size="small" /> : number
  return label ? (
    <span className={className} role="img" aria-label={label}>
      {content}
    </span>
  ) : (
    <span className={className}>{content}</span>
  )
}
