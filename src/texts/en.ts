import { common, errors, fields } from './en/common.ts'
import { frame } from './en/frame.ts'
import { customerImport } from './en/import.ts'
import { map } from './en/map.ts'
import { staff, staffErrors } from './en/staff.ts'
import { touches, touchesErrors, touchesFields } from './en/touches.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  common,
  frame,
  map,
  customerImport,
  staff,
  touches,
  errors: { ...errors, ...staffErrors, ...touchesErrors },
  fields: { ...fields, ...touchesFields },
}
