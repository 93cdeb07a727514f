import './contact.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { Failed } from '../frame/failed.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { SilenceNote } from './silence-note.tsx'
import { TouchRow } from './touch-row.tsx'
import { type Customer, type Engagement, touchesQuery } from './travel-queries.ts'
import { UnsentMails } from './unsent-mails.tsx'
import { WhereNowButton } from './where-now-button.tsx'

interface ContactSectionProps {
  customer: Customer
  engagement: Engagement | undefined
  onLog: () => void
}

/** The silence, and every sign of life in either direction. */
export function ContactSection({ customer, engagement, onLog }: ContactSectionProps) {
  const { customerPage, common } = useTexts()
  const texts = customerPage.contact
  const mayWrite = useMayWrite()
  const ledger = useInfiniteQuery(touchesQuery(customer.customerId))
  const touches = ledger.data?.pages.flatMap((page) => page.touches) ?? []
  const heard = ledger.hasNextPage || touches.some(({ direction }) => direction === 'out')
  return (
    <section aria-labelledby="contact" className="contact">
      <SectionHead id="contact">{texts.title}</SectionHead>
      {engagement && !engagement.ending && ledger.isSuccess && (
        <SilenceNote engagement={engagement} heard={heard} />
      )}
      {mayWrite && (
        <div className="row-of-buttons">
          <Button icon="plus" onPress={onLog}>
            {texts.log}
          </Button>
          {engagement && !engagement.ending && <WhereNowButton engagement={engagement} />}
        </div>
      )}
      {engagement && <UnsentMails engagementId={engagement.engagementId} />}
      {ledger.isPending && <Skeleton label={common.loading} rows={4} />}
      {ledger.isError && touches.length === 0 && (
        <Failed error={ledger.error} onTryAgain={() => void ledger.refetch()} />
      )}
      {ledger.isSuccess && touches.length === 0 && (
        <p className="nothing">
          {texts.empty} {mayWrite && texts.emptyAbout}
        </p>
      )}
      <ol className="ledger">
        {touches.map((touch, index) => (
          <TouchRow key={touch.touchId} touch={touch} newest={index === 0} />
        ))}
      </ol>
      {ledger.hasNextPage && (
        <Button
          quiet
          icon="chevron-down"
          isPending={ledger.isFetchingNextPage}
          onPress={() => void ledger.fetchNextPage()}
        >
          {texts.earlier}
        </Button>
      )}
    </section>
  )
}
