import type { WilayahTujuan } from '@shared/features/impor/cocok-wilayah.rules'
import type { KonteksImpor } from '@shared/features/impor/konteks-impor.rules'
import type { Pasangan } from '@shared/features/impor/susunan.schema'
import { buildAturanImpor } from '@shared/features/impor-partisipasi/sasaran.rules'
import { type PemilihanRow, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'

export type KonteksParts = {
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan' | 'wilayah' | 'data'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** What an import has to know of a pemilihan, read anew for every question. */
export function createKonteksService({ partisipasi, pengaturan }: KonteksParts) {
  function findPemilihan(id: string): PemilihanRow {
    const row = partisipasi.pemilihan.list().find((satu) => satu.id === id)
    if (row !== undefined) return row
    throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Pemilihan ini tidak ditemukan. Muat ulang daftarnya.' })
  }

  function get(pemilihan: PemilihanRow, pasangan: readonly Pasangan[]): KonteksImpor {
    const { id, tingkatData, kategori } = pemilihan
    const tingkatList = tingkatWilayahSchema.options
    return {
      ...buildAturanImpor(kategori, tingkatData, new Set(pasangan.map(({ sasaran }) => sasaran))),
      tingkat: tingkatData,
      kodeKabupaten: pengaturan.get().kantor?.kodeWilayah ?? '',
      wilayah: tingkatList
        .slice(0, tingkatList.indexOf(tingkatData) + 1)
        .flatMap((tingkat) => listWilayah(id, tingkat)),
      lama: new Map(partisipasi.data.listIsian({ pemilihanId: id }).map((row) => [row.wilayahId, row.angka])),
    }
  }

  function listWilayah(pemilihanId: string, tingkat: PemilihanRow['tingkatData']): WilayahTujuan[] {
    return partisipasi.wilayah
      .list(pemilihanId, tingkat)
      .map(({ id, kode, nama, indukId }) => ({ id, kode, nama, tingkat, indukId }))
  }

  return { findPemilihan, get }
}
