import { common, errors, fields } from './en/common.ts'
import { staff, staffErrors } from './en/staff.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  common,
  staff,
  errors: { ...errors, ...staffErrors },
  fields: { ...fields },
}
