import { findSalahJam } from '@shared/features/rapat/rapat.rules'
import type { RapatInput, TemplatRapat } from '@shared/features/rapat/rapat.schema'
import { TEMPLAT_RAPAT } from '@shared/features/rapat/templat.rules'

/** What the small form of a new rapat asks. `null` for nama and jenis means: as the template says. */
export type RapatBaruValues = {
  readonly templat: TemplatRapat
  readonly nama: string | null
  readonly jenis: string | null
  readonly tanggal: string | null
  readonly jamMulai: string | null
  readonly jamSelesai: string | null
  readonly tempat: string
}

export type RapatBaruErrors = { readonly nama?: string; readonly jenis?: string; readonly jamSelesai?: string }

export function getNama({ nama, templat }: RapatBaruValues): string {
  return nama ?? TEMPLAT_RAPAT[templat].nama
}

export function getJenis({ jenis, templat }: RapatBaruValues): string {
  return jenis ?? TEMPLAT_RAPAT[templat].jenis
}

/** What must be mended before the rapat can be made, by field. */
export function findErrors(values: RapatBaruValues): RapatBaruErrors {
  const salahJam = findSalahJam(values)
  return {
    ...(getNama(values).trim() === '' ? { nama: 'Nama rapat belum diisi.' } : {}),
    ...(getJenis(values).trim() === '' ? { jenis: 'Jenis rapat belum diisi.' } : {}),
    ...(salahJam === null ? {} : { jamSelesai: salahJam }),
  }
}

export function toInput(values: RapatBaruValues): Partial<RapatInput> {
  const { tanggal, jamMulai, jamSelesai, tempat } = values
  return { nama: getNama(values), jenis: getJenis(values), tanggal, jamMulai, jamSelesai, tempat }
}
