import { client } from '../../../lib/client'
import type { DokumenPratinjau } from '../../../lib/links'
import type { PilihanCetak } from './pilihan-cetak'

export type PermintaanDokumen = {
  readonly rapatId: string
  readonly dokumen: DokumenPratinjau
  readonly pilihan: PilihanCetak
}

const EXPORTS = { pdf: 'exportPdf', docx: 'exportDocx' } as const

/** The paper with these choices, as PDF or as a document of Word. */
export async function fetchDokumen(
  { rapatId, dokumen, pilihan }: PermintaanDokumen,
  bentuk: keyof typeof EXPORTS,
): Promise<File> {
  const { kertas, versi, barisKosong, denganDaftarHadir, denganDokumentasi } = pilihan
  const umum = { rapatId, ...(kertas === undefined ? {} : { kertas }) }
  if (dokumen === 'notula') {
    const lampiran = { denganDaftarHadir, denganDokumentasi }
    return await client.notula[EXPORTS[bentuk]]({ ...umum, ...lampiran, ...(versi === undefined ? {} : { versi }) })
  }
  const baris = barisKosong === undefined ? {} : { barisKosong }
  const isi = dokumen === 'daftar-hadir-kosong' ? 'kosong' : 'terisi'
  return await client.kehadiran[EXPORTS[bentuk]]({ ...umum, ...baris, bentuk: isi })
}
