import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { JenisSurat } from '@shared/features/surat/surat.schema'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { IsiSuratService } from './isi-surat.service'
import { fillGambar } from './salinan-surat'
import { buildSuratPdf } from './surat.pdf'
import type { SuratRepository } from './surat.repository'

export type CetakSuratParts = {
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly documents: PaperRenderers
}

type Parts = CetakSuratParts & { readonly repository: SuratRepository; readonly isi: IsiSuratService }

type PermintaanSurat = { readonly id: string; readonly kertas?: JenisKertas | undefined }

/** The paper of a letter: from the rows while it is a draft, from what was frozen once it was sent. */
export function createCetakSuratService(
  { repository, isi, lampiran, documents }: Parts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  function buildNaskah({ id, kertas }: PermintaanSurat) {
    journal.seal()
    const { terkirimPada, tanggal, jenis } = isi.find(id)
    const report = isi.buildReport(id)
    const paper = { ...report.paper, kertas: kertas ?? report.paper.kertas }
    return {
      definition: buildSuratPdf(fillGambar({ ...report, paper }, findDataUrl)),
      createdAt: terkirimPada === null ? clock.now() : new Date(terkirimPada),
      nama: { jenis: formatJenisNaskah(jenis), judul: report.judulPendek, tanggal },
    }
  }

  function findDataUrl(sha256: string): string | null {
    const id = repository.findLampiranId(sha256)
    return id === undefined ? null : lampiran.findDataUrl(id)
  }

  return {
    /** @throws DomainError TIDAK_DITEMUKAN */
    exportPdf: async (permintaan: PermintaanSurat) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    /** The same paper for Word; throws alike. */
    exportDocx: async (permintaan: PermintaanSurat) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
  }
}

/** `Surat Undangan`, but `Nota Dinas`: the first words of the name of its file. */
function formatJenisNaskah(jenis: JenisSurat): string {
  if (isLaporan(jenis)) return jenis === 'nota dinas' ? 'Nota Dinas' : 'Berita Acara'
  return `Surat ${KATA_JENIS_SURAT[jenis]}`
}
