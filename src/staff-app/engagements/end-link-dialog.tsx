import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useTexts } from '../language.tsx'
import { useAct } from './act.ts'

interface EndLinkDialogProps {
  engagementId: string
  /** A new link in its place, or none. */
  way: 'renew' | 'revoke'
  onClose: () => void
}

/** Asks before a link that a customer may have stops working: that cannot be undone. */
export function EndLinkDialog({ engagementId, way, onClose }: EndLinkDialogProps) {
  const { customerPlan, common } = useTexts()
  const texts = customerPlan.page
  const act = useAct()
  const params = { engagementId }
  const end = () => {
    onClose()
    void act(async () => {
      if (way === 'renew') await call(engagementRoutes.renewProgressLink, { params })
      else await call(engagementRoutes.endProgressLink, { params })
      return { text: way === 'renew' ? texts.renewed : texts.revoked }
    })
  }
  return (
    <Dialog
      alert
      open
      title={way === 'renew' ? texts.renewTitle : texts.revokeTitle}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Button chafes onPress={end}>
            {way === 'renew' ? texts.renew : texts.revoke}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <p>{way === 'renew' ? texts.renewAbout : texts.revokeAbout}</p>
    </Dialog>
  )
}
