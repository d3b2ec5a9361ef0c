import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { DomainError } from '@shared/lib/domain-error'
import { canonicalNamaBerkas } from '@shared/lib/nama-berkas'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Platform } from '../app-types'
import type { WindowMemoryStore } from './window-memory'

type SavedFiles = Pick<Platform, 'saveFile' | 'showInFolder' | 'openFile'>

/** What Simpul writes, and with that all it ever opens: never a program or a script. */
const KINDS: Readonly<Record<string, string>> = {
  '.pdf': 'Dokumen PDF',
  '.xlsx': 'Buku kerja Excel',
  '.docx': 'Dokumen Word',
  '.zip': 'Arsip',
  '.txt': 'Teks',
}

/**
 * Saves files where the clerk says and keeps their paths to itself: the page gets a handle that means something only
 * here and only in this run, so it can neither read nor name a path.
 */
export function createSavedFiles(getWindow: () => BrowserWindow | undefined, memory: WindowMemoryStore): SavedFiles {
  const paths = new Map<string, string>()

  return {
    async saveFile(file, namaUsulan) {
      const extension = extname(namaUsulan).toLowerCase()
      const kind = KINDS[extension]
      if (kind === undefined) throw refuse('BERKAS_DITOLAK', `Simpul tidak menyimpan berkas jenis “${extension}”.`)
      const path = await askPath(extension, kind, canonicalNamaBerkas(namaUsulan.slice(0, -extension.length)))
      if (path === undefined) return { tersimpan: false }
      await write(path, Buffer.from(await file.arrayBuffer()))
      memory.update({ folder: { ...memory.get().folder, [extension]: dirname(path) } })
      const kunci = randomUUID()
      paths.set(kunci, path)
      return { tersimpan: true, kunci, nama: basename(path) }
    },
    async showInFolder(kunci) {
      shell.showItemInFolder(findPath(kunci))
    },
    async openFile(kunci) {
      const path = findPath(kunci)
      const problem = await shell.openPath(path)
      if (problem !== '') {
        throw refuse(
          'TIDAK_TERSEDIA',
          `Tidak ada program untuk membuka ${basename(path)}. Buka folder, lalu pilih programnya.`,
        )
      }
    },
  }

  async function askPath(extension: string, kind: string, nama: string): Promise<string | undefined> {
    const remembered = memory.get().folder[extension]
    const folder = remembered !== undefined && existsSync(remembered) ? remembered : app.getPath('documents')
    const options = {
      title: 'Simpan berkas',
      buttonLabel: 'Simpan',
      defaultPath: join(folder, nama + extension),
      filters: [{ name: kind, extensions: [extension.slice(1)] }],
    }
    const window = getWindow()
    const { canceled, filePath } = window
      ? await dialog.showSaveDialog(window, options)
      : { canceled: true, filePath: '' }
    if (canceled || filePath === '' || filePath.includes('\0')) return undefined
    // A name typed without or with another ending must not become a file of another kind.
    return extname(filePath).toLowerCase() === extension ? filePath : filePath + extension
  }

  function findPath(kunci: string): string {
    const path = paths.get(kunci)
    if (path === undefined)
      throw refuse('TIDAK_DITEMUKAN', 'Berkas itu tidak disimpan sejak Simpul dibuka. Simpan lagi.')
    if (!existsSync(path)) {
      throw refuse('TIDAK_DITEMUKAN', `${basename(path)} sudah dipindah atau dihapus. Simpan lagi bila masih perlu.`)
    }
    return path
  }
}

/** Writes beside the target and renames, so that a failure leaves the former file as it was. */
async function write(path: string, bytes: Buffer): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.simpul`)
  try {
    await writeFile(draft, bytes, { flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw toRefusal(error, basename(path))
  }
}

function toRefusal(error: unknown, nama: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EBUSY' || code === 'EPERM') {
    return refuse('BERKAS_DITOLAK', `${nama} sedang dibuka program lain. Tutup dahulu, atau simpan dengan nama lain.`)
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return refuse('BERKAS_DITOLAK', `Folder untuk ${nama} tidak boleh ditulis. Pilih folder lain.`)
  }
  if (code === 'ENOSPC') return refuse('BERKAS_DITOLAK', `Penyimpanan untuk ${nama} penuh. Pilih tempat lain.`)
  if (code === 'ENOENT') return refuse('BERKAS_DITOLAK', `Folder untuk ${nama} tidak ada lagi. Pilih folder lain.`)
  return error
}

function refuse(kode: 'BERKAS_DITOLAK' | 'TIDAK_TERSEDIA' | 'TIDAK_DITEMUKAN', pesan: string): DomainError {
  return new DomainError({ kode, pesan })
}
