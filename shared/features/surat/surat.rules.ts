/**
 * The wording of letters (papers.md 3.1 and 3.5), drafted from recorded facts. A sentence whose facts are missing is left
 * out: nothing is ever invented.
 */
import type { Sapaan } from '@shared/features/pengaturan/pengaturan.schema'
import { formatHariTanggal, formatWaktuRapat } from '@shared/features/rapat/cetak.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import type { GolonganPenandatangan } from '@shared/features/referensi/referensi.schema'
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/format-tanggal'
import { getNamaHari } from '@shared/lib/kalender'
import { capitalize, continueAfter, joinDan, withoutTitik } from '@shared/lib/kalimat'
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { formatJumlahTerbilang } from '@shared/lib/terbilang'
import type {
  BentukSurat,
  CaraTandaTangan,
  JenisKop,
  JenisLaporan,
  JenisSurat,
  JenisUndangan,
  Surat,
} from './surat.schema'

/** The meeting block as it stands on paper. */
export type BlokRapat = {
  readonly hariTanggal: string
  readonly waktu: string
  readonly tempat: string
  /** One entry prints without a number. */
  readonly acara: readonly string[]
}

/** An undangan that was sent, as another letter speaks of it. */
export type IndukSurat = {
  readonly nomor: string
  /** `28 Oktober 2024` */
  readonly tanggal: string
  readonly hal: string
  readonly blok: BlokRapat | null
}

export type FaktaSurat = {
  readonly jenis: JenisUndangan
  readonly rapat: Pick<Rapat, 'nama' | 'tanggal' | 'tempat' | 'dasar' | 'tujuan'>
  readonly blok: BlokRapat
  readonly induk: IndukSurat | null
  readonly sapaan: Sapaan
  readonly alasan: string | null
  readonly dijadwalkanKembali: boolean
  /** The office itself writes: `kami ucapkan`; otherwise `diucapkan`. */
  readonly isKantorSendiri: boolean
}

export const KATA_JENIS_SURAT: Readonly<Record<JenisSurat, string>> = {
  undangan: 'Undangan',
  'undangan susulan': 'Undangan susulan',
  perubahan: 'Perubahan',
  pembatalan: 'Pembatalan',
  'nota dinas': 'Nota dinas',
  'berita acara': 'Berita acara',
}

/** Is the letter written after the rapat, from its records? */
export function isLaporan(jenis: JenisSurat): jenis is JenisLaporan {
  return jenis === 'nota dinas' || jenis === 'berita acara'
}

/** `rapat koordinasi` or `rapat`: what the sentences call the meeting. */
export function formatJenisRapat(nama: string): string {
  return /^(?:rapat koordinasi|rakor)(?!\p{L})/iu.test(nama) ? 'rapat koordinasi' : 'rapat'
}

/** The line Hal: `Undangan Rapat Koordinasi`, `Laporan Hasil Rapat …`; of a berita acara what it is about. */
export function buildHal(jenis: JenisSurat, nama: string): string {
  if (jenis === 'nota dinas') return `Laporan Hasil ${nama.replace(/ Tahun (?:Anggaran )?\d{4}$/i, '')}`
  if (jenis === 'berita acara') return `Hasil ${nama}`
  const rapat = formatJenisRapat(nama) === 'rapat' ? 'Rapat' : 'Rapat Koordinasi'
  const awal: Readonly<Record<JenisUndangan, string>> = {
    undangan: 'Undangan',
    'undangan susulan': 'Undangan Susulan',
    perubahan: 'Perubahan Undangan',
    pembatalan: 'Pembatalan Undangan',
  }
  return `${awal[jenis]} ${rapat}`
}

