import './words.css'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { BumpItem } from './bump-item.tsx'
import { NoteBumpDialog } from './note-bump-dialog.tsx'
import type { Engagement } from './travel-queries.ts'

/** What went wrong or felt wrong, and how far we are with it. */
export function BumpsSection({ engagement }: { engagement: Engagement }) {
  const { customerPage } = useTexts()
  const texts = customerPage.bumps
  const mayWrite = useMayWrite()
  const [noting, setNoting] = useState(false)
  const newest = engagement.bumps.toSorted((one, other) => (one.notedAt < other.notedAt ? 1 : -1))
  return (
    <section aria-labelledby="bumps">
      <SectionHead id="bumps">{texts.title}</SectionHead>
      {newest.length === 0 && (
        <p className="nothing">
          {texts.none} {texts.noneAbout}
        </p>
      )}
      {newest.map((bump) => (
        <BumpItem key={bump.bumpId} bump={bump} />
      ))}
      {mayWrite && (
        <div className="row-of-buttons">
          <Button icon="hump" onPress={() => setNoting(true)}>
            {texts.note}
          </Button>
        </div>
      )}
      {noting && <NoteBumpDialog engagement={engagement} onClose={() => setNoting(false)} />}
    </section>
  )
}
