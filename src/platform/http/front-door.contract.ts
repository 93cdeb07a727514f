import { z } from 'zod'
import { defineRoutes } from './contract.ts'

/** What the house says of itself to whoever keeps an eye on it or builds on it. */
export const frontDoorRoutes = defineRoutes({
  health: {
    method: 'GET',
    path: '/healthz',
    access: 'anyone',
    summary: 'Whether database, jobs and mail are there; 503 while the first two are not',
    returns: z.object({
      status: z.enum(['well', 'unwell']),
      database: z.enum(['reachable', 'unreachable']),
      jobs: z.enum(['running', 'stopped']),
      /** Whether the installation has a mail server of its own; organisations may have theirs. */
      mail: z.enum(['default-server', 'no-default-server']),
    }),
  },
  openApi: {
    method: 'GET',
    path: '/api/openapi.json',
    access: 'anyone',
    summary: 'This document: every route, by OpenAPI 3.1',
    returns: z.looseObject({ openapi: z.string() }),
  },
})
