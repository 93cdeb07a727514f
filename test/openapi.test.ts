import { afterAll, beforeAll, expect, it } from 'vitest'
import { frontDoorRoutes } from '../src/platform/http/front-door.contract.ts'
import { openTestHouse, type TestHouse } from './house.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

interface Document {
  openapi: string
  info: { version: string }
  paths: Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>
  components: { schemas: Record<string, unknown> }
}

it('describes every route in OpenAPI 3.1, for everybody', async () => {
  const { status, text } = await test.stranger.call(frontDoorRoutes.openApi)
  const document = JSON.parse(text) as Document
  expect(status).toBe(200)
  expect(document.openapi).toBe('3.1.0')
  expect(document.paths['/api/me']?.get?.operationId).toBe('me')
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it('names every parameter of every path, and refers only to what is there', async () => {
  const { text } = await test.stranger.call(frontDoorRoutes.openApi)
  const document = JSON.parse(text) as Document
  for (const [path, methods] of Object.entries(document.paths)) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const { parameters } of Object.values(methods)) {
      const given = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      expect([path, given.sort()]).toEqual([path, wanted.sort()])
    }
  }
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect(new Set(references)).toEqual(new Set(Object.keys(document.components.schemas)))
})

it('says how the house is: unwell while nobody does the work outside requests, well when somebody does', async () => {
  const before = await test.stranger.call(frontDoorRoutes.health)
  expect(before.status).toBe(503)
  expect(before.body).toEqual({
    status: 'unwell',
    database: 'reachable',
    jobs: 'stopped',
    mail: 'no-default-server',
  })
  await test.startJobs()
  const after = await test.stranger.call(frontDoorRoutes.health)
  expect([after.status, after.body.status]).toEqual([200, 'well'])
})
