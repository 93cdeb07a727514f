import type { z } from 'zod'

/**
 * Who may call a route: anyone; a member of an organisation who may read, write or settle; or whoever holds the
 * secret link in the path (`:token`).
 */
export type Access = 'anyone' | 'reader' | 'colleague' | 'owner' | 'link'

/** One route as data: the server validates by it, the OpenAPI document and the browser's typed client follow it. */
export interface RouteShape {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: `/${string}`
  access: Access
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** How the body travels: JSON by default; `form` from pages without script; `upload` for one file. */
  bodyAs?: 'json' | 'form' | 'upload'
  /** What comes back: a shape that lists every field, an HTML page, a file, or nothing (204). */
  returns: z.ZodType | 'page' | 'file' | 'nothing'
  /** A GET runs read-only; one that appends a single row ("opened") says so here. */
  appends?: true
}

/** A room's routes. The key is the operation's name, unique in the whole house. */
export const defineRoutes = <const Routes extends Record<string, RouteShape>>(routes: Routes): Routes =>
  routes

type Parsed<Shape> = Shape extends z.ZodType ? z.output<Shape> : undefined
type Given<Shape> = Shape extends z.ZodType ? z.input<Shape> : undefined

/** What the server's function receives of a request. */
export interface RequestOf<R extends RouteShape> {
  params: Parsed<R['params']>
  query: Parsed<R['query']>
  body: R['bodyAs'] extends 'upload' ? Upload : Parsed<R['body']>
}

/** What a caller hands over; parts that the route does not have are left out. */
export type CallOf<R extends RouteShape> = (R['params'] extends z.ZodType
  ? { params: Given<R['params']> }
  : object) &
  (R['query'] extends z.ZodType ? { query?: Given<R['query']> } : object) &
  (R['bodyAs'] extends 'upload'
    ? { body: Blob }
    : R['body'] extends z.ZodType
      ? { body: Given<R['body']> }
      : object)

/** What a caller gets back. */
export type AnswerOf<R extends RouteShape> = R['returns'] extends z.ZodType
  ? z.output<R['returns']>
  : undefined

/** A file as it came in: its name is the sender's word and never trusted. */
export interface Upload {
  name: string
  bytes: Uint8Array
}

/** The error that every refused request answers with (RFC 9457). */
export interface Problem {
  type: 'about:blank'
  status: number
  code: string
  title: string
  errors?: {
    field: string
    code: string
    /** Names the field and the remedy. */
    message: string
    /** The same without the name, for who shows it at the field. */
    sentence: string
  }[]
}
