import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { RenderPdf } from '../../documents/render-pdf'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { IsiSuratService } from './isi-surat.service'
import { fillGambar } from './salinan-surat'
import type { SuratRepository } from './surat.repository'
import { buildUndanganPdf } from './undangan.pdf'

export type CetakSuratParts = {
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly documents: { readonly renderPdf: RenderPdf }
}

type Parts = CetakSuratParts & { readonly repository: SuratRepository; readonly isi: IsiSuratService }

type PermintaanSurat = { readonly id: string; readonly kertas?: JenisKertas | undefined }

/** The paper of a letter: from the rows while it is a draft, from what was frozen once it was sent. */
export function createCetakSuratService(
  { repository, isi, lampiran, documents }: Parts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  /** @throws DomainError TIDAK_DITEMUKAN */
  async function exportPdf({ id, kertas }: PermintaanSurat): Promise<File> {
    journal.seal()
    const { terkirimPada, tanggal, jenis } = isi.find(id)
    const report = isi.buildReport(id)
    const paper = { ...report.paper, kertas: kertas ?? report.paper.kertas }
    const bytes = await documents.renderPdf(
      buildUndanganPdf(fillGambar({ ...report, paper }, findDataUrl)),
      terkirimPada === null ? clock.now() : new Date(terkirimPada),
    )
    const namaBerkas = buildNamaBerkas({
      jenis: `Surat ${KATA_JENIS_SURAT[jenis]}`,
      judul: report.judulPendek,
      tanggal,
      ekstensi: 'pdf',
    })
    return new File([new Uint8Array(bytes)], namaBerkas, { type: 'application/pdf' })
  }

  function findDataUrl(sha256: string): string | null {
    const id = repository.findLampiranId(sha256)
    return id === undefined ? null : lampiran.findDataUrl(id)
  }

  return { exportPdf }
}
