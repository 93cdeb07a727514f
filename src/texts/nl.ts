import { common, errors, fields } from './nl/common.ts'

export const nl = {
  common,
  errors: { ...errors },
  fields: { ...fields },
}