/** Facts of the rapat in the words of the meeting block; what is not known yet prints as `-`. */
export function buildBlokRapat(
  rapat: Pick<Rapat, 'nama' | 'tanggal' | 'jamMulai' | 'jamSelesai' | 'zona' | 'tempat'>,
  acara: readonly string[],
): BlokRapat {
  return {
    hariTanggal: formatHariTanggal(rapat),
    waktu: formatWaktuRapat(rapat),
    tempat: rapat.tempat ?? '-',
    acara: acara.length === 0 ? [rapat.nama] : acara,
  }
}

/** The sentences before the meeting block, or the whole news of a perubahan or pembatalan. */
export function buildPembuka(fakta: FaktaSurat): TeksKaya {
  return createTeksKaya(PEMBUKA[fakta.jenis](fakta))
}

const PEMBUKA: Readonly<Record<JenisUndangan, (fakta: FaktaSurat) => string>> = {
  undangan: ({ rapat, sapaan }) => {
    const jenis = formatJenisRapat(rapat.nama)
    if (rapat.tujuan !== null) {
      return `Dalam rangka ${continueAfter(rapat.tujuan, AWAL_TUJUAN)}, dengan hormat kami mengundang ${sapaan} untuk menghadiri ${jenis} yang akan dilaksanakan pada:`
    }
    if (rapat.dasar !== null) {
      return `Sehubungan dengan ${continueAfter(rapat.dasar, AWAL_DASAR)}, bersama ini kami mengundang ${sapaan} pada ${jenis} yang akan dilaksanakan pada:`
    }
    return `Dengan hormat kami mengundang ${sapaan} untuk menghadiri ${jenis} yang akan dilaksanakan pada:`
  },
  'undangan susulan': ({ rapat, sapaan, induk }) => {
    const ajakan = `dengan hormat kami turut mengundang ${sapaan} untuk menghadiri ${formatJenisRapat(rapat.nama)} yang akan dilaksanakan pada:`
    return induk === null
      ? capitalize(ajakan)
      : `Melengkapi surat kami ${formatRujukan(induk)} hal ${induk.hal}, ${ajakan}`
  },
  perubahan: ({ rapat, alasan, induk, blok }) => {
    const beda = induk?.blok ? listPerubahan(induk.blok, blok) : []
    const surat = induk === null ? '' : ` sebagaimana surat kami ${formatRujukan(induk)}`
    const isi =
      beda.length === 0
        ? 'mengalami perubahan'
        : `mengalami perubahan ${joinDan(beda.map(({ apa }) => apa))}, yang semula ${joinDan(beda.map(({ semula }) => semula))} menjadi ${joinDan(beda.map(({ menjadi }) => menjadi))}`
    return `${formatAlasan(alasan)}bersama ini disampaikan bahwa ${formatJenisRapat(rapat.nama)}${surat} ${isi}.`.replace(
      /^b/,
      'B',
    )
  },
  pembatalan: ({ rapat, alasan, induk, dijadwalkanKembali }) => {
    const hari = induk?.blok?.hariTanggal ?? (rapat.tanggal === null ? '' : formatTanggalPanjang(rapat.tanggal))
    const rencana = hari === '' ? '' : ` yang direncanakan pada hari ${hari.replace(', ', ', tanggal ')},`
    const kembali = dijadwalkanKembali ? ' dan akan dijadwalkan kembali' : ''
    const surat = induk === null ? '' : ` Undangan Nomor ${induk.nomor} dinyatakan tidak berlaku.`
    return `${formatAlasan(alasan)}bersama ini disampaikan bahwa ${formatJenisRapat(rapat.nama)}${rencana} dibatalkan${kembali}.${surat}`.replace(
      /^b/,
      'B',
    )
  },
}

const AWAL_TUJUAN = /^(?:(?:rapat\s+)?bertujuan\s+)?(?:dalam\s+rangka|untuk)\s+/i
const AWAL_DASAR = /^(?:sehubungan\s+dengan|berdasarkan)\s+/i

