import { addBulan, addHari, getAkhirBulan, getAwalBulan, getAwalPekan, getBagianTanggal } from '@shared/lib/tanggal'

export type HariKalender = { readonly tanggal: string; readonly hari: number; readonly diLuarBulan: boolean }

/** Weeks from Senin to Minggu that show the month of `tanggal` whole; days of the neighbours are marked. */
export function buildBulan(tanggal: string): readonly (readonly HariKalender[])[] {
  const awal = getAwalBulan(tanggal)
  const akhir = getAkhirBulan(tanggal)
  const pekanList: HariKalender[][] = []
  for (let senin = getAwalPekan(awal); senin <= akhir; senin = addHari(senin, 7)) {
    pekanList.push(
      Array.from({ length: 7 }, (_, jarak) => {
        const hari = addHari(senin, jarak)
        return { tanggal: hari, hari: getBagianTanggal(hari).hari, diLuarBulan: hari < awal || hari > akhir }
      }),
    )
  }
  return pekanList
}

/** First days of the twelve months of the year of `tanggal`. */
export function listBulanSetahun(tanggal: string): readonly string[] {
  const januari = `${tanggal.slice(0, 4)}-01-01`
  return Array.from({ length: 12 }, (_, jarak) => addBulan(januari, jarak))
}

/**
 * The day that a key of the calendar leads to: arrows a day or a week, Home and End the edges of the week,
 * PageUp and PageDown the same day of another month. Undefined for any other key.
 */
export function findHariTujuan(tanggal: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addHari(tanggal, -1)
    case 'ArrowRight':
      return addHari(tanggal, 1)
    case 'ArrowUp':
      return addHari(tanggal, -7)
    case 'ArrowDown':
      return addHari(tanggal, 7)
    case 'Home':
      return getAwalPekan(tanggal)
    case 'End':
      return addHari(getAwalPekan(tanggal), 6)
    case 'PageUp':
      return addBulan(tanggal, -1)
    case 'PageDown':
      return addBulan(tanggal, 1)
    default:
      return undefined
  }
}
