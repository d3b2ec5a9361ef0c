import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWorkbookReader, openImportSession } from '../../../electron/features/impor'
import type { KonteksImpor } from '../../../shared/features/impor/konteks-impor.rules'
import { SUSUNAN_AWAL } from '../../../shared/features/impor/susunan.schema'
import { buildWorker } from '../../support/built-worker'
import { buildBuku, buildBukuSatu } from '../../support/buku-kerja'

const workerUrl = buildWorker('impor-worker', 'electron/features/impor/worker.ts')
afterEach(() => vi.useRealTimers())

const workerOf = (script: string) => new URL(`data:text/javascript,${encodeURIComponent(script)}`)
const banyak = (rows: number) => buildBukuSatu(Array.from({ length: rows }, (_, index) => [index, `Desa ${index}`]))

describe('workbook reader', () => {
  it('gives the same in a worker as in this thread', async () => {
    const bytes = buildBuku({
      lembar: [
        {
          nama: 'Rekap',
          baris: Array.from({ length: 1200 }, (_, index) => [`Desa ${index}`, index]),
          gabungan: ['A3:B3'],
        },
        { nama: 'Kosong' },
        { nama: 'Bantu', baris: [['b']], keadaan: 'hidden' },
      ],
    })
    const hasil = await createWorkbookReader(workerUrl).read(bytes, { withHidden: true })
    expect(hasil).toEqual(await createWorkbookReader().read(bytes, { withHidden: true }))
    expect(hasil.ok && hasil.buku.lembar.map(({ baris }) => baris.length)).toEqual([1200, 0, 1])
  })

  it('answers with a sentence, not with an error', async () => {
    for (const reader of [createWorkbookReader(), createWorkbookReader(workerUrl)]) {
      expect(await reader.read(new Uint8Array([1, 2, 3]))).toMatchObject({
        ok: false,
        ditolak: { kode: 'bukan buku kerja' },
      })
      expect(await reader.read(new Uint8Array(11_000_000))).toMatchObject({
        ok: false,
        ditolak: { kode: 'terlalu besar' },
      })
    }
  })

  it('leaves the bytes of the caller as they were', async () => {
    const bytes = banyak(3)
    const before = bytes.slice()
    await createWorkbookReader(workerUrl).read(bytes)
    expect(bytes).toEqual(before)
  })

  it('stops at once when the clerk does not want it any more', async () => {
    for (const reader of [createWorkbookReader(), createWorkbookReader(workerUrl)]) {
      const controller = new AbortController()
      const work = reader.read(banyak(60_000), {
        signal: controller.signal,
        onProgress: () => controller.abort(new Error('batal')),
      })
      await expect(work).rejects.toThrow('batal')
      await expect(reader.read(banyak(1), { signal: controller.signal })).rejects.toThrow('batal')
    }
  })

  it('tells how far it is, seldom enough', async () => {
    const parts: number[] = []
    await createWorkbookReader(workerUrl).read(banyak(60_000), { onProgress: (part) => parts.push(part) })
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.length).toBeLessThan(100)
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true)
  })

  it('ends a worker that does not come to an end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const work = createWorkbookReader(workerOf('setInterval(() => {}, 1000)')).read(banyak(1))
    await vi.advanceTimersByTimeAsync(30_001)
    expect(await work).toMatchObject({ ok: false, ditolak: { kode: 'terlalu lama' } })
  })

  it('answers when the memory of the worker is not enough', async () => {
    const greedy = workerOf('throw Object.assign(new Error("full"), { code: "ERR_WORKER_OUT_OF_MEMORY" })')
    expect(await createWorkbookReader(greedy).read(banyak(1))).toMatchObject({
      ok: false,
      ditolak: { kode: 'terlalu besar' },
    })
  })

  it('hands a mistake of the program on', async () => {
    await expect(createWorkbookReader(workerOf('throw new Error("bug")')).read(banyak(1))).rejects.toThrow('bug')
    await expect(createWorkbookReader(workerOf('process.exit(3)')).read(banyak(1))).rejects.toThrow('code 3')
  })
})

describe('import session', () => {
  const konteks: KonteksImpor = {
    sasaran: [{ id: 'dpt', label: 'DPT' }],
    rangkap: [],
    aturan: [],
    persen: null,
    tingkat: 'desa',
    kodeKabupaten: '32.71',
    wilayah: ['Suka Maju', 'Suka Jaya'].map((nama, index) => ({
      id: `d${index}`,
      kode: null,
      nama,
      tingkat: 'desa' as const,
      indukId: null,
    })),
    lama: new Map([['d0', { dpt: 7 }]]),
  }
  const susunan = {
    ...SUSUNAN_AWAL,
    pasangan: [
      { indeks: 0, sasaran: 'desa' },
      { indeks: 1, sasaran: 'dpt' },
    ],
  }
  const bytes = buildBukuSatu([
    ['Desa', 'DPT'],
    ['Sukamaju', 8],
    ['Suka Jaya', 'x'],
    ['Lain', 9],
  ])

  async function open(url?: URL, signal?: AbortSignal) {
    const opened = await openImportSession(bytes, { signal }, url)
    if (!opened.ok) throw new Error(opened.ditolak.pesan)
    return opened.session
  }

  it('answers the same in a worker as in this thread, and needs to be told its context once', async () => {
    const answers = []
    for (const url of [undefined, workerUrl]) {
      const session = await open(url)
      answers.push([
        await session.ask({ kind: 'lembar' }),
        await session.ask({ kind: 'tabel', pilihan: SUSUNAN_AWAL, konteks }),
        await session.ask({ kind: 'pratinjau', susunan, konteks: null }),
        await session.ask({ kind: 'salah', susunan, konteks: null }),
        await session.ask({ kind: 'simpan', susunan, konteks: null }),
      ])
      session.close()
    }
    expect(answers[1]).toEqual(answers[0])
    expect(answers[0]?.[4]).toEqual([{ wilayahId: 'd0', sel: [{ sasaran: 'dpt', nilai: 8 }], isDiterima: false }])
    expect(answers[0]?.[3]).toMatchObject([{ nomor: 3, alasan: ['“x” bukan angka.'] }, { nomor: 4 }])
  })

  it('is over when it is closed, and when its reading is called off', async () => {
    const session = await open(workerUrl)
    const asked = session.ask({ kind: 'lembar' })
    session.close()
    await expect(asked).rejects.toThrow('closed')
    await expect(session.ask({ kind: 'lembar' })).rejects.toThrow('closed')
    const controller = new AbortController()
    const opening = open(workerUrl, controller.signal)
    controller.abort(new Error('batal'))
    await expect(opening).rejects.toThrow('batal')
  })

  it('answers a file that is none with a sentence', async () => {
    for (const url of [undefined, workerUrl]) {
      expect(await openImportSession(new Uint8Array([1, 2]), {}, url)).toMatchObject({
        ok: false,
        ditolak: { kode: 'bukan buku kerja' },
      })
    }
  })
})
