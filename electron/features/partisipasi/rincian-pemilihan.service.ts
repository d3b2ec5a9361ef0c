import { findSalahKategori, findSalahTahapan } from '@shared/features/partisipasi/pemilihan.rules'
import type { KategoriInput, Tahapan, TahapanInput } from '@shared/features/partisipasi/pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseNama } from '../../lib/parse-isian'
import type { PemilihanRepository } from './pemilihan.repository'
import type { PemilihanService } from './pemilihan.service'

type Parts = {
  readonly repository: PemilihanRepository
  readonly pemilihan: PemilihanService
  /** Do figures of this pemilihan stand in the column of a category that would go? */
  readonly hasAngka: (pemilihanId: string, kolom: number) => boolean
}

/** What a pemilihan consists of besides its wilayah: categories of voters, and stages. */
export function createRincianPemilihanService(
  { repository, pemilihan, hasAngka }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** Categories keep their place, and with it their figures; only the last ones can leave. */
  function setKategori(pemilihanId: string, isi: readonly KategoriInput[]): { id: string } {
    const { nama } = pemilihan.find(pemilihanId)
    const kategori = isi.map((row) => ({ ...row, nama: parseNama(row.nama, 'kategori') }))
    const salah = findSalahKategori(kategori)
    if (salah !== null) throw new DomainError({ kode: 'ISIAN_SALAH', isian: 'kategori', pesan: salah })
    const before = repository.listKategori(pemilihanId)
    const berisi = before.slice(kategori.length).find(({ urutan }) => hasAngka(pemilihanId, urutan))
    if (berisi !== undefined) {
      throw new DomainError({
        kode: 'BENTROK',
        isian: 'kategori',
        pesan: `Kategori ${berisi.nama} masih berisi angka. Kosongkan kolomnya di isian data, lalu hapus kategori ini.`,
      })
    }
    journal.action({ name: `Ubah kategori pemilih ${nama}` }, () => {
      kategori.forEach((row, index) => {
        const present = before[index]
        if (present === undefined) repository.createKategori(pemilihanId, { id: createId(), urutan: index + 1, ...row })
        else if (present.nama !== row.nama || present.penyebut !== row.penyebut)
          repository.updateKategori(present.id, row)
      })
      for (const { id } of before.slice(kategori.length)) repository.removeKategori(id)
    })
    return { id: pemilihanId }
  }

  function createTahapan(pemilihanId: string, isi: TahapanInput): { id: string } {
    pemilihan.find(pemilihanId)
    const urutan = (repository.listTahapan(pemilihanId).at(-1)?.urutan ?? 0) + 1
    const row = { id: createId(), pemilihanId, urutan, ...isi, nama: parseNama(isi.nama, 'nama') }
    assertTanggal(row)
    journal.action({ name: `Tambah tahapan ${row.nama}` }, () => repository.createTahapan(row))
    return { id: row.id }
  }

  function updateTahapan(id: string, ubah: Partial<TahapanInput>): { id: string } {
    const before = findTahapan(id)
    const { nama, ...given } = omitUndefined(ubah)
    const isi = { ...given, ...(nama === undefined ? {} : { nama: parseNama(nama, 'nama') }) }
    assertTanggal({ ...before, ...isi })
    journal.action({ name: `Ubah tahapan ${before.nama}` }, () => repository.updateTahapan(id, isi))
    return { id }
  }

  function removeTahapan(id: string): { id: string } {
    const row = findTahapan(id)
    journal.action({ name: `Hapus tahapan ${row.nama}` }, () => repository.removeTahapan(id))
    return { id }
  }

  function findTahapan(id: string): Tahapan {
    const row = repository.findTahapan(id)
    if (row !== undefined) return row
    throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Tahapan ini tidak ditemukan. Muat ulang daftarnya.' })
  }

  return {
    setKategori,
    listTahapan: (pemilihanId: string): Tahapan[] => repository.listTahapan(pemilihanId),
    createTahapan,
    updateTahapan,
    removeTahapan,
  }
}

function assertTanggal(row: Pick<TahapanInput, 'mulai' | 'selesai'>): void {
  const salah = findSalahTahapan(row)
  if (salah !== null) throw new DomainError({ kode: 'ISIAN_SALAH', isian: 'selesai', pesan: salah })
}
