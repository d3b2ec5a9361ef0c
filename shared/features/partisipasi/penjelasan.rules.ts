import { formatAngka } from '@shared/lib/angka'
import { formatTanggal } from '@shared/lib/tanggal'
import { DPT, getJumlah, getKolomKategori } from './angka.rules'
import { formatPenyebut } from './pemilihan.rules'
import type { Ringkasan, RingkasanRow } from './ringkasan.schema'
import { formatNilai } from './rumus.rules'
import { formatPersenRatusan, formatTarget } from './target.rules'
import { formatNamaWilayah } from './wilayah-pemilihan.rules'

/** The figures that can be explained. */
export const ANGKA_TERJELASKAN = [
  'penyebut',
  'jumlahTps',
  'pengguna',
  'persen',
  'acuanPersen',
  'selisih',
  'kurangMinimum',
  'kurangMaksimum',
  'jatah',
] as const
export type AngkaTerjelaskan = (typeof ANGKA_TERJELASKAN)[number]

/** One line of a sum as on paper: the sign left, the figure right; a result has a rule above it. */
export type BarisHitung = {
  readonly tanda: '' | '+' | '−' | '×' | ':' | '='
  readonly kata: string
  readonly nilai: string
}

/** A figure with everything behind it: the sum, and what it rests on. */
export type Penjelasan = {
  readonly judul: string
  readonly hitungan: readonly BarisHitung[]
  readonly dasar: readonly { readonly nama: string; readonly isi: string }[]
}

/** Explains one figure of one wilayah, or of the whole. Null when that figure is not known. */
export function buildPenjelasan(ringkasan: Ringkasan, row: RingkasanRow, angka: AngkaTerjelaskan): Penjelasan | null {
  const isi = { ringkasan, row }
  switch (angka) {
    case 'penyebut':
      return explainPenyebut(isi)
    case 'jumlahTps':
      return explainTps(isi)
    case 'pengguna':
      return explainPengguna(isi)
    case 'persen':
      return explainPersen(isi)
    case 'acuanPersen':
      return explainAcuan(isi)
    case 'selisih':
      return explainSelisih(isi)
    case 'kurangMinimum':
    case 'kurangMaksimum':
      return explainKurang(isi, angka)
    case 'jatah':
      return explainJatah(isi)
  }
}

type Isi = { readonly ringkasan: Ringkasan; readonly row: RingkasanRow }

function explainPenyebut({ ringkasan, row }: Isi): Penjelasan | null {
  if (row.penyebut === null) return null
  const { kategori } = ringkasan
  const dpt = getJumlah(row.angka, DPT)
  const { dptL, dptP } = row.angka
  const tambahan = kategori.filter(({ urutan, penyebut }) => urutan > 1 && penyebut)
  return {
    judul: `${formatNamaWilayah(row)}: penyebut ${formatAngka(row.penyebut)} orang`,
    hitungan: [
      ...(dptL !== null && dptP !== null && dptL + dptP === dpt
        ? [line('', 'DPT laki-laki', dptL), line('+', 'DPT perempuan', dptP), line('=', 'DPT', dpt)]
        : [line('', 'DPT', dpt)]),
      ...tambahan.map(({ nama, urutan }) =>
        line('+', `pengguna ${nama}`, getJumlah(row.angka, getKolomKategori(urutan)) ?? 0),
      ),
      ...(tambahan.length === 0 ? [] : [line('=', formatPenyebut(kategori), row.penyebut)]),
    ],
    dasar: [dasarPenyebut(ringkasan), dasarSumber({ ringkasan, row })],
  }
}

function explainTps({ ringkasan, row }: Isi): Penjelasan | null {
  const { jumlahTps } = row.angka
  if (jumlahTps === null) return null
  return {
    judul: `${formatNamaWilayah(row)}: ${formatAngka(jumlahTps)} TPS`,
    hitungan: [line('', 'TPS menurut isian, atau yang terdaftar bila tidak diisi', jumlahTps)],
    dasar: [dasarSumber({ ringkasan, row })],
  }
}

