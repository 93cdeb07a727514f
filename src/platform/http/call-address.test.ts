import { expect, it } from 'vitest'
import { callAddress, canBeCalled } from './call-address.ts'

it.each([
  ['06 12345678', 'tel:0612345678'],
  ['+31 (0)33-456 78 90', 'tel:+31334567890'],
  ['033.456.78.90', 'tel:0334567890'],
])('%s is called as %s', (phone, address) => {
  expect([canBeCalled(phone), callAddress(phone)]).toEqual([true, address])
})

it.each([null, '', 'via zijn vrouw'])('%j cannot be called', (phone) => {
  expect(canBeCalled(phone)).toBe(false)
})
