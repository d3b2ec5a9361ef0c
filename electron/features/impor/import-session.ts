import { Worker } from 'node:worker_threads'
import type { BerkasDitolak } from '@shared/features/impor/berkas.rules'
import { createImportAnswers, type ImportAnswers, type ImportQuestion } from './import-answers'
import { LIMITS } from './limits'
import { readWorkbook } from './read-workbook'
import { buildMemoryRefusal, buildTooSlow, FileRefusal } from './refusal'
import type { ImportWorkerData, ImportWorkerMessage } from './worker-messages'

/** A workbook that was read and waits for questions; only its answers leave the worker. */
export type ImportSession = {
  /** @throws FileRefusal when an answer takes too long or too much memory; the session is over then */
  readonly ask: <K extends ImportQuestion['kind']>(
    question: ImportQuestion & { readonly kind: K },
  ) => Promise<ImportAnswers[K]>
  /** Forgets the workbook. */
  readonly close: () => void
}

export type OpenedSession =
  | { readonly ok: true; readonly session: ImportSession }
  | { readonly ok: false; readonly ditolak: BerkasDitolak }

export type OpenSessionOptions = {
  readonly withHidden?: boolean | undefined
  /** Ends the reading at once; the promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((part: number) => void) | undefined
}

type Waiting = {
  readonly resolve: (answer: never) => void
  readonly reject: (reason: Error) => void
  readonly timer: NodeJS.Timeout
}

/**
 * Reads a workbook and keeps it for questions.
 *
 * @param workerUrl the built `impor-worker.js`; without it the work is done in this thread (tests)
 */
export async function openImportSession(
  bytes: Uint8Array,
  options: OpenSessionOptions,
  workerUrl?: URL,
): Promise<OpenedSession> {
  options.signal?.throwIfAborted()
  try {
    const isHere = workerUrl === undefined || bytes.length > LIMITS.fileBytes
    return {
      ok: true,
      session: isHere ? await openHere(bytes, options) : await openInWorker(workerUrl, bytes, options),
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return { ok: false, ditolak: { kode: error.kode, pesan: error.message } }
  }
}

async function openHere(bytes: Uint8Array, { signal, onProgress, withHidden }: OpenSessionOptions) {
  const buku = await readWorkbook(bytes, {
    withHidden,
    onProgress(part) {
      signal?.throwIfAborted()
      onProgress?.(part)
    },
  })
  const answer = createImportAnswers(buku)
  // Each kind of question has its own kind of answer.
  const ask = async (question: ImportQuestion) => answer(question) as never
  return { ask, close: () => {} } satisfies ImportSession
}

function openInWorker(
  url: URL,
  bytes: Uint8Array,
  { signal, onProgress, withHidden = false }: OpenSessionOptions,
): Promise<ImportSession> {
  return new Promise<ImportSession>((resolve, reject) => {
    const workerData: ImportWorkerData = { bytes, withHidden, keeps: true }
    const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb } })
    const waiting = new Map<number, Waiting>()
    let lastId = 0
    let over: Error | null = null
    const timer = setTimeout(() => end(buildTooSlow()), LIMITS.milliseconds)
    const cancel = () => end(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))

    function end(reason: Error): void {
      if (over !== null) return
      over = reason
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.removeAllListeners()
      // Ending a worker that is being ended may still tell of its error.
      worker.on('error', () => {})
      void worker.terminate()
      reject(reason)
      for (const one of waiting.values()) {
        clearTimeout(one.timer)
        one.reject(reason)
      }
      waiting.clear()
    }

    function ask(question: ImportQuestion): Promise<never> {
      if (over !== null) return Promise.reject(over)
      lastId += 1
      const id = lastId
      return new Promise<never>((answered, failed) => {
        waiting.set(id, {
          resolve: answered,
          reject: failed,
          timer: setTimeout(() => end(buildTooSlow()), LIMITS.milliseconds),
        })
        worker.postMessage({ id, question })
      })
    }

    signal?.addEventListener('abort', cancel)
    worker.on('message', (message: ImportWorkerMessage) => {
      if (message.type === 'progress') onProgress?.(message.part)
      else if (message.type === 'refused') end(new FileRefusal(message.ditolak.kode, message.ditolak.pesan))
      else if (message.type === 'ready') {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        // A workbook that only waits does not keep the program alive.
        worker.unref()
        resolve({ ask, close: () => end(new Error('the session was closed')) })
      } else if (message.type === 'answer') {
        const one = waiting.get(message.id)
        waiting.delete(message.id)
        clearTimeout(one?.timer)
        one?.resolve(message.answer as never)
      }
    })
    worker.on('error', (error: Error) =>
      end('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? buildMemoryRefusal() : error),
    )
    worker.on('exit', (code) => end(new Error(`impor-worker ended with code ${code}`)))
  })
}