function explainPengguna({ ringkasan, row }: Isi): Penjelasan | null {
  if (row.pengguna === null) return null
  const parts = ringkasan.kategori.flatMap(({ nama, urutan }) => {
    const nilai = getJumlah(row.angka, getKolomKategori(urutan))
    return nilai === null ? [] : [{ nama, nilai }]
  })
  const isSum = parts.reduce((sum, { nilai }) => sum + nilai, 0) === row.pengguna && parts.length > 0
  return {
    judul: `${formatNamaWilayah(row)}: ${formatAngka(row.pengguna)} pengguna hak pilih`,
    hitungan: isSum
      ? [
          ...parts.map(({ nama, nilai }, index) => line(index === 0 ? '' : '+', `pengguna ${nama}`, nilai)),
          line('=', 'Pengguna hak pilih', row.pengguna),
        ]
      : [line('', 'Pengguna hak pilih, seperti tertulis di formulir', row.pengguna)],
    dasar: [dasarSumber({ ringkasan, row })],
  }
}

function explainPersen({ ringkasan, row }: Isi): Penjelasan | null {
  if (row.persen === null) return null
  return {
    judul: `${formatNamaWilayah(row)}: partisipasi ${formatNilai(row.persen)}`,
    hitungan: [
      line('', 'Pengguna hak pilih', row.pengguna),
      line(':', formatPenyebut(ringkasan.kategori), row.penyebut),
      { tanda: '=', kata: 'Partisipasi', nilai: formatNilai(row.persen) },
    ],
    dasar: [
      dasarPenyebut(ringkasan),
      { nama: 'Pembulatan', isi: 'Dua desimal; setengah dibulatkan ke atas.' },
      dasarSumber({ ringkasan, row }),
    ],
  }
}

function explainAcuan({ ringkasan, row }: Isi): Penjelasan | null {
  const { acuan } = ringkasan
  if (acuan === null || row.acuanPersen === null) return null
  return {
    judul: `${formatNamaWilayah(row)}: acuan ${formatNilai(row.acuanPersen)}`,
    hitungan:
      row.acuanAngka === null
        ? [{ tanda: '', kata: acuan.label, nilai: formatNilai(row.acuanPersen) }]
        : [
            line('', `Pengguna hak pilih ${acuan.label}`, row.acuanAngka.pengguna),
            line(':', 'penyebut pemilihan itu', row.acuanAngka.penyebut),
            { tanda: '=', kata: 'Partisipasi acuan', nilai: formatNilai(row.acuanPersen) },
          ],
    dasar: listDasarAcuan(ringkasan),
  }
}

function explainSelisih({ ringkasan, row }: Isi): Penjelasan | null {
  if (ringkasan.target === null || row.persen === null) return null
  const target = row.target ?? ringkasan.target
  const selisih = row.persen - target.minimum
  return {
    judul: `${formatNamaWilayah(row)}: ${formatPoin(selisih)} poin terhadap target`,
    hitungan: [
      { tanda: '', kata: 'Partisipasi', nilai: formatNilai(row.persen) },
      { tanda: '−', kata: 'target minimum', nilai: formatNilai(target.minimum) },
      { tanda: '=', kata: 'Selisih, poin', nilai: formatPoin(selisih) },
    ],
    dasar: [dasarTarget(target), dasarSumber({ ringkasan, row })],
  }
}

function explainKurang({ ringkasan, row }: Isi, angka: 'kurangMinimum' | 'kurangMaksimum'): Penjelasan | null {
  const target = row.target ?? ringkasan.target
  const batas = angka === 'kurangMinimum' ? target?.minimum : target?.maksimum
  const perlu = angka === 'kurangMinimum' ? row.perluMinimum : row.perluMaksimum
  const kurang = row[angka]
  if (
    target === null ||
    batas === undefined ||
    batas === null ||
    perlu === null ||
    kurang === null ||
    row.datang === null
  )
    return null
  const persen = `${formatPersenRatusan(batas, true)} %`
  const ke = target.bentuk === 'lebih dari' ? `melewati ${persen}` : `ke ${persen}`
  const hasil = row.perluMinimum !== null && row.datang >= perlu
  return {
    judul: hasil
      ? `${formatNamaWilayah(row)}: sudah ${ke}`
      : `${formatNamaWilayah(row)}: kurang ${formatAngka(kurang)} orang ${ke}`,
    hitungan: [
      line('', formatPenyebut(ringkasan.kategori), row.penyebut),
      { tanda: '×', kata: angka === 'kurangMinimum' ? 'target minimum' : 'target maksimum', nilai: persen },
      line('=', 'Harus datang, dibulatkan', perlu),
      line('−', describeDatang({ ringkasan, row }), row.datang),
      { tanda: '=', kata: `Kurang ${ke}, orang`, nilai: hasil ? '0' : formatAngka(kurang) },
    ],
    dasar: [
      dasarPenyebut(ringkasan),
      { nama: 'Pembulatan', isi: describePembulatan({ ringkasan, row }) },
      dasarSumber({ ringkasan, row }),
      ...(row.dasar === 'perkiraan' ? listDasarAcuan(ringkasan) : []),
      dasarTarget(target),
    ],
  }
}

