import './silence-bar.css'
import type { ReactNode } from 'react'
import { silenceBlocks } from './silence-blocks.ts'

interface SilenceBarProps {
  /** Days since this customer last heard from us. */
  days: number
  /** The day on which this customer usually asks. */
  limit: number
  /** The same in words, read aloud instead of the blocks. */
  children: ReactNode
  /** Lower blocks, for in a list. */
  small?: boolean
}

/** Silence as blocks, one for each silent day, against the customer's own limit. */
export function SilenceBar({ days, limit, children, small }: SilenceBarProps) {
  const { count, filled, limitAfter } = silenceBlocks(days, limit)
  return (
    <div className={small ? 'silence-bar small' : 'silence-bar'}>
      <div className="blocks" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => index + 1).map((block) => (
          <i
            key={block}
            data-filled={block <= filled || undefined}
            data-limit={block === limitAfter || undefined}
          />
        ))}
      </div>
      <p>{children}</p>
    </div>
  )
}
