import type { Undangan } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow, Unsur } from '@shared/features/referensi/referensi.schema'

/** One jabatan that can be invited; `undanganId` tells that it is. */
export type CalonRow = {
  readonly jabatanId: string
  readonly jabatan: string
  readonly singkatan: string | null
  readonly unsurId: string
  readonly anggotaForkopimda: boolean
  readonly pejabat: string | null
  readonly undanganId: string | null
}

export type UnsurCount = {
  readonly unsurId: string
  readonly unsur: string
  readonly diundang: number
  readonly jumlah: number
}

/**
 * Every active jabatan in protocol order, and those invited earlier that are no longer active, at the end of the list.
 * @param formatPejabat Name with gelar of a holder
 */
export function buildCalonRows(
  jabatanList: readonly JabatanRow[],
  undangan: readonly Undangan[],
  formatPejabat: (pejabat: NonNullable<JabatanRow['pejabat']>) => string,
): readonly CalonRow[] {
  const undanganByJabatan = new Map(undangan.map((item) => [item.jabatanId, item]))
  const known = new Set(jabatanList.map(({ id }) => id))
  return [
    ...jabatanList.map((jabatan) => ({
      jabatanId: jabatan.id,
      jabatan: jabatan.nama,
      singkatan: jabatan.singkatan,
      unsurId: jabatan.unsurId,
      anggotaForkopimda: jabatan.anggotaForkopimda,
      pejabat: jabatan.pejabat === null ? null : formatPejabat(jabatan.pejabat),
      undanganId: undanganByJabatan.get(jabatan.id)?.id ?? null,
    })),
    ...undangan
      .filter(({ jabatanId }) => !known.has(jabatanId))
      .map(({ id, jabatanId, jabatan, singkatan, unsurId, pejabat }) => ({
        jabatanId,
        jabatan,
        singkatan,
        unsurId,
        anggotaForkopimda: false,
        pejabat,
        undanganId: id,
      })),
  ]
}

/** Invited of all, per unsur that has any jabatan, in the order of the unsur. */
export function countPerUnsur(rows: readonly CalonRow[], unsurList: readonly Unsur[]): readonly UnsurCount[] {
  return unsurList
    .map(({ id, nama }) => {
      const members = rows.filter(({ unsurId }) => unsurId === id)
      return { unsurId: id, unsur: nama, jumlah: members.length, diundang: countInvited(members) }
    })
    .filter(({ jumlah }) => jumlah > 0)
}

export function countInvited(rows: readonly CalonRow[]): number {
  return rows.filter(({ undanganId }) => undanganId !== null).length
}
