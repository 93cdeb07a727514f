import { common, errors, fields } from './en/common.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  common,
  errors: { ...errors },
  fields: { ...fields },
}
