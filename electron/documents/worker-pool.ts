import { Worker } from 'node:worker_threads'
import type { Log } from '../lib/log'
import type { RunJob } from './jobs'
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './worker-messages'

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void }

/** Papers made by one worker thread that is kept; it is started on first use and again after a crash. */
export type JobWorker = { readonly runJob: RunJob; readonly close: () => Promise<void> }

/** @param url the built `documents-worker.js` */
export function createJobWorker(url: URL, resourcesDir: string, log: Log): JobWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  function start(): Worker {
    const workerData: WorkerData = { resourcesDir }
    const started = new Worker(url, { workerData })
    started.on('message', (answer: WorkerAnswer) => {
      const job = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('bytes' in answer) job?.resolve(answer.bytes)
      else job?.reject(new Error(answer.failure))
      if (waiting.size === 0) started.unref()
    })
    started.on('error', (error) => end(started, error))
    started.on('exit', (code) => end(started, new Error(`documents worker ended with code ${code}`)))
    return started
  }

  /** Whoever still waits is told; the next job starts a new worker. */
  function end(ended: Worker, reason: Error): void {
    if (worker !== ended) return
    worker = null
    log.error('documents.worker-ended', { waiting: waiting.size, name: reason.name })
    for (const job of waiting.values()) job.reject(reason)
    waiting.clear()
  }

  return {
    runJob: (job) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        const question: WorkerQuestion = { id: lastId, job }
        try {
          worker.postMessage(question, job.format === 'xlsx' ? [job.rows] : [])
          // A paper being made keeps the program alive, a worker that only waits does not.
          worker.ref()
        } catch (error) {
          waiting.delete(lastId)
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }),
    close: async () => {
      const closing = worker
      worker = null
      for (const job of waiting.values()) job.reject(new Error('documents were closed'))
      waiting.clear()
      await closing?.terminate()
    },
  }
}
