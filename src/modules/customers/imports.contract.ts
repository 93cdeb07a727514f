import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { fileFormats } from './import/file-formats.ts'
import { columnMapping } from './import/mapping.ts'

export const importOutcomes = ['added', 'merged', 'unchanged', 'reported'] as const

const Counts = z.object({ added: z.int(), merged: z.int(), unchanged: z.int(), reported: z.int() })

/** What becomes of one piece of the file, in sentences. */
export const ImportRow = z.object({
  /** Its place among all pieces of the file, from 0. */
  position: z.int(),
  /** The line of a CSV file, the number of the card in a vCard file. */
  line: z.int(),
  /** As the file has it; '' when it has none. */
  name: z.string(),
  outcome: z.enum(importOutcomes),
  reason: z.string(),
  /** What could not be read, what stays as it was, what has no place: nothing is dropped in silence. */
  remarks: z.array(z.string()),
  customer: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Customers among whom a person is to choose, once the file was taken over. */
  candidates: z.array(
    z.object({ id: z.uuid(), name: z.string(), city: z.string().nullable(), archived: z.boolean() }),
  ),
})

const Preview = z.object({
  encoding: z.string(),
  delimiter: z.string().nullable(),
  /** Column names of a CSV file, '' where it has none; empty for a vCard file. */
  columns: z.array(z.string()),
  /** Of each column the first value that is not empty. */
  examples: z.array(z.string()),
  /** What each column holds: our guess, or what was settled. Null when the format says so itself. */
  mapping: columnMapping.nullable(),
  counts: Counts,
  /** Of those that are reported: how many somebody can say in the report who it is. */
  toChoose: z.int(),
  firstRows: z.array(ImportRow),
  /** The first fifty that are reported or that lose something. */
  attention: z.array(ImportRow),
})

export const ImportRun = z.object({
  importId: z.uuid(),
  fileName: z.string(),
  format: z.enum(fileFormats),
  status: z.enum(['previewed', 'running', 'done']),
  total: z.int(),
  processed: z.int(),
  counts: Counts,
  previewedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Only until the import starts. */
  preview: Preview.nullable(),
})

const importParams = z.object({ importId: z.uuid() })

export const importRoutes = defineRoutes({
  uploadImport: {
    method: 'POST',
    path: '/api/imports',
    access: 'colleague',
    summary: 'Hand in a file with contacts and see what would happen; no customer is touched yet',
    bodyAs: 'upload',
    returns: ImportRun,
  },
  listImports: {
    method: 'GET',
    path: '/api/imports',
    access: 'reader',
    summary: 'The last fifty imports, newest first',
    returns: z.array(ImportRun.omit({ preview: true })),
  },
  importRun: {
    method: 'GET',
    path: '/api/imports/:importId',
    access: 'reader',
    summary: 'How far an import is, and what would happen while it has not started',
    params: importParams,
    returns: ImportRun,
  },
  mapImport: {
    method: 'POST',
    path: '/api/imports/:importId/mapping',
    access: 'colleague',
    summary: 'Say what the columns of a CSV file hold, and see what would happen then',
    params: importParams,
    body: columnMapping,
    returns: ImportRun,
  },
  startImport: {
    method: 'POST',
    path: '/api/imports/:importId/start',
    access: 'colleague',
    summary: 'Take the file over, in the background; again it goes on where it stopped',
    params: importParams,
    returns: ImportRun,
  },
  importRows: {
    method: 'GET',
    path: '/api/imports/:importId/rows',
    access: 'reader',
    summary: 'Every piece of the file with what became of it and why',
    params: importParams,
    query: z.object({
      outcome: z.enum(importOutcomes).optional(),
      /** `next` of the page before. */
      after: z.coerce.number().int().min(0).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    returns: z.object({ rows: z.array(ImportRow), next: z.int().nullable() }),
  },
  chooseForRow: {
    method: 'POST',
    path: '/api/imports/:importId/rows/:position/choice',
    access: 'colleague',
    summary: 'Say which customer a row is that could be several: one of its candidates, or somebody new',
    params: importParams.extend({ position: z.coerce.number().int().min(0).max(1_000_000) }),
    body: z.strictObject({ customerId: z.uuid().nullable() }),
    returns: ImportRow,
  },
})
