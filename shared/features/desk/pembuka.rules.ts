/** Sentences of the sheet that opens a rakor, counted from its rows (papers.md 10). Pure. */
import { formatAngka } from '@shared/lib/angka'
import { capitalize, joinDan, joinUraian, withoutTitik } from '@shared/lib/kalimat'
import { formatBilangan } from '@shared/lib/terbilang'
import { getArah, type KeadaanPoin } from './kesiapan.rules'

type Baris = {
  readonly nama: string
  readonly keadaan: KeadaanPoin
  readonly lalu: number | null
  readonly kini: number | null
}

const KATA_KEADAAN: readonly (readonly [KeadaanPoin, string])[] = [
  ['Siap', 'siap'],
  ['Proses', 'dalam proses'],
  ['Perhatian', 'memerlukan perhatian'],
]

/** `+10`, `−5`, `0`, with a true minus; `–` where one of the two is not known. */
export function formatSelisih(kini: number | null, lalu: number | null, desimal = 0): string {
  if (kini === null || lalu === null) return '–'
  const teks = formatAngka(Math.abs(kini - lalu), desimal)
  const arah = /[1-9]/.test(teks) ? getArah(kini, lalu) : 'tetap'
  return arah === 'tetap' ? teks : `${arah === 'naik' ? '+' : '−'}${teks}`
}

/** How many points stand how, what became of the mean, and which points fell. */
export function buildKalimatPembuka(
  rows: readonly Baris[],
  { kini, lalu }: { readonly kini: number | null; readonly lalu: number | null },
): string {
  if (rows.length === 0) return 'Belum ada aspek yang dicatat.'
  return [buildHitungan(rows), ...buildRata(kini, lalu), ...buildTurun(rows)].join(' ')
}

function buildHitungan(rows: readonly Baris[]): string {
  const bagian = KATA_KEADAAN.flatMap(([keadaan, kata]) => {
    const jumlah = rows.filter((row) => row.keadaan === keadaan).length
    return jumlah === 0 ? [] : [`${formatBilangan(jumlah)} aspek ${kata}`]
  })
  return `Dari ${formatBilangan(rows.length)} aspek, ${joinDan(bagian)}.`
}

function buildRata(kini: number | null, lalu: number | null): readonly string[] {
  if (kini === null) return []
  const angka = formatAngka(kini, 1)
  if (lalu === null) return [`Rata-rata kesiapan ${angka} persen.`]
  const semula = formatAngka(lalu, 1)
  if (semula === angka) return [`Rata-rata kesiapan tetap ${angka} persen.`]
  return [`Rata-rata kesiapan ${kini > lalu ? 'naik' : 'turun'} dari ${semula} menjadi ${angka} persen.`]
}

function buildTurun(rows: readonly Baris[]): readonly string[] {
  const turun = rows.filter(({ kini, lalu }) => getArah(kini, lalu) === 'turun')
  if (turun.length === 0) return []
  const jumlah = capitalize(formatBilangan(turun.length))
  return [`${jumlah} aspek turun: ${joinUraian(turun.map(({ nama }) => lowerFirst(withoutTitik(nama))))}.`]
}

/** `Kesiapan TPS` to `kesiapan TPS`, but `TPS berdiri` stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

/** A problem as something to decide: `Ruang TPS di dua rumah sakit (Kadinkes). Saran: surat Sekda.` */
export function buildKalimatMasalah({
  uraian,
  penindak,
  saran,
}: {
  readonly uraian: string
  readonly penindak: string | null
  readonly saran: string | null
}): string {
  const pokok = withoutTitik(uraian.replace(/\s+/g, ' '))
  const siapa = penindak === null ? '' : ` (${penindak})`
  return `${pokok}${siapa}.${saran === null ? '' : ` Saran: ${withoutTitik(saran)}.`}`
}

/** What the words of the column Status mean. */
export function buildKeteranganPembuka(
  { batasSiap, batasPerhatian }: { readonly batasSiap: number; readonly batasPerhatian: number },
  { hasBanding, hasTertinggal }: { readonly hasBanding: boolean; readonly hasTertinggal: boolean },
): string {
  const proses = batasPerhatian < batasSiap ? ` proses: ${batasPerhatian} sampai dengan ${batasSiap - 1};` : ''
  const perhatian = `perhatian: di bawah ${batasPerhatian}${hasTertinggal ? ' atau dinyatakan tertinggal' : ''}`
  return [
    'Angka dalam persen menurut laporan penanggung jawab.',
    ...(hasBanding ? ['Garis tegak pada batang menunjukkan kesiapan pada rapat lalu.'] : []),
    `Siap: ${batasSiap} atau lebih;${proses} ${perhatian}.`,
  ].join(' ')
}
