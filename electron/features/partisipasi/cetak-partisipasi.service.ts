import { findPelanggaran } from '@shared/features/partisipasi/keutuhan.rules'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { type AngkaTerjelaskan, buildPenjelasan } from '@shared/features/partisipasi/penjelasan.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { listCatatanRumus } from '@shared/features/partisipasi/rumus.rules'
import { formatNamaWilayah } from '@shared/features/partisipasi/wilayah-pemilihan.rules'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/tanggal'
import type { Documents } from '../../documents'
import { buildOfficePaper } from '../../documents/office-paper'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import { buildWorkbookFile } from '../../documents/workbook-file'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import type { DataPartisipasiService } from './data-partisipasi.service'
import { buildPartisipasiPdf } from './partisipasi.pdf'
import { buildPartisipasiXlsx } from './partisipasi.xlsx'
import { buildPenjelasanPdf } from './penjelasan.pdf'
import type { RingkasanService } from './ringkasan.service'

export type CetakPartisipasiParts = {
  readonly documents: PaperRenderers & Pick<Documents, 'renderXlsx'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly referensi: Pick<ReferensiService, 'today'>
}

type Parts = CetakPartisipasiParts & { readonly ringkasan: RingkasanService; readonly data: DataPartisipasiService }

type PermintaanCetak = {
  readonly pemilihanId: string
  readonly tingkat: TingkatWilayah
  readonly kertas?: JenisKertas | undefined
}
type PermintaanPenjelasan = PermintaanCetak & { readonly wilayahId: string; readonly angka: AngkaTerjelaskan }

/** The papers of a pemilihan: its turnout with picture, and the note that explains one figure. */
export function createCetakPartisipasiService(
  { documents, pengaturan, referensi, ringkasan, data }: Parts,
  { clock, journal }: Pick<FeatureDeps, 'clock' | 'journal'>,
) {
  function buildKepala(kertas: JenisKertas | undefined) {
    journal.seal()
    const settings = pengaturan.get()
    const { kop, kantor } = settings
    return {
      // The small head names the office; a report carries no letterhead.
      paper: { ...buildOfficePaper(settings, () => null, kertas), kop: null },
      office: [kop?.baris1 ?? '', kop?.baris2 ?? kantor?.namaKantor ?? ''] as const,
      kondisiPer: formatTanggal(referensi.today()),
    }
  }

  function buildNaskah({ pemilihanId, tingkat, kertas }: PermintaanCetak) {
    const isi = ringkasan.get(pemilihanId, tingkat)
    return {
      definition: buildPartisipasiPdf({
        ...buildKepala(kertas),
        ringkasan: isi,
        desa: getDesa(isi),
        catatan: listCatatanRumus(isi),
        keutuhan: listKeutuhan(isi),
      }),
      createdAt: clock.now(),
      nama: buildNama(isi),
    }
  }

  function buildNama({ pemilihan }: Ringkasan) {
    return { jenis: 'Partisipasi Pemilih', judul: pemilihan.nama, tanggal: pemilihan.tanggal }
  }

  /** What the heat table is made of. */
  function getDesa({ pemilihan, tingkat }: Ringkasan): Ringkasan | null {
    return tingkat === 'kecamatan' && pemilihan.tingkatData !== 'kecamatan' ? ringkasan.get(pemilihan.id, 'desa') : null
  }

  /** What does not add up, one sentence for each line of the entry. */
  function listKeutuhan({ pemilihan, kategori }: Ringkasan): readonly string[] {
    return data.listKeutuhan(pemilihan.id).map(({ angka, catatan, ...tempat }) => {
      const salah = findPelanggaran(angka, kategori).map(({ pesan }) => pesan)
      return `${formatNamaWilayah(tempat)}: ${salah.join(' ')}${catatan === null ? '' : ` Disimpan dengan catatan: ${catatan}.`}`
    })
  }

  async function exportXlsx({ pemilihanId, tingkat, kertas }: PermintaanCetak): Promise<File> {
    const { paper, office } = buildKepala(kertas)
    const isi = ringkasan.get(pemilihanId, tingkat)
    const { definition, sheets } = buildPartisipasiXlsx({
      ringkasan: isi,
      desa: getDesa(isi),
      office,
      paper: paper.kertas === 'A4' ? 'A4' : 'F4',
      kondisiPer: referensi.today(),
      catatan: listCatatanRumus(isi),
      keutuhan: listKeutuhan(isi),
    })
    return buildWorkbookFile(documents, { definition, sheets, nama: buildNama(isi) })
  }

  /** @throws DomainError TIDAK_TERSEDIA while the figure is not known */
  function buildCatatan({ pemilihanId, tingkat, kertas, wilayahId, angka }: PermintaanPenjelasan) {
    const isi = ringkasan.get(pemilihanId, tingkat)
    const row = [...isi.rows, isi.jumlah].find((satu) => satu.wilayahId === wilayahId)
    const penjelasan = row === undefined ? null : buildPenjelasan(isi, row, angka)
    if (penjelasan === null) {
      throw new DomainError({
        kode: 'TIDAK_TERSEDIA',
        pesan: 'Angka ini belum dapat dijelaskan. Isi data, acuan, dan targetnya dahulu.',
      })
    }
    return {
      definition: buildPenjelasanPdf({ ...buildKepala(kertas), pemilihan: isi.pemilihan.nama, penjelasan }),
      createdAt: clock.now(),
      nama: { jenis: 'Catatan Perhitungan', judul: row?.nama ?? '', tanggal: referensi.today() },
    }
  }

  return {
    exportPdf: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    exportDocx: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
    exportXlsx,
    exportPenjelasanPdf: async (permintaan: PermintaanPenjelasan) =>
      buildPaperFile(documents, buildCatatan(permintaan), 'pdf'),
  }
}
