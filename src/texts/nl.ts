import { common, errors, fields } from './nl/common.ts'
import { customers, customersErrors, customersFields } from './nl/customers.ts'
import {
  engagementMails,
  engagements,
  engagementsErrors,
  engagementsFields,
  progressTexts,
} from './nl/engagements.ts'
import { frame } from './nl/frame.ts'
import { customerImport } from './nl/import.ts'
import { map } from './nl/map.ts'
import { staff, staffErrors } from './nl/staff.ts'
import { touches, touchesErrors, touchesFields } from './nl/touches.ts'

export const nl = {
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
