import { client } from '../../../lib/client'
import type { JenisDokumen, PilihanCetak } from './pilihan-cetak'

export type PermintaanDokumen = {
  readonly rapatId: string
  /** Which letter, when it is one. */
  readonly suratId: string | undefined
  readonly dokumen: JenisDokumen
  readonly pilihan: PilihanCetak
}

const EXPORTS = { pdf: 'exportPdf', docx: 'exportDocx' } as const

/** The paper with these choices, as PDF or as a document of Word. */
export async function fetchDokumen(
  { rapatId, suratId, dokumen, pilihan }: PermintaanDokumen,
  bentuk: keyof typeof EXPORTS,
): Promise<File> {
  const { kertas, versi, barisKosong, denganDaftarHadir, denganDokumentasi, denganCatatanPeriksa, srikandi } = pilihan
  const ukuran = kertas === undefined ? {} : { kertas }
  if (dokumen === 'surat') {
    const surat = { id: suratId ?? '', ...ukuran }
    if (bentuk === 'pdf') return await client.surat.exportPdf(surat)
    return await client.surat.exportDocx({ ...surat, ...(srikandi === undefined ? {} : { srikandi }) })
  }
  const umum = { rapatId, ...ukuran }
  if (dokumen === 'berkas-rapat') return await client.laporan.exportBerkas(umum)
  if (dokumen === 'notula') {
    const lampiran = { denganDaftarHadir, denganDokumentasi, denganCatatanPeriksa }
    return await client.notula[EXPORTS[bentuk]]({ ...umum, ...lampiran, ...(versi === undefined ? {} : { versi }) })
  }
  const baris = barisKosong === undefined ? {} : { barisKosong }
  const isi = dokumen === 'daftar-hadir-kosong' ? 'kosong' : 'terisi'
  return await client.kehadiran[EXPORTS[bentuk]]({ ...umum, ...baris, bentuk: isi })
}
