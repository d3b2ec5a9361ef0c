import type { BacaanCatatan } from '@shared/features/notula/catatan.rules'
import type { Notula } from '@shared/features/notula/notula.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { ZonaWaktu } from '@shared/lib/tanggal'
import { createContext, useContext } from 'react'
import type { PilihanJabatan } from './pilihan-jabatan'

/** What every part of the writing screen works on: one rapat with its notula, read anew after each save. */
export type IsiNotula = {
  readonly rapat: RapatLengkap
  readonly notula: Notula
  readonly tindakLanjut: readonly TindakLanjutRow[]
  readonly pilihanJabatan: readonly PilihanJabatan[]
  readonly hariIni: string
  /** Zone of the office, for the times at which lines were recorded. */
  readonly zona: ZonaWaktu
  /** How lines of fast writing are read in this rapat. */
  readonly bacaan: BacaanCatatan
}

export const NotulaContext = createContext<IsiNotula | null>(null)

/** @throws Error outside the writing screen */
export function useIsiNotula(): IsiNotula {
  const isi = useContext(NotulaContext)
  if (isi === null) throw new Error('NotulaContext is missing')
  return isi
}
