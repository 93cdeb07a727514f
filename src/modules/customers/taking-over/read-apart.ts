import { Worker } from 'node:worker_threads'
import type { ContactRow, Rejection } from '../import/contact-row.ts'
import { type FileProblemCode, UnreadableFile } from '../import/decode.ts'
import type { ColumnMapping } from '../import/mapping.ts'
import { type ReadContacts, readContacts } from '../import/read.ts'

/** A file that a thread of its own is to read. */
export interface FileToRead {
  bytes: Uint8Array
  fileName: string
  mapping: ColumnMapping | undefined
}

/** What that thread tells, the rows in slices: taking in ten thousand at once would hold everybody up again. */
export type ReadMessage =
  | { rows: ContactRow[]; rejected: Rejection[] }
  | { about: Omit<ReadContacts, 'rows' | 'rejected'> }
  | { unreadable: FileProblemCode }

/** Bytes; below this the reading is over sooner than a thread has begun. */
const readAtOnce = 30_000

/**
 * Reads a contact file as `readContacts` does. A large one is read by a thread of its own, since it takes a second in
 * which nobody else would be answered.
 * @throws UnreadableFile when the file as a whole is nothing that we read.
 */
export function readApart(file: FileToRead): Promise<ReadContacts> {
  const { bytes, fileName, mapping } = file
  return bytes.byteLength < readAtOnce
    ? Promise.resolve().then(() => readContacts(bytes, fileName, mapping))
    : readByThread(file)
}

function readByThread(file: FileToRead): Promise<ReadContacts> {
  return new Promise((read, failed) => {
    const rows: ContactRow[] = []
    const rejected: Rejection[] = []
    const thread = new Worker(new URL('./read-thread.ts', import.meta.url), { workerData: file })
    thread.on('message', (message: ReadMessage) => {
      if ('unreadable' in message) return failed(new UnreadableFile(message.unreadable))
      if ('about' in message) return read({ ...message.about, rows, rejected })
      rows.push(...message.rows)
      rejected.push(...message.rejected)
    })
    thread.once('error', failed)
    thread.once('exit', () => failed(new Error('the thread that reads a file ended before it was done')))
  })
}
