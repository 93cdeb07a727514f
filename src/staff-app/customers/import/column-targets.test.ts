import { expect, it } from 'vitest'
import { targetFields } from '../../../modules/customers/import/mapping.ts'
import { nl } from '../../../texts/nl.ts'
import { targetId, targetOf, targetOptions } from './column-targets.ts'

it('offers every target once, and each choice leads back to its target', () => {
  const ids = targetOptions(nl, null).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const field of targetFields) expect(ids).toContain(field)
  expect(ids.map((id) => targetId(targetOf(id)))).toEqual(ids)
})

it('keeps a label of the file’s own among the choices', () => {
  const target = { field: 'phone' as const, label: 'zomerhuis 1/2' }
  const own = targetOptions(nl, target).find(({ id }) => id === targetId(target))
  expect(own?.label).toBe('Telefoon (zomerhuis 1/2)')
  expect(targetOf(targetId(target))).toEqual(target)
})
