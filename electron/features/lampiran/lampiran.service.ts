import { findSalahUkuran, formatUkuran } from '@shared/features/lampiran/lampiran.rules'
import type { GunaLampiran, Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { DomainError } from '@shared/lib/domain-error'
import { canonicalNama } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranRepository } from './lampiran.repository'
import { hashBytes, type LampiranStore } from './lampiran-store'
import { parseBerkas } from './parse-berkas'
import { refuseBerkas } from './refuse-berkas'

export type LampiranService = ReturnType<typeof createLampiranService>

/** What hangs a copied file on a record, inside the same action. */
type Pemasangan = {
  readonly guna: GunaLampiran
  /** Name of the action, made from the name of the file. */
  readonly name: (namaBerkas: string) => string
  readonly write: (lampiran: Lampiran) => void
}

/** Files that the office brought in: copied into the data folder, so a removed flashdisk breaks nothing. */
export function createLampiranService(
  repository: LampiranRepository,
  store: LampiranStore,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  /** Copies a picture in, to be hung on a record later. */
  async function create(berkas: File, guna: 'logo' | 'foto'): Promise<Lampiran> {
    const name = guna === 'logo' ? 'Pasang logo' : 'Tambah foto'
    return await attach(berkas, { guna, name: () => name, write: () => {} })
  }

  /**
   * Copies a file in and hangs it on a record: both or neither. The file is on disk before the row is, so a row never
   * points to nothing; when the row is refused, the file goes again.
   *
   * @throws DomainError BERKAS_DITOLAK (too large, empty, broken), TIDAK_TERSEDIA (disk), and what `write` throws
   */
  async function attach(berkas: File, { guna, name, write }: Pemasangan): Promise<Lampiran> {
    const namaBerkas = toNamaBerkas(berkas.name)
    // Asked before the bytes are taken into memory.
    const salah = findSalahUkuran(namaBerkas, berkas.size, guna)
    if (salah !== null) throw refuseBerkas(salah)
    const bytes = Buffer.from(await berkas.arrayBuffer())
    const rupa = parseBerkas(bytes, namaBerkas, guna)
    const row: Lampiran = { id: createId(), namaBerkas, ukuran: bytes.length, sha256: hashBytes(bytes), ...rupa }
    const isBaru = store.create(toNamaSimpan(row), bytes)
    try {
      journal.action({ name: name(namaBerkas) }, () => {
        repository.create(row)
        write(row)
      })
    } catch (error) {
      if (isBaru) store.remove(toNamaSimpan(row))
      throw error
    }
    return row
  }

  function get(id: string): Lampiran {
    const row = repository.find(id)
    if (row === undefined) throw notFound('Lampiran itu sudah tidak ada.')
    return row
  }

  /** The bytes of an attachment. Throws TIDAK_DITEMUKAN when the row or the file is gone, or the file was changed. */
  function read(id: string): Buffer {
    const row = get(id)
    const bytes = store.find(toNamaSimpan(row))
    if (bytes === null) throw notFound(`Berkas “${row.namaBerkas}” hilang dari folder data. Pasang ulang berkasnya.`)
    if (hashBytes(bytes) === row.sha256) return bytes
    throw notFound(`Isi “${row.namaBerkas}” di folder data sudah berubah atau rusak. Pasang ulang berkasnya.`)
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

  /**
   * Rows without file, files whose content is not what it was, and files that no row names nor ever named, for
   * `periksa`. Reads all files. What was taken back may come again with Ulangi, so its file is no finding.
   */
  function findSelisih(): Selisih {
    const wanted = new Map(repository.list().map((row) => [toNamaSimpan(row), row.sha256]))
    const there = new Set(store.list())
    const known = repository.listSidikRiwayat()
    return {
      hilang: [...wanted.keys()].filter((nama) => !there.has(nama)),
      berubah: [...wanted].filter(([nama, sha256]) => isBerubah(nama, sha256)).map(([nama]) => nama),
      yatim: [...there].filter((nama) => !wanted.has(nama) && !known.has(getSidik(nama))),
    }
  }

  function isBerubah(nama: string, sha256: string): boolean {
    const bytes = store.find(nama)
    return bytes !== null && hashBytes(bytes) !== sha256
  }

  /**
   * Takes away what no record uses and nobody can bring back: rows that the journal has not spoken of for as long as
   * the Kotak Sampah keeps things, and files of no such row. The step belongs to the upkeep, so that no Ctrl+Z of the
   * clerk calls for a file that is gone.
   */
  function removeTakTerpakai(): { readonly jumlah: number; readonly ukuran: string } {
    const sejak = new Date(clock.now().getTime() - MASA_SAMPAH_MS).toISOString()
    const rows = repository.listTakTerpakai(sejak)
    if (rows.length > 0) {
      journal.action({ name: 'Bersihkan lampiran', actor: PEMELIHARA }, () => {
        for (const { id } of rows) repository.remove(id)
      })
    }
    const kept = new Set([...repository.list().map(({ sha256 }) => sha256), ...listDitunggu(sejak, rows)])
    const files = store.list().filter((nama) => !kept.has(getSidik(nama)))
    const ukuran = files.reduce((jumlah, nama) => jumlah + store.getUkuran(nama), 0)
    for (const nama of files) store.remove(nama)
    return { jumlah: files.length, ukuran: formatUkuran(ukuran) }
  }

  /** Contents without a row that Ulangi may still ask for; those that were just let go are not among them. */
  function listDitunggu(sejak: string, dilepas: readonly Lampiran[]): readonly string[] {
    const lepas = new Set(dilepas.map(({ sha256 }) => sha256))
    return [...repository.listSidikRiwayatSejak(sejak)].filter((sha256) => !lepas.has(sha256))
  }

  return { create, attach, get, read, findDataUrl, getFile, findSelisih, removeTakTerpakai }
}

type Selisih = {
  readonly hilang: readonly string[]
  readonly berubah: readonly string[]
  readonly yatim: readonly string[]
}

const MAX_NAMA = 120

/** As long as the Kotak Sampah keeps what was removed. */
const MASA_SAMPAH_MS = 90 * 24 * 60 * 60 * 1000
const PEMELIHARA = 'Pemeliharaan'

/** The file's own name, without the folders that some programs send along; its ending survives. */
function toNamaBerkas(name: string): string {
  return canonicalNama(name).split(/[\\/]/).at(-1)?.slice(-MAX_NAMA) || 'tanpa nama'
}

const AKHIRAN: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
}

/** Name in the data folder. Kinds that papers do not use lose their ending: a program is not started from there by a slip. */
function toNamaSimpan({ sha256, jenisMedia }: Lampiran): string {
  return `${sha256}.${AKHIRAN[jenisMedia] ?? 'bin'}`
}

/** The digest in a name of the data folder. */
function getSidik(namaSimpan: string): string {
  return namaSimpan.slice(0, namaSimpan.indexOf('.'))
}

function notFound(pesan: string): DomainError {
  return new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan })
}
