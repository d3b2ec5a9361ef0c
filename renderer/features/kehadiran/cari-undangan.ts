import type { KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'

/** A row of the list that stands for an invited jabatan. */
export type BarisUndangan = KehadiranRow & { readonly undanganId: string }

export function isUndangan<T extends KehadiranRow>(row: T): row is T & { readonly undanganId: string } {
  return row.undanganId !== null
}

/**
 * Prepares the search of the big field over the invited jabatan: by jabatan, its short form, and whoever holds it.
 * Those already recorded come last, so that the next person at the door is one key away.
 */
export function createPencariUndangan<T extends BarisUndangan>(rows: readonly T[]): (kueri: string) => readonly T[] {
  const cari = createPencari(rows, (row) =>
    [row.jabatan, row.singkatan, row.pejabat].filter((bagian) => bagian !== null).join(' '),
  )
  return (kueri) => {
    const cocok = cari(kueri)
    return [...cocok.filter((row) => row.status === 'belum'), ...cocok.filter((row) => row.status !== 'belum')]
  }
}
