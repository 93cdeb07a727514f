import { common, errors, fields } from './nl/common.ts'
import { frame } from './nl/frame.ts'
import { customerImport } from './nl/import.ts'
import { map } from './nl/map.ts'
import { staff, staffErrors } from './nl/staff.ts'
import { touches, touchesErrors, touchesFields } from './nl/touches.ts'

export const nl = {
  common,
  frame,
  map,
  customerImport,
  staff,
  touches,
  errors: { ...errors, ...staffErrors, ...touchesErrors },
  fields: { ...fields, ...touchesFields },
}
