/** One report in words: cells as every form writes them, and the whole as plain text for a chat. Pure. */
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatJam, formatTanggal } from '@shared/lib/tanggal'
import { formatJudulPaket } from './paket.rules'
import type { IsiBagian, KolomPaket, Paket, SelPaket, TabelPaket } from './paket.schema'
import { formatPeriodeLaporan } from './periode-laporan.rules'

/** What is not known. */
const KOSONG = '–'

/** A cell as people read it: `138.204`, `83,12`, `5 November 2024`; a dash for what is not known. */
export function formatSel(nilai: SelPaket, { jenis }: Pick<KolomPaket, 'jenis'>): string {
  if (nilai === null || nilai === '') return KOSONG
  if (typeof nilai === 'number') return jenis === 'persen' ? formatPersenRatusan(nilai) : formatAngka(nilai)
  return jenis === 'tanggal' ? formatTanggal(nilai) : nilai
}

/** `kondisi per 3 November 2024 pukul 16.00 WIB` */
export function formatKondisiPer({ tanggal, jam, zona }: Paket['kondisiPer']): string {
  return `kondisi per ${formatTanggal(tanggal)} pukul ${formatJam(jam)} ${zona}`
}

/** A row of a list as one sentence: `Rapat … pada 1 November 2024 di Paseban …, 30 orang.` */
export function formatKalimatBaris(baris: readonly SelPaket[], { kolom }: Pick<TabelPaket, 'kolom'>): string {
  const at = (kunci: string) => baris[kolom.findIndex((satu) => satu.kunci === kunci)] ?? null
  const [tanggal, tempat, peserta] = [at('tanggal'), at('tempat'), at('peserta')]
  return [
    String(baris[0] ?? ''),
    typeof tanggal === 'string' ? ` pada ${formatTanggal(tanggal)}` : '',
    typeof tempat === 'string' && tempat !== '' ? ` di ${tempat}` : '',
    typeof peserta === 'number' && peserta > 0 ? `, ${formatAngka(peserta)} orang` : '',
    '.',
  ].join('')
}

/** Is there anything in this section besides the sentence that says there is nothing? */
export function hasIsi({ naskah, tabel, cetak }: IsiBagian): boolean {
  return naskah !== '' || (tabel !== null && cetak !== 'naskah')
}

/** The letter of a section, from 0: `A`. */
export function formatHurufBagian(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

/** The report as plain text with lettered blocks, as staff send it by chat (papers.md 3.5). */
export function formatTeksPaket(paket: Paket): string {
  return [
    `*${formatJudulPaket(paket).toUpperCase()}*`,
    `Periode ${formatPeriodeLaporan(paket)}${paket.versi > 1 ? ` (versi ${paket.versi})` : ''}`,
    ...paket.bagian.flatMap((bagian, index) => [
      `${formatHurufBagian(index)}. ${bagian.judul}`,
      ...listBaris(bagian).map((line) => `   ${line}`),
    ]),
    '',
    capitalize(formatKondisiPer(paket.kondisiPer)),
    paket.kantor[1],
    '',
  ].join('\n')
}

function listBaris(bagian: IsiBagian): readonly string[] {
  if (!hasIsi(bagian)) return [bagian.kosong]
  const { naskah, tabel, cetak, catatan } = bagian
  const lines = naskah === '' ? [] : naskah.split('\n').filter((line) => line !== '')
  if (tabel === null || cetak === 'naskah') return [...lines, ...catatan]
  const rows = tabel.baris.map((row, index) => {
    const text = cetak === 'daftar' ? formatKalimatBaris(row, tabel) : formatBaris(row, tabel)
    return `${index + 1}. ${text.replaceAll('\n', ' ')}`
  })
  return [...lines, ...rows, ...(tabel.jumlah === null ? [] : [formatBaris(tabel.jumlah, tabel)]), ...catatan]
}

/** `Bogor Utara: TPS 259, DPT 138.204`, or `Uraian (Dinas Kesehatan; 12 November 2024; Proses)` where it has no figures. */
function formatBaris(row: readonly SelPaket[], { kolom }: TabelPaket): string {
  const [first = null, ...rest] = row
  const known = rest.flatMap((nilai, index) => {
    const satu = kolom[index + 1]
    return satu === undefined || nilai === null ? [] : [{ satu, teks: formatSel(nilai, satu) }]
  })
  const label = formatSel(first, kolom[0] ?? { jenis: 'teks' })
  if (known.length === 0) return label
  if (kolom.some(({ jenis }) => jenis === 'jumlah' || jenis === 'persen')) {
    return `${label}: ${known.map(({ satu, teks }) => `${satu.judul} ${teks}`).join(', ')}`
  }
  return `${label} (${known.map(({ teks }) => teks).join('; ')})`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
