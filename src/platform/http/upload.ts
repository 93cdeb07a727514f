import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { Upload } from './contract.ts'
import { withoutUnkept } from './kept-text.ts'

export const largestUpload = 20 * 1024 * 1024

/**
 * The one file of an upload request (multipart, field `file`).
 * @throws Refusal `value-missing` without a file, `too-large` above 20 MiB.
 */
export async function readUpload(incoming: FastifyRequest): Promise<Upload> {
  if (!incoming.isMultipart()) throw new Refusal('value-missing', { field: 'file' })
  const part = await incoming.file()
  if (!part) throw new Refusal('value-missing', { field: 'file' })
  try {
    return { name: withoutUnkept(part.filename), bytes: await part.toBuffer() }
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw new Refusal('too-large', { field: 'file' })
    throw error
  }
}
