/** Numbers in words, as receipts, berita acara and letters need them (domain.md 8). */
import { getBagianTanggal, getNamaBulan, getNamaHari } from './kalender'

const SATUAN = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const KELOMPOK = ['', 'ribu', 'juta', 'miliar', 'triliun']
const TERBESAR = 999_999_999_999_999

/** 13200000000 is `tiga belas miliar dua ratus juta`; below zero begins with `minus`. @throws RangeError beyond 15 figures or for fractions */
export function formatTerbilang(nilai: number): string {
  if (!Number.isInteger(nilai) || Math.abs(nilai) > TERBESAR) throw new RangeError('no words for this number')
  if (nilai === 0) return 'nol'
  if (nilai < 0) return `minus ${formatTerbilang(-nilai)}`

  const bagian: string[] = []
  let sisa = nilai
  for (const kelompok of KELOMPOK) {
    const ratusan = sisa % 1000
    if (ratusan > 0) bagian.unshift(formatKelompok(ratusan, kelompok))
    sisa = Math.floor(sisa / 1000)
  }
  return bagian.join(' ')
}

/** `delapan miliar delapan ratus juta rupiah` */
export function formatTerbilangRupiah(rupiah: number): string {
  return `${formatTerbilang(rupiah)} rupiah`
}

/** `1 (satu) berkas`, the form of the line Lampiran. */
export function formatJumlahTerbilang(jumlah: number, satuan: string): string {
  return `${jumlah} (${formatTerbilang(jumlah)}) ${satuan}`
}

/** `Jumat, tanggal satu bulan November tahun dua ribu dua puluh empat (1-11-2024)`, the day in a berita acara. */
export function formatTanggalTerbilang(tanggal: string): string {
  const { tahun, bulan, hari } = getBagianTanggal(tanggal)
  const kata = `tanggal ${formatTerbilang(hari)} bulan ${getNamaBulan(bulan)} tahun ${formatTerbilang(tahun)}`
  return `${getNamaHari(tanggal)}, ${kata} (${hari}-${bulan}-${tahun})`
}

/** `tiga`, but `21`: a number that is one or two words long is written in words (domain.md 8). */
export function formatBilangan(jumlah: number): string {
  const kata = formatTerbilang(jumlah)
  return kata.split(' ').length > 2 ? String(jumlah) : kata
}

function formatKelompok(ratusan: number, kelompok: string): string {
  if (kelompok === 'ribu' && ratusan === 1) return 'seribu'
  return kelompok === '' ? formatRatusan(ratusan) : `${formatRatusan(ratusan)} ${kelompok}`
}

function formatRatusan(nilai: number): string {
  if (nilai < 100) return formatPuluhan(nilai)
  const ratus = Math.floor(nilai / 100)
  const depan = ratus === 1 ? 'seratus' : `${SATUAN[ratus] ?? ''} ratus`
  return nilai % 100 === 0 ? depan : `${depan} ${formatPuluhan(nilai % 100)}`
}

function formatPuluhan(nilai: number): string {
  if (nilai < 12) return SATUAN[nilai] ?? ''
  if (nilai < 20) return `${SATUAN[nilai - 10] ?? ''} belas`
  const depan = `${SATUAN[Math.floor(nilai / 10)] ?? ''} puluh`
  return nilai % 10 === 0 ? depan : `${depan} ${SATUAN[nilai % 10] ?? ''}`
}
