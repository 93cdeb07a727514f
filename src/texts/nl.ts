import { common, errors, fields } from './nl/common.ts'
import { frame } from './nl/frame.ts'
import { customerImport } from './nl/import.ts'
import { map } from './nl/map.ts'
import { staff, staffErrors } from './nl/staff.ts'

export const nl = {
  common,
  frame,
  map,
  customerImport,
  staff,
  errors: { ...errors, ...staffErrors },
  fields: { ...fields },
}
