import { createHash } from 'node:crypto'
import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { DomainError } from '@shared/lib/domain-error'
import { canonicalNama } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import { parseGambar } from './gambar'
import type { LampiranRepository } from './lampiran.repository'
import type { LampiranStore } from './lampiran-store'

export type LampiranService = ReturnType<typeof createLampiranService>

/** Files that the office brought in: copied into the data folder, so a removed flashdisk breaks nothing. */
export function createLampiranService(
  repository: LampiranRepository,
  store: LampiranStore,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** Copies a picture in. The file is on disk before the row is, so a row never points to nothing. */
  async function create(berkas: File, guna: 'logo' | 'foto'): Promise<Lampiran> {
    const bytes = Buffer.from(await berkas.arrayBuffer())
    const namaBerkas = canonicalNama(berkas.name).slice(-120) || 'gambar'
    const { akhiran, ...gambar } = parseGambar(bytes, namaBerkas, guna)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const row: Lampiran = { id: createId(), namaBerkas, ukuran: bytes.length, sha256, ...gambar }
    store.create(`${sha256}.${akhiran}`, bytes)
    journal.action({ name: guna === 'logo' ? 'Pasang logo' : 'Tambah foto' }, () => repository.create(row))
    return row
  }

  function get(id: string): Lampiran {
    const row = repository.find(id)
    if (row === undefined) throw notFound('Lampiran itu sudah tidak ada.')
    return row
  }

  /** The bytes of an attachment. Throws TIDAK_DITEMUKAN when the row or the file is gone. */
  function read(id: string): Buffer {
    const row = get(id)
    const bytes = store.find(toNamaSimpan(row))
    if (bytes === null) throw notFound(`Berkas “${row.namaBerkas}” hilang dari folder data. Pasang ulang gambarnya.`)
    return bytes
  }

  /** A picture as `data:` address for a paper, or `null` when it cannot be read: a paper without logo is still a paper. */
  function findDataUrl(id: string): string | null {
    const row = repository.find(id)
    const bytes = row === undefined ? null : store.find(toNamaSimpan(row))
    return row === undefined || bytes === null ? null : `data:${row.jenisMedia};base64,${bytes.toString('base64')}`
  }

  function getFile(id: string): File {
    const { namaBerkas, jenisMedia } = get(id)
    return new File([new Uint8Array(read(id))], namaBerkas, { type: jenisMedia })
  }

  /** Rows without file and files without row, for `periksa`. */
  function findSelisih(): { readonly hilang: readonly string[]; readonly yatim: readonly string[] } {
    const wanted = new Set(repository.list().map(toNamaSimpan))
    const there = new Set(store.list())
    return { hilang: [...wanted.difference(there)], yatim: [...there.difference(wanted)] }
  }

  return { create, get, read, findDataUrl, getFile, findSelisih }
}

function toNamaSimpan({ sha256, jenisMedia }: Lampiran): string {
  return `${sha256}.${jenisMedia === 'image/png' ? 'png' : 'jpg'}`
}

function notFound(pesan: string): DomainError {
  return new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan })
}
