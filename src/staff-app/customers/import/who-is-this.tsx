import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importRoutes } from '../../../modules/customers/imports.contract.ts'
import { call, Refused } from '../../api.ts'
import { Anchor } from '../../design/anchor.tsx'
import { Button } from '../../design/button.tsx'
import { toast } from '../../design/toast.tsx'
import { useMayWrite } from '../../frame/me.ts'
import { useTexts } from '../../language.tsx'
import type { ImportRow } from './import-queries.ts'

/** A row that could be several customers: each can be looked at, and one press says which it is. */
export function WhoIsThis({ importId, row }: { importId: string; row: ImportRow }) {
  const { frame, importScreens } = useTexts()
  const texts = importScreens.whoIsThis
  const queries = useQueryClient()
  const mayWrite = useMayWrite()
  const [busy, setBusy] = useState(false)
  const { position, candidates, name } = row
  if (candidates.length === 0) return null
  const choose = async (customerId: string | null) => {
    setBusy(true)
    try {
      const taken = await call(importRoutes.chooseForRow, {
        params: { importId, position },
        body: { customerId },
      })
      toast({ text: texts.done(taken.customer?.name ?? name) })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    await Promise.all(
      ['imports', 'customers', 'customer'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
    setBusy(false)
  }
  return (
    <div className="who-is-this">
      <p className="question">{texts.question}</p>
      <ul>
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <Anchor href={`/customers/${candidate.id}`}>{candidate.name}</Anchor>
            <span>{[candidate.city, candidate.archived && texts.archived].filter(Boolean).join(', ')}</span>
            {mayWrite && (
              <Button isDisabled={busy} onPress={() => void choose(candidate.id)}>
                {texts.thisOne}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button quiet icon="plus" isDisabled={busy} onPress={() => void choose(null)}>
          {texts.nobody}
        </Button>
      )}
    </div>
  )
}
