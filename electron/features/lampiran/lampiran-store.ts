import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export type LampiranStore = ReturnType<typeof createLampiranStore>

/** The folder of attachments: files named by their SHA-256, written whole or not at all, never changed. */
export function createLampiranStore(dataDir: string) {
  const folder = join(dataDir, 'lampiran')
  const pathOf = (nama: string) => join(folder, nama)

  return {
    /** Puts the bytes down durably. The same content is kept once. */
    create(nama: string, bytes: Buffer): void {
      if (existsSync(pathOf(nama))) return
      mkdirSync(folder, { recursive: true })
      const temporary = pathOf(`${nama}.sementara`)
      const handle = openSync(temporary, 'w', 0o600)
      try {
        writeSync(handle, bytes)
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
      renameSync(temporary, pathOf(nama))
    },
    /** The bytes, or `null` when the file is gone. */
    find: (nama: string): Buffer | null => (existsSync(pathOf(nama)) ? readFileSync(pathOf(nama)) : null),
    list: (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []),
  }
}
