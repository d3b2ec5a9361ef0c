import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createDocuments, type Documents } from '../../electron/documents'
import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import { silentLog } from '../../electron/lib/log'
import { buildWorker } from '../support/built-worker'
import { createPng } from '../support/gambar'
import { createDaftarHadirBogor, createNotulaBogor } from '../support/laporan-bogor'
import { CREATED_AT, RESOURCES_DIR } from '../support/naskah'

const workerUrl = buildWorker('documents-worker', 'electron/documents/worker.ts')
const outDir = dirname(fileURLToPath(workerUrl))

describe('documents', () => {
  it('makes the same bytes in the worker as in this thread', async () => {
    await withDocuments(async (documents) => {
      const here = createDocuments({ resourcesDir: RESOURCES_DIR, log: silentLog })
      for (const definition of [buildNotulaPdf(createNotulaBogor()), buildDaftarHadirPdf(createDaftarHadirBogor())]) {
        const [made, expected] = await Promise.all([
          documents.renderPdf(definition, CREATED_AT),
          here.renderPdf(definition, CREATED_AT),
        ])
        expect(Buffer.from(made).equals(Buffer.from(expected))).toBe(true)
        expect(Buffer.from(made).toString('latin1', 0, 8)).toBe('%PDF-1.7')
        const [word, expectedWord] = await Promise.all([
          documents.renderDocx(definition, CREATED_AT),
          here.renderDocx(definition, CREATED_AT),
        ])
        expect(Buffer.from(word).equals(Buffer.from(expectedWord))).toBe(true)
        expect(Buffer.from(word).toString('latin1', 0, 2)).toBe('PK')
      }
    })
  })

  it('is warmed by a paper that leaves no trace in the next, and warming never fails', async () => {
    await withDocuments(async (documents) => {
      const definition = buildNotulaPdf(createNotulaBogor())
      await documents.warm('Arimo')
      await documents.warm('Tinos')
      const cold = createDocuments({ resourcesDir: RESOURCES_DIR, log: silentLog })
      const [warm, expected] = await Promise.all([
        documents.renderPdf(definition, CREATED_AT),
        cold.renderPdf(definition, CREATED_AT),
      ])
      expect(Buffer.from(warm).equals(Buffer.from(expected))).toBe(true)
    })
    const broken = createDocuments({ resourcesDir: join(outDir, 'nowhere'), log: silentLog })
    await expect(broken.warm('Arimo')).resolves.toBeUndefined()
    await expect(broken.renderPdf(buildNotulaPdf(createNotulaBogor()), CREATED_AT)).rejects.toThrow()
  })

  it('answers several at a time, each with its own paper', async () => {
    await withDocuments(async (documents) => {
      const counts = [1, 5, 30, 60]
      const sizes = await Promise.all(
        counts.map(async (barisKosong) => {
          const definition = buildDaftarHadirPdf(createDaftarHadirBogor({ rows: [], barisKosong }))
          return (await documents.renderPdf(definition, CREATED_AT)).length
        }),
      )
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
      expect(new Set(sizes).size).toBe(counts.length)
    })
  })

  it('refuses a definition that no paper can be made of, and goes on with the next', async () => {
    await withDocuments(async (documents) => {
      const good = buildNotulaPdf(createNotulaBogor())
      const broken = { ...good, content: [{ image: 'data:image/png;base64,QUJD', width: 10 }] }
      await expect(documents.renderPdf(broken, CREATED_AT)).rejects.toThrow(/Invalid image/)
      expect((await documents.renderPdf(good, CREATED_AT)).length).toBeGreaterThan(10_000)
    })
  })

  it('never opens a file or an address that a definition names', async () => {
    const picture = join(outDir, 'gambar.png')
    writeFileSync(picture, Buffer.from(createPng(9, 9).split(',')[1] ?? '', 'base64'))
    await withDocuments(async (documents) => {
      const good = buildDaftarHadirPdf(createDaftarHadirBogor())
      for (const image of [picture, pathToFileURL(picture).href, 'http://127.0.0.1:9/x.png']) {
        const named = documents.renderPdf({ ...good, content: [{ image, width: 10 }] }, CREATED_AT)
        await expect(named).rejects.toThrow(/denied/)
        const svg = `<svg viewBox="0 0 9 9"><image href="${image}" width="9" height="9"/></svg>`
        const drawn = await documents.renderPdf({ ...good, content: [{ svg, fit: [9, 9] }] }, CREATED_AT)
        expect(Buffer.from(drawn).includes('/Subtype /Image')).toBe(false)
      }
      const inside = await documents.renderPdf(
        { ...good, content: [{ image: createPng(9, 9), width: 10 }] },
        CREATED_AT,
      )
      expect(Buffer.from(inside).includes('/Subtype /Image')).toBe(true)
    })
  })

  it('tells who waits when the worker dies, and starts it again for the next', async () => {
    const events: string[] = []
    const log = { ...silentLog, error: (event: string) => void events.push(event) }
    const documents = createDocuments({ resourcesDir: RESOURCES_DIR, workerUrl, log })
    try {
      const good = buildNotulaPdf(createNotulaBogor())
      // A picture whose pixels cannot be unpacked throws where nobody can catch it, after the job began.
      const bomb = { ...good, content: [{ image: createBrokenPng(), width: 10 }] }
      await expect(documents.renderPdf(bomb, CREATED_AT)).rejects.toThrow()
      expect((await documents.renderPdf(good, CREATED_AT)).length).toBeGreaterThan(10_000)
      expect(events).toEqual(['documents.worker-ended'])
    } finally {
      await documents.close()
    }
  })

  it('lets go of whoever waits when it is closed', async () => {
    const documents = createDocuments({ resourcesDir: RESOURCES_DIR, workerUrl, log: silentLog })
    const waiting = documents.renderPdf(buildNotulaPdf(createNotulaBogor()), CREATED_AT)
    await Promise.all([expect(waiting).rejects.toThrow('documents were closed'), documents.close()])
  })
})

async function withDocuments(run: (documents: Documents) => Promise<void>): Promise<void> {
  const documents = createDocuments({ resourcesDir: RESOURCES_DIR, workerUrl, log: silentLog })
  try {
    await run(documents)
  } finally {
    await documents.close()
  }
}

/** A PNG with an alpha channel whose data are no deflate stream. */
function createBrokenPng(): string {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 6, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const png = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from('bukan deflate')),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${png.toString('base64')}`
}
