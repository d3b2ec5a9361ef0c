import { countKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type {
  CatatKehadiran,
  DaftarKehadiran,
  HitungKehadiran,
  KehadiranRow,
} from '@shared/features/kehadiran/kehadiran.schema'
import type { Tertunda } from './antrean'

/** A row as the screen shows it: what was recorded, or what is on its way. A refused record leaves the row as it was. */
export type BarisKehadiran = KehadiranRow & {
  /** Number on the printed list, from 1. */
  readonly nomor: number
  readonly ditolak?: { readonly diminta: CatatKehadiran; readonly masalah: string }
}

export type TampilanKehadiran = {
  readonly rows: readonly BarisKehadiran[]
  readonly jumlah: HitungKehadiran
  readonly perUnsur: readonly (HitungKehadiran & { readonly unsurId: string; readonly unsur: string })[]
}

/** Lays the records still on their way over the list of the core and counts anew. */
export function applyTertunda(
  daftar: DaftarKehadiran,
  tertundaList: readonly Tertunda<CatatKehadiran>[],
): TampilanKehadiran {
  const byUndangan = new Map(tertundaList.map((tertunda) => [tertunda.isi.undanganId, tertunda]))
  const rows = daftar.rows.map((row, index) => {
    const tertunda = row.undanganId === null ? undefined : byUndangan.get(row.undanganId)
    const baris = { ...row, nomor: index + 1 }
    return tertunda === undefined ? baris : applyCatatan(baris, tertunda)
  })
  if (tertundaList.length === 0) return { ...daftar, rows }
  return {
    rows,
    jumlah: countKehadiran(rows),
    perUnsur: daftar.perUnsur.map(({ unsurId, unsur }) => ({
      unsurId,
      unsur,
      ...countKehadiran(rows.filter((row) => row.unsurId === unsurId)),
    })),
  }
}

function applyCatatan(row: BarisKehadiran, { isi, masalah }: Tertunda<CatatKehadiran>): BarisKehadiran {
  if (masalah !== undefined) return { ...row, ditolak: { diminta: isi, masalah } }
  return {
    ...row,
    status: isi.status,
    nama: isi.nama ?? null,
    jabatanWakil: isi.jabatanWakil ?? null,
    keterangan: isi.keterangan ?? null,
    pukul: isi.pukul ?? row.pukul,
  }
}
