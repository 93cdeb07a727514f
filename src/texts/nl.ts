import { common, errors, fields } from './nl/common.ts'
import { staff, staffErrors } from './nl/staff.ts'

export const nl = {
  common,
  staff,
  errors: { ...errors, ...staffErrors },
  fields: { ...fields },
}