function explainJatah({ ringkasan, row }: Isi): Penjelasan | null {
  if (row.jatah === null) return null
  const total = ringkasan.rows.reduce((sum, satu) => sum + (satu.jatah ?? 0), 0)
  return {
    judul: `${formatNamaWilayah(row)}: jatah ${formatAngka(row.jatah)} orang`,
    hitungan: [
      line('', 'Jumlah yang dibagi', total),
      line('=', row.kunci ? 'Bagian wilayah ini, dikunci' : 'Bagian wilayah ini', row.jatah),
    ],
    dasar: [
      { nama: 'Pembulatan', isi: 'Sisa pembagian diberikan kepada pecahan terbesar, jadi jumlahnya selalu habis.' },
    ],
  }
}

function describeDatang({ ringkasan, row }: Isi): string {
  if (row.dasar === 'hasil') return 'pengguna hak pilih'
  const persen = row.acuanPersen ?? ringkasan.acuan?.persen ?? null
  return `perkiraan dengan angka ${ringkasan.acuan?.label ?? 'acuan'}${persen === null ? '' : `, ${formatNilai(persen)}`}`
}

function describePembulatan({ ringkasan, row }: Isi): string {
  const isWhole = row.wilayahId === ringkasan.jumlah.wilayahId
  if (isWhole || row.target !== null) return 'Ke atas, ke orang terkecil yang memenuhi target.'
  const kata = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }[ringkasan.tingkat]
  const perlu = ringkasan.jumlah.perluMinimum
  const jumlah =
    perlu === null ? '' : `; jumlah ${formatAngka(ringkasan.rows.length)} ${kata} tetap ${formatAngka(perlu)}`
  return `Ke atas untuk ${ringkasan.daerah}, lalu dibagi menurut penyebut${jumlah}.`
}

function dasarPenyebut({ kategori }: Ringkasan) {
  return { nama: 'Penyebut', isi: `${formatPenyebut(kategori)}, dipilih untuk pemilihan ini.` }
}

function dasarTarget(target: NonNullable<Ringkasan['target']>) {
  const dokumen = target.dokumen === null ? 'tanpa dokumen' : target.dokumen
  return { nama: 'Target', isi: `${formatTarget(target)} %, ${target.pemilik}, ${dokumen}.` }
}

function listDasarAcuan({ acuan }: Ringkasan): readonly { readonly nama: string; readonly isi: string }[] {
  if (acuan === null) return []
  const beda = acuan.bedaJenis ? ' Jenis pemilihannya berbeda.' : ''
  return [{ nama: 'Acuan', isi: `${acuan.label}, ${acuan.dokumen ?? 'tanpa dokumen'}.${beda}` }]
}

/** Which lines the figure comes from, and whether something in them does not add up. */
function dasarSumber({ ringkasan, row }: Isi) {
  const { nama, tanggal } = ringkasan.pemilihan
  const unit = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }[ringkasan.pemilihan.tingkatData]
  const dari =
    row.jumlahUnit === 1 ? `isian ${formatNamaWilayah(row)}` : `jumlah ${formatAngka(row.jumlahUnit)} ${unit}`
  const salah =
    row.tidakUtuh === 0 ? '' : ` ${formatAngka(row.tidakUtuh)} di antaranya tidak cocok; lihat Keutuhan data.`
  return { nama: 'Sumber', isi: `${nama} (${formatTanggal(tanggal)}), ${dari}.${salah}` }
}

function line(tanda: BarisHitung['tanda'], kata: string, nilai: number | null): BarisHitung {
  return { tanda, kata, nilai: nilai === null ? '' : formatAngka(nilai) }
}

/** `−1,65`, `+1,14`: hundredths of a percent as points, with a true minus. */
export function formatPoin(selisih: number): string {
  const teks = formatPersenRatusan(Math.abs(selisih))
  return selisih === 0 ? teks : `${selisih > 0 ? '+' : '−'}${teks}`
}

/** The explanation as plain text, for the clipboard. */
export function formatPenjelasan({ judul, hitungan, dasar }: Penjelasan): string {
  const sums = hitungan.map(({ tanda, kata, nilai }) => `${tanda === '' ? ' ' : tanda} ${kata}: ${nilai}`)
  return [judul, '', ...sums, '', ...dasar.map(({ nama, isi }) => `${nama}: ${isi}`)].join('\n')
}
