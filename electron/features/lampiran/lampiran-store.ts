import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@shared/lib/domain-error'
import { moveFile } from '../../lib/durable-file'

export type LampiranStore = ReturnType<typeof createLampiranStore>

const UNFINISHED = '.sementara'

/** The folder of attachments: files named by their SHA-256, written whole or not at all, never changed. */
export function createLampiranStore(dataDir: string) {
  const folder = join(dataDir, 'lampiran')
  const pathOf = (nama: string) => join(folder, nama)
  const find = (nama: string): Buffer | null => (existsSync(pathOf(nama)) ? readFileSync(pathOf(nama)) : null)
  const list = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

  // What a power cut left half written belongs to nobody.
  for (const nama of list()) if (nama.endsWith(UNFINISHED)) rmSync(pathOf(nama), { force: true })

  return {
    /**
     * Puts the bytes down durably; the same content is kept once, and mends a file that was damaged meanwhile.
     *
     * @returns whether the file is new
     * @throws DomainError TIDAK_TERSEDIA when the disk is full, fails or may not be written; nothing is left then
     */
    create(nama: string, bytes: Buffer): boolean {
      const isBaru = !existsSync(pathOf(nama))
      if (!isBaru && readFileSync(pathOf(nama)).equals(bytes)) return false
      const unfinished = pathOf(`${nama}${UNFINISHED}`)
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(unfinished, bytes, { mode: 0o600 })
        moveFile(unfinished, pathOf(nama))
      } catch (error) {
        rmSync(unfinished, { force: true })
        throw toDiskError(error)
      }
      return isBaru
    },
    /** The bytes, or `null` when the file is gone. */
    find,
    remove: (nama: string): void => rmSync(pathOf(nama), { force: true }),
    list,
    /** Bytes. */
    getUkuran: (nama: string): number => statSync(pathOf(nama)).size,
  }
}

/** Names a content. */
export function hashBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'penyimpanan penuh. Kosongkan ruang di disk, lalu lampirkan lagi.',
  EDQUOT: 'penyimpanan penuh. Kosongkan ruang di disk, lalu lampirkan lagi.',
  EIO: 'disk gagal ditulis. Periksa disk atau kabelnya, lalu lampirkan lagi.',
  EACCES: 'folder data tidak boleh ditulis. Periksa hak akses folder itu, lalu lampirkan lagi.',
  EPERM: 'folder data tidak boleh ditulis. Periksa hak akses folder itu, lalu lampirkan lagi.',
  EROFS: 'folder data tidak boleh ditulis. Periksa hak akses folder itu, lalu lampirkan lagi.',
  EBUSY: 'folder data sedang dipakai program lain. Tunggu sebentar, lalu lampirkan lagi.',
}

/** What a person can mend, in words; anything else stays what it is. */
function toDiskError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  return reason === undefined
    ? error
    : new DomainError({ kode: 'TIDAK_TERSEDIA', pesan: `Berkas belum tersimpan karena ${reason}` })
}
