import { dirname } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import { StartupError } from '../lib/startup-error'

/**
 * Turns what SQLite or the file system says about a database file into one plain sentence.
 * Only real damage is called damage: a full disk, a lock or missing rights never send anybody to a recovery.
 *
 * @returns the error itself when it is none of these, since then it is a bug of ours.
 */
export function toStartupError(error: unknown, file: string): unknown {
  if (error instanceof StartupError || !hasCode(error)) return error
  const build = BUILDERS.find(([prefix]) => error.code.startsWith(prefix))
  return build === undefined ? error : build[1](file, error)
}

export function notADatabase(file: string, cause?: unknown): StartupError {
  return new StartupError(
    'BUKAN_BASIS_DATA',
    `Berkas ${file} bukan basis data atau isinya sudah rusak sama sekali. Jangan hapus berkas ini: salin seluruh foldernya ke flashdisk, lalu pulihkan data dari cadangan terakhir.`,
    { cause },
  )
}

export function damaged(file: string, rincian: readonly string[], cause?: unknown): StartupError {
  return new StartupError(
    'RUSAK',
    `Basis data di ${file} rusak dan tidak dibuka agar kerusakannya tidak bertambah. Salin seluruh foldernya ke flashdisk, lalu pulihkan data dari cadangan terakhir.`,
    { rincian, cause },
  )
}

export function readOnly(path: string, cause?: unknown): StartupError {
  return new StartupError(
    'HANYA_BACA',
    `Simpul tidak boleh menulis di ${path}. Mintalah hak tulis atas folder itu, atau pilih folder data lain.`,
    { cause },
  )
}

export function diskFull(path: string, cause?: unknown): StartupError {
  return new StartupError(
    'DISK_PENUH',
    `Penyimpanan tempat ${path} sudah penuh. Kosongkan ruang paling sedikit 100 MB, lalu buka Simpul lagi.`,
    { cause },
  )
}

type Coded = Error & { readonly code: string }

function hasCode(error: unknown): error is Coded {
  return error instanceof SqliteError || (error instanceof Error && 'code' in error && typeof error.code === 'string')
}

const locked = (file: string, cause: Coded) =>
  new StartupError(
    'TERKUNCI',
    `Basis data di ${file} sedang dipakai program lain, misalnya antivirus, program cadangan, atau Simpul yang belum selesai menutup. Tunggu sebentar, lalu buka Simpul lagi.`,
    { cause },
  )

const diskTrouble = (file: string, cause: Coded) =>
  new StartupError(
    'GANGGUAN_DISK',
    `Penyimpanan tempat ${file} gagal dibaca atau ditulis. Periksa kabel dan kesehatan disk, salin folder data ke tempat lain, lalu buka Simpul lagi.`,
    { rincian: [cause.code], cause },
  )

/** First match wins. SQLITE_CANTOPEN comes with a folder that may not be written in: WAL needs two files beside it. */
const BUILDERS: readonly (readonly [string, (file: string, cause: Coded) => StartupError])[] = [
  ['SQLITE_NOTADB', notADatabase],
  ['SQLITE_CORRUPT', (file, cause) => damaged(file, [cause.code], cause)],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_CANTOPEN', (file, cause) => readOnly(dirname(file), cause)],
  ['SQLITE_FULL', diskFull],
  ['SQLITE_BUSY', locked],
  ['SQLITE_LOCKED', locked],
  ['SQLITE_PROTOCOL', locked],
  ['SQLITE_IOERR', diskTrouble],
  ['SQLITE_PERM', readOnly],
  ['EACCES', readOnly],
  ['EPERM', readOnly],
  ['EROFS', readOnly],
  ['ENOSPC', diskFull],
  ['EDQUOT', diskFull],
  ['EBUSY', locked],
  ['EIO', diskTrouble],
]
