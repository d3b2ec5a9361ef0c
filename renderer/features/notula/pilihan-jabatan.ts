import type { KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'

export type PilihanJabatan = {
  readonly id: string
  readonly label: string
  /** `Ketua rapat`, `Hadir`, `Diwakili hari ini`, `Diundang`; missing for everyone else. */
  readonly detail?: string
  /** What a search looks through: the name, its short form, and the holder. */
  readonly cari: string
  readonly singkatan: string | null
  /** Leads, was invited or came; of two that fit alike this one is meant. */
  readonly ikut: boolean
}

/** Rank of those who have nothing to do with this rapat. */
const TINGKAT_LAIN = 3

/** Jabatan to choose from: those who lead the rapat, those in the room, those invited, then all others, each in protocol order. */
export function buildPilihanJabatan(
  rapat: Pick<RapatLengkap, 'pimpinanId' | 'sekretarisId' | 'pencatatId'>,
  kehadiran: readonly KehadiranRow[],
  jabatanList: readonly JabatanRow[],
): readonly PilihanJabatan[] {
  const statusById = new Map(kehadiran.map(({ jabatanId, status }) => [jabatanId, status]))
  const pilihan = jabatanList.map((jabatan) => {
    const { tingkat, detail } = getPeran(jabatan.id, rapat, statusById.get(jabatan.id))
    const bagian = [jabatan.nama, jabatan.singkatan, jabatan.pejabat?.nama]
    const cari = bagian.filter((satu) => typeof satu === 'string').join(' ')
    return {
      tingkat,
      id: jabatan.id,
      label: jabatan.nama,
      cari,
      singkatan: jabatan.singkatan,
      ikut: tingkat < TINGKAT_LAIN,
      ...(detail === undefined ? {} : { detail }),
    }
  })
  return pilihan.sort((a, b) => a.tingkat - b.tingkat).map(({ tingkat: _, ...satu }) => satu)
}

function getPeran(
  id: string,
  { pimpinanId, sekretarisId, pencatatId }: Pick<RapatLengkap, 'pimpinanId' | 'sekretarisId' | 'pencatatId'>,
  status: KehadiranRow['status'] | undefined,
): { readonly tingkat: number; readonly detail?: string } {
  if (id === pimpinanId) return { tingkat: 0, detail: 'Ketua rapat' }
  if (id === sekretarisId) return { tingkat: 1, detail: 'Sekretaris rapat' }
  if (status === 'hadir') return { tingkat: 1, detail: 'Hadir' }
  if (status === 'diwakili') return { tingkat: 1, detail: 'Diwakili hari ini' }
  if (id === pencatatId) return { tingkat: 2, detail: 'Pencatat rapat' }
  if (status !== undefined) return { tingkat: 2, detail: status === 'belum' ? 'Diundang' : formatKata(status) }
  return { tingkat: TINGKAT_LAIN }
}

function formatKata(status: string): string {
  return `${status.charAt(0).toUpperCase()}${status.slice(1)}`
}

const PERAN_BICARA = new Set(['Ketua rapat', 'Sekretaris rapat', 'Hadir', 'Diwakili hari ini'])

/** Ctrl+1 … Ctrl+9. */
export const KURSI_TERBANYAK = 9

/** Who sits in the room, in the order of their seats. */
export function listKursi(pilihan: readonly PilihanJabatan[]): readonly PilihanJabatan[] {
  return pilihan.filter(({ detail }) => detail !== undefined && PERAN_BICARA.has(detail)).slice(0, KURSI_TERBANYAK)
}
