/** What SRIKANDI asks when a letter is entered there (features.md 1; its names are known second-hand). */
import { formatHariTanggal, formatWaktuRapat } from '@shared/features/rapat/cetak.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { isLaporan, isMengundang, KATA_JENIS_SURAT } from './surat.rules'
import type { JenisSurat, SuratIsi } from './surat.schema'

type FaktaKartu = Pick<SuratIsi, 'sifat' | 'keamanan'> & {
  readonly jenis: JenisSurat
  /** Code and name: `000.1.5 Rapat dan undangan`. */
  readonly klasifikasi: string
  readonly hal: string
  /** `28 Oktober 2024` */
  readonly tanggal: string
  readonly penerima: readonly string[]
  readonly tembusan: readonly string[]
  readonly penandatangan: string
  readonly rapat: Pick<Rapat, 'nama' | 'tanggal' | 'jamMulai' | 'jamSelesai' | 'zona' | 'tempat'>
  /** The opening in plain words: the whole news of a perubahan or pembatalan. */
  readonly pembuka: string
}

/** One entry for each field of the form, in its order; a field without a value is left out. */
export function listKartuSrikandi(fakta: FaktaKartu): readonly { readonly label: string; readonly nilai: string }[] {
  const kartu = [
    { label: 'Jenis naskah', nilai: formatJenis(fakta.jenis) },
    { label: 'Sifat naskah', nilai: formatSifat(fakta) },
    { label: 'Tingkat urgensi', nilai: fakta.sifat === 'Segera' ? 'Segera' : 'Biasa' },
    { label: 'Klasifikasi', nilai: fakta.klasifikasi },
    { label: 'Hal', nilai: fakta.hal },
    { label: 'Isi ringkas', nilai: buildIsiRingkas(fakta) },
    { label: 'Tanggal naskah', nilai: fakta.tanggal },
    { label: 'Tujuan', nilai: fakta.penerima.join('; ') },
    { label: 'Tembusan', nilai: fakta.tembusan.join('; ') },
    { label: 'Penanda tangan', nilai: fakta.penandatangan },
  ]
  return kartu.filter(({ nilai }) => nilai !== '')
}

function formatJenis(jenis: JenisSurat): string {
  if (isLaporan(jenis)) return KATA_JENIS_SURAT[jenis]
  return isMengundang(jenis) ? 'Surat undangan' : 'Surat dinas'
}

/** Secrecy comes first: SRIKANDI has one list for both. */
function formatSifat({ sifat, keamanan }: Pick<FaktaKartu, 'sifat' | 'keamanan'>): string {
  if (keamanan === 'SR') return 'Sangat Rahasia'
  if (keamanan === 'R' || sifat === 'Rahasia') return 'Rahasia'
  if (keamanan === 'T') return 'Terbatas'
  return sifat === 'Penting' ? 'Penting' : 'Biasa'
}

function buildIsiRingkas({ jenis, rapat, pembuka }: FaktaKartu): string {
  const kapan = [formatHariTanggal(rapat), formatWaktuRapat(rapat), rapat.tempat ?? '-'].filter((satu) => satu !== '-')
  const rincian = kapan.length === 0 ? '' : `, ${kapan.join(', ')}`
  if (isMengundang(jenis)) return `Undangan menghadiri ${rapat.nama}${rincian}.`
  if (jenis === 'nota dinas') return `Laporan hasil ${rapat.nama}${rincian}.`
  return jenis === 'berita acara' ? `Hasil ${rapat.nama}${rincian}.` : pembuka
}
