import { buildKategoriAwal, buildNamaPemilihan, buildTahapanAwal } from '@shared/features/partisipasi/pemilihan.rules'
import type {
  Pemilihan,
  PemilihanBaru,
  PemilihanInput,
  PemilihanRow,
} from '@shared/features/partisipasi/pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseNama } from '../../lib/parse-isian'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import type { PemilihanRepository } from './pemilihan.repository'
import { createSusunanService } from './susunan.service'
import type { WilayahPemilihanRepository } from './wilayah-pemilihan.repository'

export type PemilihanService = ReturnType<typeof createPemilihanService>

export type PemilihanParts = {
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly referensi: Pick<ReferensiService, 'wilayah' | 'kabupaten' | 'today'>
}

type Parts = PemilihanParts & {
  readonly repository: PemilihanRepository
  readonly wilayah: WilayahPemilihanRepository
  readonly hasAngka: (pemilihanId: string) => boolean
}

/** The register of pemilihan: one for each kind, several on one day. */
export function createPemilihanService(parts: Parts, deps: FeatureDeps) {
  const { repository, wilayah, pengaturan, referensi, hasAngka } = parts
  const { journal, createId, clock } = deps
  const susunan = createSusunanService({ pemilihan: repository, wilayah, referensi }, deps)

  function list(): PemilihanRow[] {
    return repository.list().map((row) => ({
      ...row,
      jumlahKecamatan: wilayah.count(row.susunanId, 'kecamatan'),
      jumlahDesa: wilayah.count(row.susunanId, 'desa'),
      jumlahTps: wilayah.count(row.susunanId, 'tps'),
      kategori: repository.listKategori(row.id),
    }))
  }

  function create({ jenis, tanggal, tingkatData }: PemilihanBaru): { ids: string[] } {
    const kantor = pengaturan.get().kantor
    const daerah = kantor?.namaDaerah ?? ''
    const provinsi = kantor === null ? '' : (referensi.kabupaten.get(kantor.kodeWilayah)?.provinsi ?? '')
    const baru = [...new Set(jenis)]
    const ada = repository.list().find((row) => row.tanggal === tanggal && baru.includes(row.jenis))
    if (ada !== undefined) {
      throw new DomainError({
        kode: 'SUDAH_ADA',
        isian: 'jenis',
        pesan: `${ada.nama} tanggal ${formatTanggal(tanggal)} sudah ada. Pilih jenis lain.`,
      })
    }
    const name = baru.length === 1 ? 'Tambah pemilihan' : `Tambah ${baru.length} pemilihan`
    return journal.action({ name }, () => {
      const susunanId = susunan.prepare(tanggal, tingkatData)
      const ids = baru.map((satu) => {
        const id = createId()
        const nama = buildNamaPemilihan(satu, { tanggal, daerah, provinsi })
        repository.create({
          id,
          jenis: satu,
          nama,
          tanggal,
          susunanId,
          tingkatData,
          dibuatPada: clock.now().toISOString(),
        })
        buildKategoriAwal(satu, tanggal).forEach((kategori, index) => {
          repository.createKategori(id, { id: createId(), urutan: index + 1, ...kategori })
        })
        buildTahapanAwal(tanggal).forEach((tahapan, index) => {
          repository.createTahapan({ id: createId(), pemilihanId: id, urutan: index + 1, ...tahapan })
        })
        return id
      })
      return { ids }
    })
  }

  /** The voting day belongs to all pemilihan that share its wilayah. */
  function update(id: string, ubah: Partial<PemilihanInput>): { id: string } {
    const before = find(id)
    const { nama, ...given } = omitUndefined(ubah)
    const isi = { ...given, ...(nama === undefined ? {} : { nama: parseNama(nama, 'nama') }) }
    if (isi.tingkatData !== undefined && isi.tingkatData !== before.tingkatData && hasAngka(id)) {
      throw new DomainError({
        kode: 'BENTROK',
        isian: 'tingkatData',
        pesan:
          'Pemilihan ini sudah berisi angka, jadi tingkat isiannya tetap. Hapus angkanya dahulu bila harus diganti.',
      })
    }
    journal.action({ name: `Ubah pemilihan ${before.nama}` }, () => {
      repository.update(id, isi)
      if (isi.tanggal === undefined) return
      for (const other of repository.listBySusunan(before.susunanId)) {
        if (other.id !== id) repository.update(other.id, { tanggal: isi.tanggal })
      }
    })
    return { id }
  }

  /** The wilayah of the day goes with its last pemilihan. */
  function remove(id: string): { id: string } {
    const row = find(id)
    journal.action({ name: `Hapus pemilihan ${row.nama}` }, () => {
      repository.remove(id)
      if (repository.listBySusunan(row.susunanId).length === 0) wilayah.removeSusunan(row.susunanId)
    })
    return { id }
  }

  function find(id: string): Pemilihan {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Pemilihan ini tidak ditemukan. Muat ulang daftarnya; kalau baru saja dihapus, tekan Ctrl+Z.',
    })
  }

  return { list, create, update, remove, find }
}
