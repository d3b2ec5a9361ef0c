import { formatDasar, getRentangHari, VERSI_INDEKS } from '@shared/features/pencarian/dokumen.rules'
import { TANDA } from '@shared/features/pencarian/kueri.rules'
import type { JenisTemuan } from '@shared/features/pencarian/pencarian.schema'
import { toKata } from '@shared/features/pencarian/teks-cari.rules'
import { formatTeksPolos, type TeksKayaNode } from '@shared/lib/teks-kaya'
import { describeError } from '../../lib/describe-error'
import type { FeatureDeps } from '../../lib/feature'
import type { Dokumen, PencarianRepository } from './pencarian.repository'
import type { createSumberRepository, SumberRow } from './sumber.repository'

export type IndeksService = ReturnType<typeof createIndeksService>

type Parts = Pick<FeatureDeps, 'log'> & {
  readonly repository: PencarianRepository
  readonly sumber: ReturnType<typeof createSumberRepository>
}

/** Keeps the index in step with the records. */
export function createIndeksService({ repository, sumber, log }: Parts) {
  /** Reads up to `most` changed records. Returns how many it read: none when none waits. */
  function read(most: number): number {
    const antrean = repository.listAntrean(most)
    if (antrean.length === 0) return 0
    repository.transaction(() => {
      // Taken off first: a record whose rapat moves to another day is put back in the queue below.
      repository.clearAntrean(antrean)
      const hitung = new Map<string, number>()
      for (const [jenis, entries] of Map.groupBy(antrean, (entry) => entry.jenis)) {
        const ids = entries.map(({ baris }) => baris)
        const rows = new Map(sumber.list(jenis, ids).map((row) => [row.id, row]))
        for (const id of ids) replace(jenis, id, rows.get(id), hitung)
      }
      repository.addKosakata(hitung)
    })
    return antrean.length
  }

  /**
   * As `read`, but to the end where `most` allows: what is read may put more into the queue. A full or failing disk is
   * noted and changes nothing: what is indexed already can still be found.
   */
  function tryRead(most: number): number {
    let total = 0
    try {
      while (total < most) {
        const jumlah = read(most - total)
        if (jumlah === 0) break
        total += jumlah
      }
      return total
    } catch (error) {
      log.warn('pencarian.read', describeError(error))
      return total
    }
  }

  function replace(jenis: JenisTemuan, id: string, row: SumberRow | undefined, hitung: Map<string, number>): void {
    const former = repository.find({ jenis, baris: id })
    if (former !== undefined) repository.remove(former.nomor)
    if (row === undefined) return
    const isSameDay = former !== undefined && former.tanggal === row.tanggal
    const nomor = isSameDay ? former.nomor : repository.getNomorBaru(getRentangHari(row.tanggal))
    const dokumen = toDokumen(jenis, row)
    repository.create(nomor, dokumen)
    countKata(dokumen, hitung)
    if (jenis === 'rapat') repository.enqueueMoved(id, row.tanggal)
  }

  /** Empties the index and lets every record be read again. */
  function rebuild(): void {
    repository.transaction(() => {
      repository.removeAll()
      sumber.enqueueAll()
      repository.setVersi(VERSI_INDEKS)
    })
  }

  /** At the start: triggers in place, and an index that other rules built or that may have missed a change built anew. */
  function prepare(): void {
    repository.transaction(() => {
      const isWhole = sumber.syncPenjaga()
      if (!isWhole || repository.getVersi() !== VERSI_INDEKS) rebuild()
    })
  }

  return { read, tryRead, rebuild, prepare, countBelum: repository.countAntrean }
}

function toDokumen(jenis: JenisTemuan, row: SumberRow): Dokumen {
  const isi = formatIsi(JSON.parse(row.isi))
  const jabatanList = (JSON.parse(row.jabatan) as readonly (string | null)[]).filter((id) => id !== null)
  return {
    jenis,
    baris: row.id,
    rapatId: row.rapatId,
    tanggal: row.tanggal,
    judul: row.judul,
    isi,
    dasar: formatDasar(`${row.judul}\n${isi}`),
    tanda: [TANDA.jenis(jenis), ...new Set(jabatanList.map(TANDA.jabatan))].join(' '),
  }
}

/** Words that nobody types whole are left out: numbers, and what no one reads. */
const LEAST_KNOWN = 3
const MOST_KNOWN = 40

function countKata({ judul, isi, dasar }: Dokumen, hitung: Map<string, number>): void {
  for (const kata of new Set(toKata(`${judul}\n${isi}\n${dasar}`))) {
    if (kata.length >= LEAST_KNOWN && kata.length <= MOST_KNOWN) hitung.set(kata, (hitung.get(kata) ?? 0) + 1)
  }
}

/** Plain words of what a source gives: facts beside each other, and paragraphs of rich text one below the other. */
function formatIsi(value: unknown): string {
  if (typeof value === 'string') return value
  if (isTeksKaya(value)) return formatTeksPolos(value)
  if (!Array.isArray(value)) return ''
  const parts = value.map(formatIsi).filter((part) => part !== '')
  return parts.join(value.some((part) => typeof part === 'string') ? ' · ' : '\n')
}

function isTeksKaya(value: unknown): value is TeksKayaNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
