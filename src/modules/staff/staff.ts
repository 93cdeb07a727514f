/** What other rooms, and the start, may use of this room. */
export { type Absence, isAway } from './away.ts'
export { colleaguesOf, refuseOutsider } from './colleagues.ts'
export { firstRunSentence } from './first-run.ts'
export { addLogin, type Founding, foundOrganisation } from './found-organisation.ts'
export { customerPageLook, type HouseStyleForPages, houseStyleOf, setHouseStyle } from './house-style.ts'
export { logoForCustomers } from './logo.ts'
export { changeOrganisation, organisationOf } from './organisation.ts'
export { makeResetAddress, sendResetMail } from './passwords.ts'
