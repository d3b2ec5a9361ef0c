import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { formatJudulPendek } from '@shared/features/rapat/cetak.rules'
import { buildOfficePaper } from '../../documents/office-paper'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { buildDaftarHadirPdf } from './daftar-hadir.pdf'
import type { DaftarHadirReport } from './daftar-hadir.report'
import { buildDaftarHadirReport } from './daftar-hadir.report-builder'
import type { DaftarKehadiranService } from './daftar-kehadiran.service'

export type DaftarHadirParts = {
  readonly daftar: DaftarKehadiranService
  readonly rapat: Pick<RapatService, 'find' | 'undangan'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly documents: PaperRenderers
}

export type PermintaanDaftarHadir = {
  readonly rapatId: string
  readonly bentuk: 'kosong' | 'terisi'
  readonly kertas?: JenisKertas | undefined
  readonly barisKosong?: number | undefined
}

/** The paper DAFTAR HADIR, to be signed or filled. */
export function createDaftarHadirService(
  { daftar, rapat, referensi, pengaturan, lampiran, documents }: DaftarHadirParts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  function buildReport({ rapatId, bentuk, kertas, barisKosong }: PermintaanDaftarHadir): DaftarHadirReport {
    const fakta = rapat.find(rapatId)
    const pilihan = pengaturan.get()
    const { kepalaKantorId } = pilihan
    return buildDaftarHadirReport({
      rapat: fakta,
      daftar: daftar.list(rapatId),
      jabatan: new Map(rapat.undangan.listJabatan(fakta).map(({ jabatan }) => [jabatan.id, jabatan])),
      pengaturan: pilihan,
      paper: buildOfficePaper(pilihan, lampiran.findDataUrl, kertas),
      penandatangan:
        kepalaKantorId === null ? null : referensi.jabatan.find(kepalaKantorId, fakta.tanggal ?? referensi.today()),
      bentuk,
      barisKosong: barisKosong ?? pilihan.daftarHadir.barisKosong,
    })
  }

  function buildNaskah(permintaan: PermintaanDaftarHadir) {
    journal.seal()
    const { nama, tanggal } = rapat.find(permintaan.rapatId)
    return {
      definition: buildDaftarHadirPdf(buildReport(permintaan)),
      createdAt: clock.now(),
      nama: {
        jenis: permintaan.bentuk === 'kosong' ? 'Daftar Hadir' : 'Daftar Hadir Terisi',
        judul: formatJudulPendek(nama, pengaturan.get().kantor?.namaDaerah ?? null),
        tanggal: tanggal ?? undefined,
      },
    }
  }

  return {
    buildReport,
    /** @throws DomainError TIDAK_DITEMUKAN when the rapat is gone */
    exportPdf: async (permintaan: PermintaanDaftarHadir) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    /** The same paper for Word; throws alike. */
    exportDocx: async (permintaan: PermintaanDaftarHadir) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
  }
}
