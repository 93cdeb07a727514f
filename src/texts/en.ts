import { common, errors, fields } from './en/common.ts'
import { customers, customersErrors, customersFields } from './en/customers.ts'
import {
  engagementMails,
  engagements,
  engagementsErrors,
  engagementsFields,
  progressTexts,
} from './en/engagements.ts'
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
  customers,
  customerImport,
  staff,
  engagements,
  engagementMails,
  progressTexts,
  touches,
  errors: {
    ...errors,
    ...customersErrors,
    ...customerImport.files,
    ...staffErrors,
    ...engagementsErrors,
    ...touchesErrors,
  },
  fields: { ...fields, ...customersFields, ...engagementsFields, ...touchesFields },
}
