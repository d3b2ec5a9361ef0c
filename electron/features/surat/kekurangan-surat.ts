import { isLaporan, isMengundang } from '@shared/features/surat/surat.rules'
import type { SumberSurat } from './sumber-surat'

/** What a letter still needs before it can be sent, one sentence each; a missing number is none of it. Pure. */
export function listKekuranganSurat(sumber: SumberSurat): readonly string[] {
  const { surat, rapat, penerima, catatan } = sumber
  const { jenis } = surat
  return [
    jenis !== 'perubahan' && jenis !== 'pembatalan' && rapat.tanggal === null ? 'Tanggal rapat belum diisi.' : null,
    isMengundang(jenis) && rapat.jamMulai === null ? 'Jam mulai rapat belum diisi.' : null,
    isMengundang(jenis) && rapat.tempat === null ? 'Tempat rapat belum diisi.' : null,
    // What came of the rapat is told to the superior once it is settled.
    jenis === 'nota dinas' && catatan?.notula?.status !== 'final' ? 'Notula rapat belum final.' : null,
    jenis !== 'berita acara' && penerima.length === 0 ? 'Belum ada penerima.' : null,
    ...listKekuranganPenanda(sumber),
    !isLaporan(jenis) && !isMengundang(jenis) && surat.alasan === null ? 'Alasan belum diisi.' : null,
  ].filter((kalimat) => kalimat !== null)
}

function listKekuranganPenanda({ surat, jabatan, catatan }: SumberSurat): readonly (string | null)[] {
  const isMissing = (id: string | null) => id === null || !jabatan.has(id)
  if (surat.jenis === 'berita acara' && surat.tataTandaTangan !== 'satu') {
    return [(catatan?.penandaTangan.length ?? 0) < 2 ? 'Pilih paling sedikit dua penanda tangan.' : null]
  }
  return [
    isMissing(surat.penandaTanganId) ? 'Penanda tangan belum dipilih.' : null,
    surat.cara !== 'sendiri' && isMissing(surat.atasNamaId) ? 'Jabatan di belakang a.n. belum dipilih.' : null,
    surat.cara === 'u.b.' && isMissing(surat.melaluiId) ? 'Jabatan di atas u.b. belum dipilih.' : null,
  ]
}
