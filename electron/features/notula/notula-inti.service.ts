import {
  buildTersusun,
  describeKalimat,
  type FaktaRapat,
  fillKalimat,
  isTersusun,
  type Kalimat,
  linkKalimat,
  listKalimat,
} from '@shared/features/notula/kalimat.rules'
import type { BagianNaskah, Notula } from '@shared/features/notula/notula.schema'
import { PESAN_TERKUNCI } from '@shared/features/rapat/rapat.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import { canonicalTeksKaya } from '@shared/lib/canonical-teks-kaya'
import { DomainError } from '@shared/lib/domain-error'
import { isTeksKosong, type TeksKaya } from '@shared/lib/teks-kaya'
import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { NotulaRepository, NotulaRow } from './notula.repository'
import { parseSalinan } from './salinan-notula'

export type NotulaIntiService = ReturnType<typeof createNotulaIntiService>

export type IntiNotula = Pick<Notula, 'id' | 'rapatId' | 'status' | 'versi' | 'pembukaan' | 'penutup' | 'riwayatVersi'>

type Parts = {
  readonly repository: NotulaRepository
  readonly rapat: Pick<RapatService, 'find' | 'findTerbuka'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  /** Counts of what was recorded, for the sentences that speak of them. */
  readonly hitung: (rapatId: string) => Pick<FaktaRapat, 'kehadiran' | 'keputusan' | 'tindakLanjut'>
}

/** The notula itself: one per rapat, with its opening and closing. What belongs to acara stands in its own services. */
export function createNotulaIntiService(
  { repository, rapat, referensi, hitung }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** `null` until `create` was called. @throws DomainError TIDAK_DITEMUKAN when there is no such rapat */
  function get(rapatId: string): IntiNotula | null {
    const fakta = rapat.find(rapatId)
    const row = repository.findByRapat(rapatId)
    if (row === undefined) return null
    return {
      id: row.id,
      rapatId,
      status: row.status,
      versi: row.versi,
      ...buildBagian(row, fakta),
      riwayatVersi: repository.listVersi(row.id),
    }
  }

  /** Parts with their drafted sentences as of now; a final notula shows what was frozen. */
  function buildBagian(row: NotulaRow, fakta: Rapat): Pick<Notula, BagianNaskah> {
    const beku = row.status === 'final' ? repository.findVersi(row.id, row.versi) : undefined
    const teks = beku === undefined ? null : parseSalinan(beku.salinan)
    const build = (bagian: BagianNaskah): Notula[BagianNaskah] => {
      const tersusun = row[bagian] === null
      if (teks !== null) return { isi: teks[bagian], tersusun, kalimat: [] }
      const kalimat = listKalimatOf(bagian, fakta)
      const tersimpan = parseTeks(row[bagian])
      return {
        isi: tersimpan === null ? buildTersusun(kalimat) : fillKalimat(tersimpan, kalimat),
        tersusun,
        kalimat: describeKalimat(tersimpan, kalimat),
      }
    }
    return { pembukaan: build('pembukaan'), penutup: build('penutup') }
  }

  function listKalimatOf(bagian: BagianNaskah, fakta: Rapat): readonly Kalimat[] {
    return listKalimat(bagian, { ...fakta, pimpinan: formatPimpinan(fakta), ...hitung(fakta.id) })
  }

  /** The chair as printed on the day of the rapat: `Pj. Wali Kota Bogor`. */
  function formatPimpinan({ pimpinanId, tanggal }: Rapat): string | null {
    const jabatan = pimpinanId === null ? null : referensi.jabatan.find(pimpinanId, tanggal ?? referensi.today())
    return jabatan === null ? null : formatJabatanPejabat(jabatan.nama, jabatan.pejabat?.jenis)
  }

  function create(rapatId: string): { id: string } {
    const fakta = rapat.findTerbuka(rapatId)
    if (repository.findByRapat(rapatId) !== undefined) {
      throw new DomainError({
        kode: 'SUDAH_ADA',
        pesan: 'Rapat ini sudah punya notula. Buka notula itu dan lanjutkan menulis di sana.',
      })
    }
    const row: NotulaRow = { id: createId(), rapatId, status: 'konsep', versi: 0, pembukaan: null, penutup: null }
    journal.action({ name: `Mulai notula: ${fakta.nama}` }, () => repository.create(row))
    return { id: row.id }
  }

  /** Empty text goes back to the drafted sentences; those that stand in a text go on following their facts. */
  function update(id: string, bagian: BagianNaskah, isi: TeksKaya | null): { id: string } {
    const row = findTerbuka(id)
    const baru = isi === null || isTeksKosong(isi) ? null : formatTersimpan(row, bagian, isi)
    if (baru === row[bagian]) return { id }
    journal.action({ name: `Tulis ${bagian}`, merge: `notula:${id}:${bagian}` }, () =>
      repository.update(id, { [bagian]: baru }),
    )
    return { id }
  }

  function formatTersimpan({ rapatId }: NotulaRow, bagian: BagianNaskah, isi: TeksKaya): string | null {
    const kalimat = listKalimatOf(bagian, rapat.find(rapatId))
    const tersimpan = linkKalimat(canonicalTeksKaya(isi), kalimat)
    return isTersusun(tersimpan, kalimat) ? null : JSON.stringify(tersimpan)
  }

  function find(id: string): NotulaRow {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Notula ini tidak ditemukan. Kalau rapatnya baru saja dihapus, pulihkan dari Kotak Sampah.',
    })
  }

  /** A notula that may be changed. @throws DomainError TIDAK_DITEMUKAN, TERKUNCI while it is final */
  function findTerbuka(id: string): NotulaRow {
    const row = find(id)
    if (row.status === 'final') throw new DomainError({ kode: 'TERKUNCI', pesan: PESAN_TERKUNCI })
    return row
  }

  return { get, create, update, find, findTerbuka, buildBagian, formatPimpinan }
}

function parseTeks(isi: string | null): TeksKaya | null {
  return isi === null ? null : (JSON.parse(isi) as TeksKaya)
}
