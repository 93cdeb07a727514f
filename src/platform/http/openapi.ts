import { z } from 'zod'
import type { Problem, RouteShape } from './contract.ts'

const ProblemShape = z.object({
  type: z.literal('about:blank'),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  errors: z
    .array(z.object({ field: z.string(), code: z.string(), message: z.string(), sentence: z.string() }))
    .optional(),
}) satisfies z.ZodType<Problem>

/** The OpenAPI 3.1 document of the given routes, from the same shapes that the server validates by. */
export function openApiOf(
  routes: Record<string, RouteShape>,
  version: string,
): { openapi: string; [part: string]: unknown } {
  const paths: Record<string, Record<string, object>> = {}
  for (const [operationId, shape] of Object.entries(routes)) {
    const path = shape.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [shape.method.toLowerCase()]: operationOf(operationId, shape) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Reisgenoot', version },
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemShape, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'reisgenoot.session_token' } },
    },
  }
}

function operationOf(operationId: string, shape: RouteShape): object {
  const needsSession = shape.access !== 'anyone' && shape.access !== 'link'
  return {
    operationId,
    summary: shape.summary,
    'x-access': shape.access,
    ...(needsSession && { security: [{ session: [] }] }),
    parameters: [...parametersOf('path', shape.params), ...parametersOf('query', shape.query)],
    ...(bodyOf(shape) && { requestBody: { required: true, content: bodyOf(shape) } }),
    responses: {
      [shape.returns === 'nothing' ? 204 : 200]: { description: 'Done', ...contentOf(shape) },
      default: {
        description: 'Refused',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  }
}

function parametersOf(where: 'path' | 'query', shape: z.ZodObject | undefined): object[] {
  return Object.entries(shape?.shape ?? {}).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !z.safeParse(field as z.ZodType, undefined).success,
    schema: schemaOf(field as z.ZodType, 'input'),
  }))
}

function bodyOf(shape: RouteShape): object | undefined {
  if (shape.bodyAs === 'upload') {
    const schema = {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    }
    return { 'multipart/form-data': { schema } }
  }
  if (!shape.body) return undefined
  const type = shape.bodyAs === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { [type]: { schema: schemaOf(shape.body, 'input') } }
}

function contentOf(shape: RouteShape): object {
  if (shape.returns === 'nothing') return {}
  if (shape.returns === 'page') return { content: { 'text/html': { schema: { type: 'string' } } } }
  if (shape.returns === 'file')
    return { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } }
  return { content: { 'application/json': { schema: schemaOf(shape.returns, 'output') } } }
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' })
  return schema
}
