import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createWorkbookReader } from '../../electron/features/impor'
import { findTabel } from '../../shared/features/impor/tabel.rules'
import { getRounds, getSeed } from '../integration/database/random'
import {
  type BerkasJahat,
  buildRusakMentah,
  buildRusakXml,
  createAcak,
  listBerkasPerusak,
} from '../support/berkas-jahat'

const WORKER_URL = pathToFileURL(resolve(import.meta.dirname, '../../out/main/impor-worker.js'))
/** Memory that reading one file may add to the program, and how long it may take on a busy machine. */
const EXTRA_MB = 320
const LONGEST_MS = 25_000

/*
 * The promise: whatever a file holds, it is answered: with its sheets or with one sentence, in bounded time and memory,
 * and nothing else happens. The worker is the one that ships.
 */
describe('hostile workbooks', () => {
  const reader = createWorkbookReader(WORKER_URL)

  async function check({ cara, bytes }: BerkasJahat): Promise<'read' | 'refused'> {
    const started = performance.now()
    const hasil = await reader.read(bytes)
    expect(performance.now() - started, cara).toBeLessThan(LONGEST_MS)
    if (!hasil.ok) {
      expect(hasil.ditolak.pesan, cara).toMatch(/^[A-Z].*\.$/)
      expect(hasil.ditolak.pesan, cara).not.toMatch(/Error|undefined|null|NaN/)
      return 'refused'
    }
    expect(
      hasil.buku.lembar.some(({ baris }) => baris.length > 0),
      cara,
    ).toBe(true)
    for (const lembar of hasil.buku.lembar) findTabel(lembar)
    return 'read'
  }

  async function measureExtraMb(work: () => Promise<void>): Promise<number> {
    const before = process.memoryUsage.rss()
    let peak = before
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 20)
    await work().finally(() => clearInterval(timer))
    return (peak - before) / 1e6
  }

  it.each([
    ['bits and ends', 150, buildRusakMentah],
    ['XML', 250, buildRusakXml],
  ] as const)(
    'answers mutated files: %s',
    async (name, few, build) => {
      const acak = createAcak(getSeed(`impor ${name}`))
      const answers = { read: 0, refused: 0 }
      for (let round = 0; round < getRounds(few); round += 1) answers[await check(build(acak))] += 1
      expect(answers.refused).toBeGreaterThan(0)
      // Mutations that all stop at the door would prove nothing about the rooms behind it.
      if (name === 'XML') expect(answers.read).toBeGreaterThan(0)
    },
    600_000,
  )

  it.each(listBerkasPerusak().map((berkas) => [berkas.cara, berkas] as const))(
    'answers %s',
    async (cara, berkas) => {
      const extraMb = await measureExtraMb(async () => {
        await check(berkas)
      })
      expect(extraMb, cara).toBeLessThan(EXTRA_MB)
    },
    60_000,
  )
})
