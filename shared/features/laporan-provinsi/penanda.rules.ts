/** What a workbook of the province may ask for between double braces, and what a report answers. Pure. */
import { formatJenisLaporan, formatJudulPaket } from './paket.rules'
import { BAGIAN_PAKET, type BagianPaket, type KolomPaket, type Paket, type SelPaket } from './paket.schema'
import { formatPeriodeLaporan } from './periode-laporan.rules'
import { JUDUL_BAGIAN } from './sumber-paket.rules'
import { formatKondisiPer, formatSel } from './teks-paket.rules'

/** One thing that can be asked for. `baris` ones make their row grow, once for each row of the section. */
export type Penanda = { readonly nama: string; readonly arti: string; readonly baris: BagianPaket | null }

/** How an answer stands in a cell of its own: as it is counted; and how it reads inside a sentence. */
export type NilaiPenanda = { readonly nilai: SelPaket; readonly jenis: KolomPaket['jenis']; readonly teks: string }

/** Columns that each section can have, with what they are called. */
const KOLOM: Readonly<Partial<Record<BagianPaket, Readonly<Record<string, string>>>>> = {
  tahapan: { tahapan: 'nama tahapan', mulai: 'tanggal mulai', selesai: 'tanggal selesai', keadaan: 'keadaan' },
  kegiatan: { kegiatan: 'kegiatan', tanggal: 'tanggal', tempat: 'tempat', peserta: 'jumlah peserta' },
  masalah: {
    permasalahan: 'permasalahan',
    saran: 'saran penyelesaian',
    penanggungJawab: 'penanggung jawab',
    status: 'status',
  },
  'tindak lanjut': {
    uraian: 'tindak lanjut',
    penanggungJawab: 'penanggung jawab',
    batasWaktu: 'batas waktu',
    status: 'status',
  },
  rapat: {
    rapat: 'nama rapat',
    tanggal: 'tanggal',
    diundang: 'diundang',
    hadir: 'hadir',
    diwakili: 'diwakili',
    izin: 'izin',
    tidakHadir: 'tidak hadir',
    forkopimda: 'Forkopimda diundang',
    forkopimdaHadir: 'Forkopimda hadir',
    forkopimdaDiwakili: 'Forkopimda diwakili',
  },
  keputusan: { keputusan: 'isi keputusan', rapat: 'nama rapat', tanggal: 'tanggal rapat' },
  partisipasi: {
    kecamatan: 'nama kecamatan',
    tps: 'jumlah TPS',
    dptL: 'DPT laki-laki',
    dptP: 'DPT perempuan',
    dpt: 'jumlah DPT',
    penyebut: 'penyebut partisipasi',
    pengguna: 'pengguna hak pilih',
    persen: 'partisipasi (beri format persen)',
    kurang: 'kurang dari target, orang',
  },
  kesiapan: { aspek: 'aspek', status: 'status', lalu: 'kesiapan lalu (%)', kini: 'kesiapan kini (%)' },
}

/** Columns whose sum can be asked for. */
const BERJUMLAH: Readonly<Partial<Record<BagianPaket, readonly string[]>>> = {
  rapat: ['diundang', 'hadir', 'diwakili', 'izin', 'tidakHadir', 'forkopimda', 'forkopimdaHadir', 'forkopimdaDiwakili'],
  partisipasi: ['tps', 'dptL', 'dptP', 'dpt', 'penyebut', 'pengguna', 'persen'],
}

/** `tindakLanjut` for the section `tindak lanjut`: a name without blanks. */
function toNama(bagian: BagianPaket): string {
  return bagian.replace(/ (\w)/g, (_, huruf: string) => huruf.toUpperCase())
}

const UMUM: readonly (readonly [string, string])[] = [
  ['daerah.nama', 'nama kabupaten atau kota'],
  ['daerah.kode', 'kode wilayah'],
  ['kantor.pemerintah', 'baris pertama kop'],
  ['kantor.nama', 'baris kedua kop'],
  ['laporan.judul', 'judul laporan'],
  ['laporan.jenis', 'jenis laporan'],
  ['laporan.periode', 'periode dalam kata'],
  ['laporan.dari', 'hari pertama periode'],
  ['laporan.sampai', 'hari terakhir periode'],
  ['laporan.kondisiPer', 'kondisi per'],
  ['laporan.versi', 'versi laporan'],
  ['pemilihan.nama', 'nama pemilihan'],
  ['pemilihan.tanggal', 'hari pemungutan suara'],
]

