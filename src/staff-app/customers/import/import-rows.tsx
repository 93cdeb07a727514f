import type { ReactNode } from 'react'
import { Anchor } from '../../design/anchor.tsx'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useTexts } from '../../language.tsx'
import type { ImportRow, Outcome } from './import-queries.ts'

interface ImportRowsProps {
  label: string
  rows: readonly ImportRow[]
  /** What the outcomes are called: before it happens, or after. */
  words: Record<Outcome, string>
  /** Below a row about which something can still be done. */
  below?: (row: ImportRow) => ReactNode
}

const signs: Record<Outcome, IconName> = {
  added: 'plus',
  merged: 'pencil',
  unchanged: 'check',
  reported: 'hump',
}

/** Rows of the file, each with what becomes of it, why, and everything that went nowhere. */
export function ImportRows({ label, rows, words, below }: ImportRowsProps) {
  const { importScreens: texts } = useTexts()
  return (
    <ul className="import-rows" aria-label={label}>
      {rows.map((row) => {
        const { position, line, name, outcome, reason, remarks, customer, candidates } = row
        return (
          <li key={position} className={outcome}>
            <span className="line">{texts.line(line)}</span>
            <span className="name">
              {customer ? <Anchor href={`/customers/${customer.id}`}>{name || customer.name}</Anchor> : name}
            </span>
            <span className="outcome">
              <Icon name={signs[outcome]} size="small" />
              {candidates.length > 0 ? texts.whoIsThis.waits : words[outcome]}
            </span>
            <div className="why">
              <p>{reason}</p>
              {remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
              {below?.(row)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
