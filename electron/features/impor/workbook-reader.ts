import { Worker } from 'node:worker_threads'
import type { BerkasDitolak } from '@shared/features/impor/berkas.rules'
import type { BarisLembar, BukuKerja } from '@shared/features/impor/lembar.rules'
import { LIMITS } from './limits'
import { readWorkbook } from './read-workbook'
import { buildMemoryRefusal, buildTooSlow, FileRefusal } from './refusal'
import type { ImportWorkerData, ImportWorkerMessage } from './worker-messages'

export type HasilBaca =
  | { readonly ok: true; readonly buku: BukuKerja }
  | { readonly ok: false; readonly ditolak: BerkasDitolak }

export type WorkbookReadOptions = {
  /** Also read the sheets that Excel does not show. */
  readonly withHidden?: boolean | undefined
  /** Ends the reading at once; the promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** From 0 to 1, about ten times a second. */
  readonly onProgress?: ((part: number) => void) | undefined
}

export type WorkbookReader = {
  /**
   * Reads the values of a workbook. Every file is answered: with its sheets, or with one sentence why not.
   *
   * @param bytes the whole file
   */
  readonly read: (bytes: Uint8Array, options?: WorkbookReadOptions) => Promise<HasilBaca>
}

/**
 * @param workerUrl the built `impor-worker.js`; without it the work is done in this thread, where a file can neither be
 * ended by time nor held in memory (tests)
 */
export function createWorkbookReader(workerUrl?: URL): WorkbookReader {
  return {
    async read(bytes, options = {}) {
      options.signal?.throwIfAborted()
      try {
        const buku = await (workerUrl === undefined
          ? readHere(bytes, options)
          : readInWorker(workerUrl, bytes, options))
        return { ok: true, buku }
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error
        return { ok: false, ditolak: { kode: error.kode, pesan: error.message } }
      }
    },
  }
}

function readHere(bytes: Uint8Array, { signal, onProgress, withHidden }: WorkbookReadOptions): Promise<BukuKerja> {
  return readWorkbook(bytes, {
    withHidden,
    onProgress(part) {
      signal?.throwIfAborted()
      onProgress?.(part)
    },
  })
}

function readInWorker(url: URL, bytes: Uint8Array, options: WorkbookReadOptions): Promise<BukuKerja> {
  const { signal, onProgress, withHidden = false } = options
  if (bytes.length > LIMITS.fileBytes) return readWorkbook(bytes)
  return new Promise<BukuKerja>((resolve, reject) => {
    const workerData: ImportWorkerData = { bytes, withHidden, keeps: false }
    const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb } })
    const rows: BarisLembar[][] = []
    const timer = setTimeout(() => end(() => reject(buildTooSlow())), LIMITS.milliseconds)
    const cancel = () => end(() => reject(signal?.reason))

    function end(answer: () => void): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.removeAllListeners()
      // Ending a worker that is being ended may still tell of its error.
      worker.on('error', () => {})
      void worker.terminate()
      answer()
    }

    signal?.addEventListener('abort', cancel)
    worker.on('message', (message: ImportWorkerMessage) => {
      if (message.type === 'progress') onProgress?.(message.part)
      else if (message.type === 'rows') {
        rows[message.sheet] ??= []
        rows[message.sheet]?.push(...message.rows)
        worker.postMessage('next')
      } else if (message.type === 'refused') {
        end(() => reject(new FileRefusal(message.ditolak.kode, message.ditolak.pesan)))
      } else if (message.type === 'done') end(() => resolve(addRows(message.buku, rows)))
    })
    worker.on('error', (error: Error) => end(() => reject(isOutOfMemory(error) ? buildMemoryRefusal() : error)))
    worker.on('exit', (code) => end(() => reject(new Error(`impor-worker ended with code ${code}`))))
  })
}

function addRows(buku: BukuKerja, rows: readonly (readonly BarisLembar[])[]): BukuKerja {
  return { ...buku, lembar: buku.lembar.map((lembar, index) => ({ ...lembar, baris: rows[index] ?? [] })) }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
