import { mkdirSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BerkasJadi } from '@shared/features/laporan/laporan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { CreateId } from '../../lib/ids'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type BerkasSementara = ReturnType<typeof createBerkasSementara>

/** Finished files that wait to be fetched: in a folder that is emptied at every start, known by an opaque handle. */
export function createBerkasSementara(folder: string, createId: CreateId) {
  rmSync(folder, { recursive: true, force: true })
  const finished = new Map<string, { readonly file: string; readonly nama: string }>()

  return {
    /** A place for a file in the making: `finish` when it is whole, `discard` when it came to nothing. */
    create(nama: string) {
      mkdirSync(folder, { recursive: true })
      const kunci = createId()
      const file = join(folder, kunci)
      return {
        file,
        finish(): BerkasJadi {
          finished.set(kunci, { file, nama })
          return { kunci, nama, ukuran: statSync(file).size }
        },
        discard: (): void => rmSync(file, { force: true }),
      }
    },
    async getFile(kunci: string): Promise<File> {
      const found = finished.get(kunci)
      if (found === undefined) {
        throw new DomainError({
          kode: 'TIDAK_DITEMUKAN',
          pesan: 'Berkas itu sudah tidak tersimpan. Susun rekapnya sekali lagi.',
        })
      }
      return new File([await openAsBlob(found.file)], found.nama, { type: XLSX })
    },
  }
}
