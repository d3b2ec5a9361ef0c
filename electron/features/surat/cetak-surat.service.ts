import type { JenisKertas, SrikandiPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { JenisSurat } from '@shared/features/surat/surat.schema'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import { fillBidang } from './bidang-srikandi'
import type { IsiSuratService } from './isi-surat.service'
import { fillGambar } from './salinan-surat'
import { buildSuratPdf } from './surat.pdf'
import type { SuratRepository } from './surat.repository'

export type CetakSuratParts = {
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly documents: PaperRenderers
}

type Parts = CetakSuratParts & { readonly repository: SuratRepository; readonly isi: IsiSuratService }

type PermintaanDocx = PermintaanSurat & { readonly srikandi?: boolean | undefined }

type PermintaanSurat = { readonly id: string; readonly kertas?: JenisKertas | undefined }

/** The paper of a letter: from the rows while it is a draft, from what was frozen once it was sent. */
export function createCetakSuratService(
  { repository, isi, lampiran, pengaturan, documents }: Parts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  function buildNaskah({ id, kertas }: PermintaanSurat, srikandi: SrikandiPengaturan | null) {
    journal.seal()
    const { terkirimPada, tanggal, jenis } = isi.find(id)
    const report = srikandi === null ? isi.buildReport(id) : fillBidang(isi.buildReport(id), srikandi)
    const naskah = formatJenisNaskah(jenis)
    const paper = { ...report.paper, kertas: kertas ?? report.paper.kertas }
    return {
      definition: buildSuratPdf(fillGambar({ ...report, paper }, findDataUrl)),
      createdAt: terkirimPada === null ? clock.now() : new Date(terkirimPada),
      nama: { jenis: srikandi === null ? naskah : `${naskah} SRIKANDI`, judul: report.judulPendek, tanggal },
    }
  }

  function findDataUrl(sha256: string): string | null {
    const id = repository.findLampiranId(sha256)
    return id === undefined ? null : lampiran.findDataUrl(id)
  }

  return {
    /** @throws DomainError TIDAK_DITEMUKAN */
    exportPdf: async (permintaan: PermintaanSurat) => buildPaperFile(documents, buildNaskah(permintaan, null), 'pdf'),
    /** The same paper for Word, with the fields of SRIKANDI when wanted; throws alike. */
    exportDocx: async ({ srikandi, ...permintaan }: PermintaanDocx) => {
      const bidang = pengaturan.get().srikandi
      const isWanted = srikandi ?? bidang.aktif
      return buildPaperFile(documents, buildNaskah(permintaan, isWanted ? bidang : null), 'docx')
    },
  }
}

/** `Surat Undangan`, but `Nota Dinas`: the first words of the name of its file. */
function formatJenisNaskah(jenis: JenisSurat): string {
  if (isLaporan(jenis)) return jenis === 'nota dinas' ? 'Nota Dinas' : 'Berita Acara'
  return `Surat ${KATA_JENIS_SURAT[jenis]}`
}
