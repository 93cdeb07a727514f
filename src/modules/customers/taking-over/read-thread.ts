import { parentPort, workerData } from 'node:worker_threads'
import { UnreadableFile } from '../import/decode.ts'
import { readContacts } from '../import/read.ts'
import type { FileToRead, ReadMessage } from './read-apart.ts'

/** The thread of `readApart`: reads one file and tells what stands in it. */
const tell = (message: ReadMessage) => parentPort?.postMessage(message)
const sliceLength = 500

try {
  const { bytes, fileName, mapping } = workerData as FileToRead
  const { rows, rejected, ...about } = readContacts(bytes, fileName, mapping)
  for (let start = 0; start < Math.max(rows.length, rejected.length); start += sliceLength) {
    const end = start + sliceLength
    tell({ rows: rows.slice(start, end), rejected: rejected.slice(start, end) })
  }
  tell({ about })
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error
  tell({ unreadable: error.code })
}
