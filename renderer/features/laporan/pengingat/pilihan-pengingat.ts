import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'

export type PilihanPengingat = {
  /** The jabatan that is shown; with `semua` the sheets of all stand in one file. */
  readonly jabatanId: string | null
  readonly semua: boolean
  /** Missing: two working days from now. */
  readonly batasJawaban: string | undefined
  readonly kertas: JenisKertas | undefined
}
