import { findAlasanTolakHari, findAlasanTolakPengganti } from '@shared/features/keputusan/keputusan.rules'
import type { KeputusanRow } from '@shared/features/keputusan/keputusan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import { createKeputusanRepository } from './keputusan.repository'

export type KeputusanService = ReturnType<typeof createKeputusanService>

export type KeputusanParts = { readonly rapat: Pick<RapatService, 'find'> }

/** What is in force of everything that was ever decided. Archives are never touched: the chain stands beside them. */
export function createKeputusanService(deps: FeatureDeps, { rapat }: KeputusanParts) {
  const { journal, createId } = deps
  const repository = createKeputusanRepository(deps)

  function list(): KeputusanRow[] {
    return [...repository.list()]
  }

  /** @throws DomainError TIDAK_DITEMUKAN; BENTROK when it is in force no more, comes later, or a circle would close */
  function setDiganti(id: string, penggantiId: string): { id: string } {
    const rows = new Map(repository.list().map((row) => [row.id, row]))
    const lama = findBerlaku(rows, id)
    const baru = find(rows, penggantiId)
    const alasan = findAlasanTolakPengganti(lama, baru, (satu) => rows.get(satu))
    if (alasan !== null) throw new DomainError({ kode: 'BENTROK', isian: 'penggantiId', pesan: alasan })
    journal.action({ name: `Ganti ${nameOf(lama)}` }, () =>
      repository.set(id, { id: createId(), keputusanId: id, jenis: 'diganti', penggantiId }),
    )
    return { id }
  }

  /** @throws DomainError TIDAK_DITEMUKAN; BENTROK when it is in force no more, or the rapat was held before */
  function setDicabut(id: string, rapatId: string, alasan: string): { id: string } {
    const lama = findBerlaku(new Map(repository.list().map((row) => [row.id, row])), id)
    const pencabut = rapat.find(rapatId)
    const salah =
      pencabut.status === 'batal'
        ? 'Rapat itu batal, jadi tidak dapat mencabut keputusan. Pilih rapat lain.'
        : findAlasanTolakHari(lama, pencabut.tanggal)
    if (salah !== null) throw new DomainError({ kode: 'BENTROK', isian: 'rapatId', pesan: salah })
    const isi = parseUraian(alasan, 'alasan')
    journal.action({ name: `Cabut ${nameOf(lama)}` }, () =>
      repository.set(id, { id: createId(), keputusanId: id, jenis: 'dicabut', rapatId, alasan: isi }),
    )
    return { id }
  }

  function setBerlaku(id: string): { id: string } {
    const rows = new Map(repository.list().map((row) => [row.id, row]))
    const row = find(rows, id)
    if (row.status === 'berlaku') return { id }
    if (row.pengganti !== null && rows.get(row.pengganti.id)?.final === true) {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: `Keputusan ini diganti pada ${row.pengganti.rapat.nama}, yang notulanya sudah final. Buka kembali notula itu lebih dahulu.`,
      })
    }
    journal.action({ name: `Berlakukan kembali ${nameOf(row)}` }, () => repository.set(id, null))
    return { id }
  }

  return { list, setDiganti, setDicabut, setBerlaku }
}

function find(rows: ReadonlyMap<string, KeputusanRow>, id: string): KeputusanRow {
  const row = rows.get(id)
  if (row !== undefined) return row
  throw new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Keputusan ini tidak ada di register. Muat ulang; kalau baru saja dihapus, tekan Ctrl+Z.',
  })
}

function findBerlaku(rows: ReadonlyMap<string, KeputusanRow>, id: string): KeputusanRow {
  const row = find(rows, id)
  if (row.status === 'berlaku') return row
  throw new DomainError({
    kode: 'BENTROK',
    pesan: `Keputusan ini sudah ${row.status}. Berlakukan kembali lebih dahulu kalau itu keliru.`,
  })
}

function nameOf({ urutan, rapat: { tanggal } }: KeputusanRow): string {
  return `keputusan ${urutan}${tanggal === null ? '' : ` tanggal ${formatTanggal(tanggal)}`}`
}
