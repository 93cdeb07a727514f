import { late } from '../frame/late.tsx'

export const NewPhaseDialog = late(() => import('./new-phase-dialog.tsx'), 'NewPhaseDialog')
