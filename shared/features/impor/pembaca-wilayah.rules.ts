import type { BarisTabel } from './baris-tabel.rules'
import type { TulisanWilayah } from './cocok-baris.rules'
import type { TingkatWilayah } from './cocok-wilayah.rules'
import { isLabel } from './isi-sel.rules'
import { formatSel } from './lembar.rules'
import type { Pasangan } from './susunan.schema'
import { fillKeBawah, type Tabel } from './tabel.rules'

export type PembacaWilayah = ReturnType<typeof createPembacaWilayah>

const TINGKAT: readonly TingkatWilayah[] = ['kecamatan', 'desa', 'tps']

/**
 * Reads what the rows of a table write about their wilayah. What a file writes once above or beside many rows counts
 * for all of them: merged cells, and rows of a kecamatan above its desa.
 */
export function createPembacaWilayah(tabel: Tabel, pasangan: readonly Pasangan[], tingkat: TingkatWilayah) {
  const kolom = (sasaran: string) => pasangan.find((satu) => satu.sasaran === sasaran)?.indeks ?? null
  const kode = kolom('kode')
  const dipakai = TINGKAT.slice(0, TINGKAT.indexOf(tingkat) + 1)
  const kolomNama = kolom(tingkat)
  const atasan = dipakai.slice(0, -1)
  const isian = new Map(
    atasan.flatMap((satu) => {
      const indeks = kolom(satu)
      return indeks === null ? [] : [[satu, fillKeBawah(tabel, indeks)] as const]
    }),
  )
  // Rows of parents name the level right above, unless a column does.
  const tanpaKolom = atasan.findLast((satu) => !isian.has(satu))
  if (tanpaKolom !== undefined) isian.set(tanpaKolom, fillDariInduk(tabel))

  function read({ nomor, sel }: BarisTabel): TulisanWilayah {
    const nama = kolomNama === null ? '' : formatSel(sel[kolomNama])
    const tulisan = { kecamatan: '', desa: '', tps: '', kode: kode === null ? null : (sel[kode] ?? null) }
    for (const satu of atasan) tulisan[satu] = isian.get(satu)?.get(nomor) ?? ''
    tulisan[tingkat] = nama
    return tulisan
  }

  return {
    read,
    /** What people read for the name of a row. */
    getTertulis(baris: BarisTabel): string {
      const tulisan = read(baris)
      return tulisan[tingkat] || formatSel(tulisan.kode) || formatSel(baris.sel.find(isLabel))
    },
  }
}

/** The name of the last parent at or above each row. */
function fillDariInduk({ baris }: Tabel): ReadonlyMap<number, string> {
  const hasil = new Map<number, string>()
  let terakhir = ''
  for (const { nomor, sel, jenis } of baris) {
    if (jenis === 'induk') terakhir = formatSel(sel.find(isLabel))
    else if (terakhir !== '') hasil.set(nomor, terakhir)
  }
  return hasil
}
