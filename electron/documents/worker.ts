/**
 * Entry of `documents-worker.js`: makes papers away from the thread that draws and answers. It lives as long as
 * the program, so that fonts are read once.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { createJobRunner } from './jobs'
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './worker-messages'

// The ZIP library of exceljs still calls `Buffer()`; nobody who runs Simpul can act on the warning.
process.noDeprecation = true

const port = parentPort
if (port === null) throw new Error('documents-worker must run as a worker thread')

const { resourcesDir } = workerData as WorkerData
const runJob = createJobRunner(resourcesDir)

port.on('message', ({ id, format, input }: WorkerQuestion) => {
  const send = (answer: WorkerAnswer): void => port.postMessage(answer)
  runJob(format, input).then(
    (output) => send({ id, output }),
    (error: unknown) => send({ id, failure: error instanceof Error ? error.message : String(error) }),
  )
})
