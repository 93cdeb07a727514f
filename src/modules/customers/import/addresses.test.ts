import { expect, test } from 'vitest'
import { toAddress } from './addresses.ts'

test.each([
  ['Dorpsstraat 12 a', 'Dorpsstraat', '12 a'],
  ['Kade 3', 'Kade', '3'],
  ['Lindelaan 4-6', 'Lindelaan', '4-6'],
  ['Laan 1813 20', 'Laan 1813', '20'],
  ['Plein 1945 nr', 'Plein 1945 nr', undefined],
  ['123 Home St', '123 Home St', undefined],
  ["'s-Gravenweg 5hs", "'s-Gravenweg", '5hs'],
])('%s', (street, name, houseNumber) => {
  expect(toAddress({ label: '', street })).toMatchObject({
    street: name,
    ...(houseNumber ? { houseNumber } : {}),
  })
  expect(toAddress({ label: '', street })?.houseNumber).toBe(houseNumber)
})

test('postcode and place are found on a line of their own or in front of the place', () => {
  const expected = { label: 'home', street: 'Kade', houseNumber: '3', postcode: '1011 AB', city: 'Amsterdam' }
  expect(toAddress({ label: 'home', street: 'Kade 3, 1011 AB Amsterdam' })).toMatchObject(expected)
  expect(toAddress({ label: 'home', street: 'Kade 3\n1011ab Amsterdam' })).toMatchObject(expected)
  expect(toAddress({ label: 'home', street: 'Kade 3', city: '1011 AB  Amsterdam' })).toMatchObject(expected)
  expect(
    toAddress({ label: 'home', street: 'Kade', houseNumber: '3', postcode: '1011ab', city: 'Amsterdam' }),
  ).toMatchObject(expected)
})

test('what is empty is no address', () => {
  expect(toAddress({ label: 'home', street: ' ', city: '' })).toBeNull()
})
