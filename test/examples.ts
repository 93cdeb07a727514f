import type { Furnished } from './furnish.ts'

type Schema = {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  minLength?: number
  minimum?: number
  exclusiveMinimum?: number
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  default?: unknown
}

const formats: Record<string, string> = {
  email: 'mieke@jansen.example',
  date: '2026-11-21',
  time: '16:00',
  'date-time': '2026-11-21T08:30:00Z',
  uri: 'https://jansen.example',
}

/**
 * A value that a shape of the OpenAPI document allows, with only what is required in it. What is named after a row
 * (`customerId`) names that row of `made`. Shapes that say more than a schema can need an example of their own.
 */
export function exampleOf(schema: Schema, made: Furnished, name = ''): unknown {
  const choice = schema.anyOf ?? schema.oneOf
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (choice?.[0]) return exampleOf(choice[0], made, name)
  if (schema.type === 'object' || schema.properties) {
    const required = schema.required ?? []
    return Object.fromEntries(
      required.map((field) => [field, exampleOf(schema.properties?.[field] ?? {}, made, field)]),
    )
  }
  if (schema.type === 'array') {
    const item = schema.items ?? {}
    return Array.from({ length: schema.minItems ?? 1 }, () => exampleOf(item, made, name.replace(/s$/, '')))
  }
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.format === 'uuid') return rowNamed(made, name)
  return formats[schema.format ?? ''] ?? 'x'.repeat(Math.max(schema.minLength ?? 1, 1))
}

/** The row that a field or parameter names: `customerId`, or `responsibleUserId` by the end of its name. */
export function rowNamed(made: Furnished, name: string): string | undefined {
  const words = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).split('_')
  const endings = words.map((_, index) => words.slice(index).join('_'))
  return endings.map((ending) => made[ending]).find((id) => id !== undefined)
}
