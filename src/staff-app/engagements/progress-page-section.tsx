import './plan.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Button, ButtonLink, SquareButton } from '../design/button.tsx'
import { Menu } from '../design/menu.tsx'
import { SectionHead } from '../design/section-head.tsx'
import { useMayWrite } from '../frame/me.ts'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'
import { CopyButton } from './copy-button.tsx'
import { EndLinkDialog } from './end-link-dialog.tsx'
import { type Engagement, progressLinkQuery } from './travel-queries.ts'

/** The customer's own page: to look at, to copy, to make anew. The address is a secret that readers do not see. */
export function ProgressPageSection({ engagement }: { engagement: Engagement }) {
  const mayWrite = useMayWrite()
  return mayWrite ? <ProgressLink engagementId={engagement.engagementId} /> : null
}

function ProgressLink({ engagementId }: { engagementId: string }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.page
  const act = useAct()
  const [ending, setEnding] = useState<'renew' | 'revoke'>()
  const { data } = useQuery(progressLinkQuery(engagementId))
  const make = () =>
    act(async () => {
      await call(engagementRoutes.renewProgressLink, { params: { engagementId } })
      return undefined
    })
  if (!data) return null
  const { url, reachable } = data
  return (
    <section aria-labelledby="progress-page" className="progress-link">
      <SectionHead id="progress-page">{texts.title}</SectionHead>
      <p>{url ? texts.about : texts.none}</p>
      {!reachable && <p className="why">{texts.local}</p>}
      <div className="row-of-buttons">
        {url ? (
          <>
            <ButtonLink href={url} target="_blank" rel="noreferrer" icon="external-link">
              {texts.open}
            </ButtonLink>
            <CopyButton text={url} said={texts.copied}>
              {texts.copy}
            </CopyButton>
            <Menu
              trigger={<SquareButton quiet icon="dots" label={texts.more} />}
              entries={[
                { id: 'renew', label: texts.renew, icon: 'link', onAction: () => setEnding('renew') },
                {
                  id: 'revoke',
                  label: texts.revoke,
                  icon: 'x',
                  chafes: true,
                  onAction: () => setEnding('revoke'),
                },
              ]}
            />
          </>
        ) : (
          <Button icon="link" onPress={() => void make()}>
            {texts.make}
          </Button>
        )}
      </div>
      {ending && (
        <EndLinkDialog engagementId={engagementId} way={ending} onClose={() => setEnding(undefined)} />
      )}
    </section>
  )
}