/** What differs between the letter that was sent and the rapat as it stands. */
function listPerubahan(semula: BlokRapat, kini: BlokRapat) {
  const acara = (blok: BlokRapat) => blok.acara.join('; ')
  const isPindahHari = semula.hariTanggal !== kini.hariTanggal
  const isPindahJam = semula.waktu !== kini.waktu
  const hari = (blok: BlokRapat) => `hari ${blok.hariTanggal.replace(', ', ', tanggal ')}`
  const waktu = (blok: BlokRapat) =>
    [isPindahHari ? hari(blok) : null, isPindahJam ? blok.waktu : null].filter((satu) => satu !== null).join(', ')
  const semua = [
    ...(isPindahHari || isPindahJam ? [{ apa: 'waktu', semula: waktu(semula), menjadi: waktu(kini) }] : []),
    ...(semula.tempat === kini.tempat
      ? []
      : [{ apa: 'tempat', semula: `di ${semula.tempat}`, menjadi: `di ${kini.tempat}` }]),
    ...(acara(semula) === acara(kini) ? [] : [{ apa: 'acara', semula: acara(semula), menjadi: acara(kini) }]),
  ]
  return semua
}

type FaktaLanjutan = Pick<
  Surat,
  'bahan' | 'perwakilan' | 'konfirmasiUnit' | 'konfirmasiTelepon' | 'konfirmasiTanggal' | 'sapaan' | 'jenis'
>

/** The paragraphs between the meeting block and the closing; none for a perubahan or pembatalan. */
export function listParagrafLanjutan(fakta: FaktaLanjutan): readonly string[] {
  if (!isMengundang(fakta.jenis)) return []
  const { sapaan, bahan, perwakilan } = fakta
  const permintaan = [
    bahan === null
      ? null
      : `Sehubungan dengan pentingnya acara tersebut, ${sapaan} dimohon membawa ${withoutTitik(bahan)}.`,
    perwakilan === 'boleh'
      ? `Apabila berhalangan, ${sapaan} dimohon menugaskan pejabat yang berwenang mengambil keputusan.`
      : null,
    perwakilan === 'tidak'
      ? `Mengingat pentingnya acara tersebut, kehadiran ${sapaan} dimohon tidak diwakilkan.`
      : null,
  ].filter((kalimat) => kalimat !== null)
  const konfirmasi = formatKonfirmasi(fakta)
  return [...(permintaan.length === 0 ? [] : [permintaan.join(' ')]), ...(konfirmasi === null ? [] : [konfirmasi])]
}

function formatKonfirmasi({ konfirmasiUnit, konfirmasiTelepon, konfirmasiTanggal }: FaktaLanjutan): string | null {
  if (konfirmasiUnit === null) return null
  const telepon = konfirmasiTelepon === null ? '' : `, telepon ${konfirmasiTelepon}`
  const batas =
    konfirmasiTanggal === null
      ? ''
      : `, paling lambat hari ${getNamaHari(konfirmasiTanggal)}, tanggal ${formatTanggal(konfirmasiTanggal)}`
  return `Konfirmasi kehadiran disampaikan kepada ${konfirmasiUnit}${telepon}${batas}.`
}

/** The closing sentence. */
export function buildPenutupSurat({
  jenis,
  sapaan,
  isKantorSendiri,
}: Pick<FaktaSurat, 'jenis' | 'sapaan' | 'isKantorSendiri'>): TeksKaya {
  const ucapan = isKantorSendiri ? 'kami ucapkan' : 'diucapkan'
  return createTeksKaya(
    isMengundang(jenis)
      ? `Demikian undangan ini disampaikan. Atas perhatian dan kehadiran ${sapaan}, ${ucapan} terima kasih.`
      : `Demikian disampaikan. Atas perhatian ${sapaan}, ${ucapan} terima kasih.`,
  )
}

/** Does the letter invite, with a meeting block? A perubahan and a pembatalan tell their news in the opening. */
export function isMengundang(jenis: JenisSurat): boolean {
  return jenis === 'undangan' || jenis === 'undangan susulan'
}

