/** File names as offices write them, and as Windows takes them. */
import { canonicalNama } from './teks'

type BagianNamaBerkas = {
  /** What the paper is: `Notula`, `Daftar Hadir`, `Rekap`. */
  readonly jenis: string
  readonly judul?: string | undefined
  /** `YYYY-MM-DD`: sorts by name in Explorer. */
  readonly tanggal?: string | undefined
  readonly versi?: number | undefined
  /** Without the dot. */
  readonly ekstensi: string
}

/** In UTF-16 units, so that the whole path stays under the 260 of older programs even in a deep folder. */
const PANJANG_TERBESAR = 120
/** Device names of Windows: taken with any extension and in any case. */
const NAMA_PERANGKAT = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** `Notula Rakor Desk Pilkada 2024-11-01 v2.pdf`; a long `judul` is cut at a word, date and version always stay. */
export function buildNamaBerkas({ jenis, judul = '', tanggal, versi, ekstensi }: BagianNamaBerkas): string {
  const ekor = [tanggal, versi === undefined ? undefined : `v${versi}`].filter((bagian) => bagian !== undefined)
  const akhir = [...ekor.map((bagian) => ` ${bagian}`), `.${ekstensi}`].join('')
  const kepala = canonicalNamaBerkas(`${jenis} ${judul}`)
  return `${cutDiKata(kepala, PANJANG_TERBESAR - akhir.length)}${akhir}`
}

/** Any text as one safe file name for Windows, without a folder; `Tanpa nama` when nothing remains. */
export function canonicalNamaBerkas(text: string): string {
  const bersih = canonicalNama(
    canonicalNama(text)
      .replace(/[/\\|]/g, '-')
      .replace(/:(?=\d)/g, '.')
      .replace(/[:*?<>"]/g, ' '),
  )
  const tanpaTitik = cutDiKata(bersih, PANJANG_TERBESAR).replace(/^[. ]+|[. ]+$/g, '')
  if (tanpaTitik === '') return 'Tanpa nama'
  return tanpaTitik.replace(NAMA_PERANGKAT, (nama) => `${nama}_`)
}

function cutDiKata(text: string, panjang: number): string {
  if (text.length <= panjang) return text
  const potongan = text.slice(0, panjang + 1)
  const spasi = potongan.lastIndexOf(' ')
  // A single word longer than the limit is cut inside, but never through one character.
  const dipotong =
    spasi > panjang / 2 ? potongan.slice(0, spasi) : text.slice(0, panjang).replace(/[\ud800-\udbff]$/, '')
  return dipotong.replace(/[\s,.-]+$/, '')
}
