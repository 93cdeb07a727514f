import { colleagueRoutes } from './colleagues.contract.ts'
import { firstRunRoutes } from './first-run.contract.ts'
import { houseStyleRoutes } from './house-style.contract.ts'
import { invitationRoutes } from './invitations.contract.ts'
import { mailSettingsRoutes } from './mail-settings.contract.ts'
import { organisationRoutes } from './organisation.contract.ts'
import { passwordRoutes } from './passwords.contract.ts'
import { sessionRoutes } from './sessions.contract.ts'

export * from './colleagues.contract.ts'
export * from './first-run.contract.ts'
export * from './house-style.contract.ts'
export * from './invitations.contract.ts'
export * from './mail-settings.contract.ts'
export * from './organisation.contract.ts'
export * from './passwords.contract.ts'
export * from './sessions.contract.ts'

/** Every route of this room. */
export const staffRoutes = {
  ...firstRunRoutes,
  ...sessionRoutes,
  ...passwordRoutes,
  ...invitationRoutes,
  ...colleagueRoutes,
  ...organisationRoutes,
  ...houseStyleRoutes,
  ...mailSettingsRoutes,
}
