/**
 * Entry of `impor-worker.js`: reads one workbook away from the thread that draws and answers, under limits of memory
 * and time that its owner sets, and hands over its rows or answers questions about it. Cancelling means ending it; it
 * owns nothing but the bytes it was given.
 */
import { once } from 'node:events'
import { getHeapStatistics } from 'node:v8'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { BukuKerja } from '@shared/features/impor/lembar.rules'
import { createImportAnswers } from './import-answers'
import { LIMITS } from './limits'
import { readWorkbook } from './read-workbook'
import { buildMemoryRefusal, FileRefusal } from './refusal'
import type { ImportWorkerData, ImportWorkerMessage, ImportWorkerQuestion } from './worker-messages'

const PROGRESS_MS = 100
const ROWS_PER_MESSAGE = 500

const port = getPort()

const send = (message: ImportWorkerMessage): void => port.postMessage(message)
const { bytes, withHidden, keeps } = workerData as ImportWorkerData
let lastProgress = 0

try {
  const buku = await readWorkbook(bytes, { withHidden, onProgress, guard: checkMemory })
  if (keeps) answerQuestions(buku)
  else await sendRows(buku)
} catch (error) {
  refuse(error)
}

async function sendRows(buku: BukuKerja): Promise<void> {
  for (const [sheet, { baris }] of buku.lembar.entries()) {
    for (let from = 0; from < baris.length; from += ROWS_PER_MESSAGE) {
      send({ type: 'rows', sheet, rows: baris.slice(from, from + ROWS_PER_MESSAGE) })
      // Asked for one by one: a queue of messages would be taken in one go and hold the other thread up.
      await once(port, 'message')
    }
  }
  send({ type: 'done', buku: { ...buku, lembar: buku.lembar.map((lembar) => ({ ...lembar, baris: [] })) } })
}

function answerQuestions(buku: BukuKerja): void {
  const answer = createImportAnswers(buku)
  port.on('message', ({ id, question }: ImportWorkerQuestion) => {
    try {
      send({ type: 'answer', id, answer: answer(question) })
      checkMemory()
    } catch (error) {
      refuse(error)
    }
  })
  send({ type: 'ready' })
}

/** What is no refusal is a mistake of the program, and ends the worker. */
function refuse(error: unknown): void {
  if (!(error instanceof FileRefusal)) throw error
  send({ type: 'refused', ditolak: { kode: error.kode, pesan: error.message } })
}

function getPort(): MessagePort {
  if (parentPort === null) throw new Error('impor-worker must run as a worker thread')
  return parentPort
}

function onProgress(part: number): void {
  const now = performance.now()
  if (now - lastProgress < PROGRESS_MS) return
  lastProgress = now
  send({ type: 'progress', part })
}

/** The heap limit of V8 is no guard: reaching it can end the whole program instead of this thread. */
function checkMemory(): void {
  if (getHeapStatistics().used_heap_size > LIMITS.memoryMb * 1024 * 1024) throw buildMemoryRefusal()
}