/** Everything that a template may ask for, in the order in which it is shown. */
export const PENANDA: readonly Penanda[] = [
  ...UMUM.map(([nama, arti]) => ({ nama, arti, baris: null })),
  ...BAGIAN_PAKET.flatMap((bagian) => {
    const nama = toNama(bagian)
    const judul = JUDUL_BAGIAN[bagian]
    const kolom = Object.entries(KOLOM[bagian] ?? {})
    return [
      { nama: `${nama}.naskah`, arti: `${judul}: naskah`, baris: null },
      ...(kolom.length === 0 ? [] : [{ nama: `${nama}.banyak`, arti: `${judul}: banyaknya baris`, baris: null }]),
      ...kolom
        .filter(([kunci]) => BERJUMLAH[bagian]?.includes(kunci) === true)
        .map(([kunci, arti]) => ({ nama: `${nama}.${kunci}`, arti: `${judul}: jumlah ${arti}`, baris: null })),
      ...(kolom.length === 0
        ? []
        : [{ nama: `${nama}.baris.nomor`, arti: `${judul}, tiap baris: nomor`, baris: bagian }]),
      ...kolom.map(([kunci, arti]) => ({
        nama: `${nama}.baris.${kunci}`,
        arti: `${judul}, tiap baris: ${arti}`,
        baris: bagian,
      })),
    ]
  }),
]

const BY_NAMA = new Map(PENANDA.map((satu) => [satu.nama, satu]))

/** What a name asks for; undefined when nothing is called so. Capitals do not matter. */
export function findPenanda(nama: string): Penanda | undefined {
  return BY_NAMA.get(nama) ?? PENANDA.find((satu) => satu.nama.toLowerCase() === nama.toLowerCase())
}

/** The answer of a report; `baris` counts from 0 and is only asked for where the row grows. Null where it says nothing. */
export function getNilaiPenanda(paket: Paket, penanda: Penanda, baris: number): NilaiPenanda | null {
  const umum = getUmum(paket, penanda.nama)
  if (umum !== undefined) return umum
  const bagian = paket.bagian.find((satu) => penanda.nama.startsWith(`${toNama(satu.bagian)}.`))
  if (bagian === undefined) return null
  const kunci = penanda.nama.split('.').at(-1) ?? ''
  const { tabel, naskah } = bagian
  if (penanda.baris === null) {
    if (kunci === 'naskah') return toNilai(naskah, 'teks')
    if (kunci === 'banyak') return toNilai(tabel?.baris.length ?? 0, 'jumlah')
    return getSel(tabel?.kolom, tabel?.jumlah, kunci)
  }
  const row = tabel?.baris[baris]
  if (row === undefined) return null
  return kunci === 'nomor' ? toNilai(baris + 1, 'jumlah') : getSel(tabel?.kolom, row, kunci)
}

/** How many rows a growing row becomes. */
export function countBaris(paket: Paket, bagian: BagianPaket): number {
  return paket.bagian.find((satu) => satu.bagian === bagian)?.tabel?.baris.length ?? 0
}

function getSel(
  kolom: readonly KolomPaket[] | undefined,
  row: readonly SelPaket[] | null | undefined,
  kunci: string,
): NilaiPenanda | null {
  const at = kolom?.findIndex((satu) => satu.kunci === kunci) ?? -1
  const found = kolom?.[at]
  const nilai = row?.[at] ?? null
  return found === undefined || nilai === null ? null : toNilai(nilai, found.jenis)
}

function getUmum(paket: Paket, nama: string): NilaiPenanda | null | undefined {
  switch (nama) {
    case 'daerah.nama':
      return toNilai(paket.daerah, 'teks')
    case 'daerah.kode':
      return toNilai(paket.kode, 'teks')
    case 'kantor.pemerintah':
      return toNilai(paket.kantor[0], 'teks')
    case 'kantor.nama':
      return toNilai(paket.kantor[1], 'teks')
    case 'laporan.judul':
      return toNilai(formatJudulPaket(paket), 'teks')
    case 'laporan.jenis':
      return toNilai(formatJenisLaporan(paket.jenis), 'teks')
    case 'laporan.periode':
      return toNilai(formatPeriodeLaporan(paket), 'teks')
    case 'laporan.dari':
      return toNilai(paket.dari, 'tanggal')
    case 'laporan.sampai':
      return toNilai(paket.sampai, 'tanggal')
    case 'laporan.kondisiPer':
      return toNilai(formatKondisiPer(paket.kondisiPer), 'teks')
    case 'laporan.versi':
      return toNilai(paket.versi, 'jumlah')
    case 'pemilihan.nama':
      return paket.pemilihan === null ? null : toNilai(paket.pemilihan.nama, 'teks')
    case 'pemilihan.tanggal':
      return paket.pemilihan === null ? null : toNilai(paket.pemilihan.tanggal, 'tanggal')
    default:
      return undefined
  }
}

function toNilai(nilai: SelPaket, jenis: KolomPaket['jenis']): NilaiPenanda {
  return { nilai, jenis, teks: nilai === '' ? '' : formatSel(nilai, { jenis }) }
}
