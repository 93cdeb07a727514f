import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Tx } from '../database/database.ts'
import { newId } from '../ids.ts'

export const jobSchema = 'jobs'

/** A kind of work that happens outside a request. The payload holds ids and kinds, never personal text. */
export interface Job<Payload extends z.ZodType = z.ZodType> {
  name: string
  payload: Payload
  /** How often to try again when it throws, with growing pauses; 0 for work that must never repeat by itself. */
  retries: number
  /**
   * Long work in steps, that goes on where it stopped and bears being begun twice: it may take hours, and somebody takes
   * it up within a minute after the process that did it fell over.
   */
  resumes?: true
  /** When it also runs by itself: a cron line in the time zone Europe/Amsterdam. */
  schedule?: string
}

export const defineJob = <Payload extends z.ZodType>(job: Job<Payload>): Job<Payload> => job

export interface Jobs {
  /** Puts work in the queue in the transaction of the change that causes it. `startAfter` is an ISO moment. */
  enqueue<P extends z.ZodType>(
    tx: Tx,
    job: Job<P>,
    payload: z.input<P>,
    options?: EnqueueOptions,
  ): Promise<void>
  /** Says who does this work. Call before `start`. */
  work<P extends z.ZodType>(job: Job<P>, handler: (payload: z.output<P>) => Promise<void>): void
  start(): Promise<void>
  /** Waits for running work, at most `seconds`. To be called before the end, also where nothing was started. */
  stop(seconds: number): Promise<void>
  /** Whether queues are being served now. */
  running(): boolean
}

export interface EnqueueOptions {
  startAfter?: string
  /** Only one piece of work with this key waits at a time. */
  onceWhileWaiting?: string
}

/**
 * Work is announced the moment it is queued and taken a few at a time, so that a long queue flows; looking around every
 * five seconds is for work that was put off.
 */
const pace = {
  batchSize: 10,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 5,
  notifyPollingIntervalSeconds: 5,
  perJobResults: true,
} as const

/** Seconds: who does resumable work says this often that it still does, and everybody looks this often who fell silent. */
const signOfLife = 20
const resumable = { heartbeatSeconds: signOfLife, expireInSeconds: 6 * 60 * 60 }

/** What the queue keeps of a failure is its kind: messages repeat what people typed. */
async function outcomeOf(
  job: Job,
  handler: (payload: never) => Promise<void>,
  data: unknown,
): Promise<Pick<JobResult, 'status' | 'output'>> {
  try {
    await handler(job.payload.parse(data) as never)
    return { status: 'completed' }
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string }
    return { status: 'failed', output: { name, code } }
  }
}

/** The job queue (pg-boss) in the same database. It connects as the app's role; `prepareJobs` made its tables. */
export function openJobs(url: string, onError: (error: Error) => void): Jobs {
  const boss = new PgBoss({
    connectionString: url,
    schema: jobSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    monitorVacuum: false,
    reindex: false,
    superviseIntervalSeconds: signOfLife,
    monitorIntervalSeconds: signOfLife,
  })
  boss.on('error', onError)
  const workers = new Map<string, { job: Job; handler: (payload: never) => Promise<void> }>()
  let serving = false
  let opened: Promise<void> | undefined

  // Work can be put in the queue by a process that does none itself.
  const open = () => {
    opened ??= (async () => {
      await boss.start()
      for (const { job } of workers.values())
        await boss.createQueue(job.name, { policy: 'short', notify: true, retryLimit: job.retries })
    })()
    return opened
  }

  return {
    async enqueue(tx, job, payload, options = {}) {
      await open()
      await boss.send(job.name, job.payload.parse(payload) as object, {
        db: fromKysely(tx),
        retryLimit: job.retries,
        retryBackoff: true,
        startAfter: options.startAfter,
        ...(job.resumes && resumable),
        // The queues keep one waiting piece of work per key, so work that may repeat gets a key of its own.
        singletonKey: options.onceWhileWaiting ?? newId(),
      })
    },
    work(job, handler) {
      workers.set(job.name, { job, handler })
    },
    async start() {
      await open()
      for (const { job, handler } of workers.values()) {
        if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: 'Europe/Amsterdam' })
        await boss.work(job.name, pace, async (batch) => {
          const results: JobResult[] = []
          for (const { id, data } of batch) results.push({ id, ...(await outcomeOf(job, handler, data)) })
          return results
        })
      }
      serving = true
    },
    async stop(seconds) {
      serving = false
      await opened
      if (opened) await boss.stop({ graceful: true, timeout: seconds * 1000 })
    },
    running: () => serving,
  }
}
