import { expect, test } from 'vitest'
import { hasLegalForm, initials, personName, splitFullName, splitLastName } from './names.ts'

test.each([
  ['Jan van der Berg', 'Jan', 'van der', 'Berg'],
  ['Berg, Jan van der', 'Jan', 'van der', 'Berg'],
  ['van der Berg, Jan', 'Jan', 'van der', 'Berg'],
  ['Berg, Jan, stukadoor', 'Jan, stukadoor', '', 'Berg'],
  ['J.P. de Vries', 'J.P.', 'de', 'Vries'],
  ['Anna Maria Jansen', 'Anna Maria', '', 'Jansen'],
  ['René van ’t Hof', 'René', 'van ’t', 'Hof'],
  ["Gerard in 't Veld", 'Gerard', "in 't", 'Veld'],
  ['Mia ten Brink', 'Mia', 'ten', 'Brink'],
  ['de Wit', '', 'de', 'Wit'],
  ['Ben Smit', 'Ben', '', 'Smit'],
  ['Al Visser', 'Al', '', 'Visser'],
  ['Anna Jansen - de Boer', 'Anna', '', 'Jansen-de Boer'],
  ['Saïda El Amrani', 'Saïda', 'El', 'Amrani'],
  ['Karin', 'Karin', '', ''],
  ['', '', '', ''],
])('%s', (written, first, infix, last) => {
  expect(splitFullName(written)).toEqual({ first, infix, last })
})

test('a last name of infix words only stays whole', () => {
  expect(splitLastName('van de')).toEqual({ infix: 'van', last: 'de' })
  expect(splitLastName('Ten')).toEqual({ infix: '', last: 'Ten' })
})

test('a legal form makes a company', () => {
  expect(['Jansen Vloeren B.V.', 'Bos BV', 'Smit & Zn v.o.f.'].every(hasLegalForm)).toBe(true)
  expect(['Jan Nv. Bos', 'BV', 'Bob Vos'].some(hasLegalForm)).toBe(false)
})

test('display name and initials leave out what is unknown', () => {
  expect(personName({ first: 'Jan', infix: 'van der', last: 'Berg' })).toBe('Jan van der Berg')
  expect(personName({ first: '', infix: 'de', last: 'Wit' })).toBe('de Wit')
  expect(initials({ first: 'Jan', infix: 'van der', last: 'Berg' })).toBe('JB')
  expect(initials({ first: 'élise', infix: '', last: '' })).toBe('É')
})
