import { expect, test } from 'vitest'
import { en } from '../../../texts/en.ts'
import { nl } from '../../../texts/nl.ts'
import { problemCodes, rejectionCodes } from './contact-row.ts'
import { fileProblemCodes } from './decode.ts'
import { fileFormats } from './formats.ts'
import { targetFields } from './mapping.ts'
import { mergeFields } from './merge-rows.ts'
import { planCodes } from './plan.ts'

test.each([
  ['nl', nl.customerImport],
  ['en', en.customerImport],
])('every code has its sentence, and every field its name (%s)', (_, texts) => {
  expect(Object.keys(texts.files).toSorted()).toEqual(fileProblemCodes.toSorted())
  expect(Object.keys(texts.problems).toSorted()).toEqual(problemCodes.toSorted())
  expect(Object.keys(texts.rejections).toSorted()).toEqual(rejectionCodes.toSorted())
  expect(Object.keys(texts.reasons).toSorted()).toEqual(planCodes.toSorted())
  expect(Object.keys(texts.formats).toSorted()).toEqual(fileFormats.toSorted())
  expect(Object.keys(texts.fields)).toEqual(expect.arrayContaining([...targetFields, ...mergeFields]))
})

test('a sentence names the field, the value cut to a readable length, and the remedy', () => {
  const sentence = nl.customerImport.problems['email-invalid']('E-mailadres', 'x'.repeat(500))
  expect(sentence).toMatch(/^E-mailadres: ‘x{119}…’ is geen e-mailadres\. Schrijf het als/)
})
