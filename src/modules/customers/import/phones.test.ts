import { expect, test } from 'vitest'
import { splitPhones, toE164 } from './phones.ts'

test.each([
  '06-12345678',
  '06 12 34 56 78',
  '+31 6 12345678',
  '+31 (0)6 12345678',
  '0031612345678',
  '0031 (0)6-12345678',
  '(06) 12345678',
  '612345678',
  '31612345678',
  '\u202a06 12345678\u202c',
  'tel:+31-6-12345678',
  '06.12345678',
  '+31 06 12345678',
])('%s is one Dutch mobile number', (written) => {
  expect(toE164(written)).toBe('+31612345678')
})

test.each([
  ['+1-418-656-9254;ext=102', '+14186569254'],
  ['020 1234567 toestel 12', '+31201234567'],
  ['+32 470 12 34 56', '+32470123456'],
])('%s is %s', (written, e164) => {
  expect(toE164(written)).toBe(e164)
})

test.each(['555 555 1111', '112', '06-1234', 'bel Jan', '', '+31 6 123', '6,12E+08'])(
  '%s stays as written',
  (written) => {
    expect(toE164(written)).toBeUndefined()
  },
)

test('several numbers in a cell are parted only where each is long enough', () => {
  expect(splitPhones('020-1234567 / 06-12345678')).toEqual(['020-1234567', '06-12345678'])
  expect(splitPhones('020-1234567 of 06-12345678')).toHaveLength(2)
  expect(splitPhones('020-1234567 / 68')).toEqual(['020-1234567 / 68'])
})
