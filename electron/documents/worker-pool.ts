import { Worker } from 'node:worker_threads'
import type { Log } from '../lib/log'
import type { DocumentJobs, JobFormat, RunJob } from './jobs'
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './worker-messages'

/** Short-lived objects are cleared away early: half the memory for a long recap, at the same speed (npm run bench -- rekap). */
const YOUNG_MB = 8

type Output = DocumentJobs[JobFormat]['output']
type Waiting = { readonly resolve: (output: Output) => void; readonly reject: (error: Error) => void }

/** Papers made by one worker thread that is kept; it is started on first use and again after a crash. */
export type JobWorker = { readonly runJob: RunJob; readonly close: () => Promise<void> }

/** @param url the built `documents-worker.js` */
export function createJobWorker(url: URL, resourcesDir: string, log: Log): JobWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  function start(): Worker {
    const workerData: WorkerData = { resourcesDir }
    const started = new Worker(url, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    started.on('message', (answer: WorkerAnswer) => {
      const job = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('output' in answer) job?.resolve(answer.output)
      else job?.reject(new Error(answer.failure))
      // A worker that only waits does not keep the program alive.
      if (waiting.size === 0) started.unref()
    })
    started.on('error', (error: Error) => end(started, error))
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

  function ask(question: WorkerQuestion): Promise<Output> {
    return new Promise((resolve, reject) => {
      worker ??= start()
      worker.postMessage(question, 'rows' in question.input ? [question.input.rows] : [])
      worker.ref()
      waiting.set(question.id, { resolve, reject })
    })
  }

  return {
    runJob: async <Format extends JobFormat>(format: Format, input: DocumentJobs[Format]['input']) => {
      lastId += 1
      // The worker answers each question with the output of its own format.
      return (await ask({ id: lastId, format, input })) as DocumentJobs[Format]['output']
    },
    close: async () => {
      const closing = worker
      worker = null
      for (const job of waiting.values()) job.reject(new Error('documents were closed'))
      waiting.clear()
      await closing?.terminate()
    },
  }
}