type Penanda = { readonly cara: CaraTandaTangan; readonly golongan: GolonganPenandatangan }

/** The kop follows the signer, not the maker (domain.md 1.4). `melalui` is the golongan of the official of an `u.b.`. */
export function getKopPenandatangan({ cara, golongan }: Penanda, melalui: GolonganPenandatangan | null): JenisKop {
  const yang = cara === 'u.b.' && melalui !== null ? melalui : golongan
  if (yang === 'sekretaris daerah') return 'sekretariat daerah'
  return yang === 'kepala daerah' || yang === 'wakil kepala daerah' ? 'kepala daerah' : 'kantor'
}

/** More addressees than these stand in the annex. */
const PENERIMA_LANGSUNG = 4

export function getBentukUsulan(jumlahPenerima: number): BentukSurat {
  return jumlahPenerima > PENERIMA_LANGSUNG ? 'terlampir' : 'langsung'
}

/** Addressees on the last page of the annex, which the signature shares, and on one without it. */
const PER_HALAMAN_TERAKHIR = 28
const PER_HALAMAN = 40

/** The line Lampiran: how many sheets the list of addressees takes, or `-`. */
export function buildLampiranUsulan(bentuk: BentukSurat, jumlahPenerima: number): string {
  if (bentuk !== 'terlampir') return '-'
  const lembar = 1 + Math.ceil(Math.max(0, jumlahPenerima - PER_HALAMAN_TERAKHIR) / PER_HALAMAN)
  return formatJumlahTerbilang(lembar, 'lembar')
}

type FaktaPesan = {
  readonly jenis: JenisUndangan
  readonly penerima: string
  readonly sapaan: Sapaan
  readonly blok: BlokRapat
  /** Null while the number is missing. */
  readonly nomor: string | null
  readonly konfirmasiUnit: string | null
  readonly konfirmasiTelepon: string | null
  readonly pengirim: string
  /** The news of a perubahan or pembatalan. */
  readonly pembuka: string
}

/** Plain text for a chat, in lettered blocks as staff write them (papers.md 3.5). */
export function buildTeksPesan(fakta: FaktaPesan): string {
  const { blok, penerima, sapaan, nomor, konfirmasiUnit, konfirmasiTelepon, pengirim } = fakta
  const surat = `Surat${isMengundang(fakta.jenis) ? ' undangan' : ''}${nomor === null ? '' : ` Nomor ${nomor}`} terlampir.`
  const konfirmasi =
    konfirmasiUnit === null
      ? []
      : [`Konfirmasi: ${[konfirmasiUnit, konfirmasiTelepon].filter((satu) => satu !== null).join(', ')}.`]
  const isi = isMengundang(fakta.jenis)
    ? [
        `Mohon kehadiran ${sapaan} pada:`,
        ...formatAcaraPesan(blok.acara),
        `B. Hari    : ${blok.hariTanggal}`,
        `C. Waktu   : ${blok.waktu}`,
        `D. Tempat  : ${blok.tempat}`,
      ]
    : [fakta.pembuka]
  return [
    `Yth. ${penerima}`,
    '',
    ...isi,
    '',
    surat,
    ...(isMengundang(fakta.jenis) ? konfirmasi : []),
    'Terima kasih.',
    pengirim,
  ].join('\n')
}

function formatAcaraPesan(acara: readonly string[]): readonly string[] {
  if (acara.length === 1) return [`A. Acara   : ${acara[0] ?? ''}`]
  return ['A. Acara   :', ...acara.map((judul, index) => `   ${index + 1}. ${judul}`)]
}

function formatRujukan({ nomor, tanggal }: IndukSurat): string {
  return `Nomor ${nomor} tanggal ${tanggal}`
}

function formatAlasan(alasan: string | null): string {
  return alasan === null ? '' : `Sehubungan dengan ${continueAfter(alasan, AWAL_DASAR)}, `
}
