import { isMengundang } from '@shared/features/surat/surat.rules'
import type { SumberSurat } from './surat.report-builder'

/** What a letter still needs before it can be sent, one sentence each; a missing number is none of it. Pure. */
export function listKekuranganSurat({ surat, rapat, penerima, jabatan }: SumberSurat): readonly string[] {
  const isMissing = (id: string | null) => id === null || !jabatan.has(id)
  const needsMandate = surat.cara !== 'sendiri'
  return [
    isMengundang(surat.jenis) && rapat.tanggal === null ? 'Tanggal rapat belum diisi.' : null,
    isMengundang(surat.jenis) && rapat.jamMulai === null ? 'Jam mulai rapat belum diisi.' : null,
    isMengundang(surat.jenis) && rapat.tempat === null ? 'Tempat rapat belum diisi.' : null,
    penerima.length === 0 ? 'Belum ada penerima.' : null,
    isMissing(surat.penandaTanganId) ? 'Penanda tangan belum dipilih.' : null,
    needsMandate && isMissing(surat.atasNamaId) ? `Jabatan di belakang a.n. belum dipilih.` : null,
    surat.cara === 'u.b.' && isMissing(surat.melaluiId) ? 'Jabatan di atas u.b. belum dipilih.' : null,
    !isMengundang(surat.jenis) && surat.alasan === null ? 'Alasan belum diisi.' : null,
  ].filter((kalimat) => kalimat !== null)
}
