import { createHash, hash } from 'node:crypto'
import type { AksiRow, PerubahanRow } from './journal-types'

/*
 * The chain. Every sealed aksi carries
 *
 *   hash = SHA-256(hash of the aksi before, its own fields, the digests of its perubahan in order)
 *
 * so nothing can be altered, removed, added or moved without every later hash failing. A perubahan enters by its
 * digest, not by its content: personal data can be erased later while the digest of what stood there stays in `sidik`
 * and the chain still holds. The digest is salted, and the salt is exchanged when content is erased, so what is gone
 * cannot be found again by trying.
 */

/** `hash_sebelum` of the very first aksi. */
export const FIRST_HASH = '0'.repeat(64)

type Content = Pick<PerubahanRow, 'urutan' | 'tabel' | 'baris' | 'jenis' | 'sebelum' | 'sesudah' | 'garam'>

/** Digest of a perubahan as it stands now. */
export function digestContent({ urutan, tabel, baris, jenis, sebelum, sesudah, garam }: Content): string {
  return hash('sha256', JSON.stringify([urutan, tabel, baris, jenis, sebelum, sesudah, garam.toString('hex')]))
}

/** Digest that the chain was built with: of the original content, also after parts of it were erased. */
export function digestOriginal(row: PerubahanRow): string {
  return row.sidik ?? digestContent(row)
}

/** Hash of an aksi from its fields, the hash before it and its perubahan in order. */
export function hashAksi(
  aksi: Omit<AksiRow, 'hash' | 'hash_sebelum' | 'gabung'>,
  before: string,
  changes: Iterable<PerubahanRow>,
): string {
  const { urutan, id, nama, jenis, pelaku, perangkat, waktu, waktu_akhir, sasaran, bawah, awal, akhir } = aksi
  const sum = createHash('sha256')
  sum.update(
    JSON.stringify([
      before,
      urutan,
      id,
      nama,
      jenis,
      pelaku,
      perangkat,
      waktu,
      waktu_akhir,
      sasaran,
      bawah,
      awal,
      akhir,
    ]),
  )
  for (const change of changes) sum.update(digestOriginal(change))
  return sum.digest('hex')
}
