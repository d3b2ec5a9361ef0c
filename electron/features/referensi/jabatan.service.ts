import {
  findNomorAntara,
  findPejabatPada,
  getNomorUrut,
  normalizeJabatan,
} from '@shared/features/referensi/referensi.rules'
import type { Jabatan, JabatanInput, JabatanRow } from '@shared/features/referensi/referensi.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import type { JabatanRepository } from './jabatan.repository'
import type { PejabatRepository } from './pejabat.repository'
import type { UnsurRepository } from './unsur.repository'

export type JabatanService = ReturnType<typeof createJabatanService>

type Repositories = {
  readonly jabatan: JabatanRepository
  readonly pejabat: PejabatRepository
  readonly unsur: UnsurRepository
}

/** Jabatan in protocol order, with whoever holds them on a day. */
export function createJabatanService(
  { jabatan, pejabat, unsur }: Repositories,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** All jabatan on `tanggal`; those not active only when asked for. */
  function list({
    tanggal,
    nonaktif = false,
  }: {
    readonly tanggal: string
    readonly nonaktif?: boolean
  }): readonly JabatanRow[] {
    const holders = Map.groupBy(pejabat.listAll(), (row) => row.jabatanId)
    const unsurNama = new Map(unsur.list().map((row) => [row.id, row.nama]))
    return jabatan
      .list()
      .filter((row) => nonaktif || row.aktif)
      .map((row) => ({
        ...row,
        unsur: unsurNama.get(row.unsurId) ?? '',
        pejabat: findPejabatPada(holders.get(row.id) ?? [], tanggal),
      }))
  }

  /** One jabatan with its holder on `tanggal`; `null` when there is no such jabatan. */
  function find(id: string, tanggal: string): JabatanRow | null {
    const row = jabatan.find(id)
    if (row === undefined) return null
    return {
      ...row,
      unsur: unsur.find(row.unsurId)?.nama ?? '',
      pejabat: findPejabatPada(pejabat.list(id), tanggal),
    }
  }

  function create(input: JabatanInput): { id: string } {
    assertUnsur(input.unsurId)
    assertUniqueNama(input.nama, null)
    const masa = { mulai: input.mulai ?? null, selesai: input.selesai ?? null }
    assertMasa(masa)
    const row: Jabatan = {
      ...input,
      ...masa,
      id: createId(),
      urutan: nextUrutan(input.peringkat),
      urutanManual: null,
      wilayahId: null,
    }
    journal.action({ name: `Tambah jabatan ${row.nama}` }, () => jabatan.create(row))
    return { id: row.id }
  }

  function update(id: string, ubah: Partial<JabatanInput>): { id: string } {
    const before = get(id)
    if (ubah.unsurId !== undefined) assertUnsur(ubah.unsurId)
    if (ubah.nama !== undefined) assertUniqueNama(ubah.nama, id)
    const given = omitUndefined(ubah)
    assertMasa({ ...before, ...given })
    // A new rank takes the jabatan out of the place it was given by hand: the clerk has just said where it belongs.
    const peringkat = ubah.peringkat ?? before.peringkat
    const place = peringkat === before.peringkat ? {} : { urutan: nextUrutan(peringkat), urutanManual: null }
    journal.action({ name: `Ubah jabatan ${before.nama}` }, () => jabatan.update(id, { ...given, ...place }))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = get(id)
    const use = jabatan.countUse(id)
    if (use > 0) {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: `${row.nama} sudah dipakai pada ${use} catatan rapat. Nonaktifkan saja; arsipnya tetap utuh.`,
      })
    }
    journal.action({ name: `Hapus jabatan ${row.nama}` }, () => jabatan.remove(id))
    return { id }
  }

  /** Puts a jabatan before `sebelumId`, or last. Only the moved row changes unless no room is left between two places. */
  function move(id: string, sebelumId: string | null): { id: string } {
    const row = get(id)
    const others = jabatan.list().filter((other) => other.id !== id)
    const index = sebelumId === null ? others.length : others.findIndex((other) => other.id === sebelumId)
    if (index < 0) throw notFound()
    const before = others[index - 1]
    const after = others[index]
    const nomor = findNomorAntara(before ? getNomorUrut(before) : null, after ? getNomorUrut(after) : null)
    journal.action({ name: `Pindahkan ${row.nama}` }, () => {
      if (nomor !== null) return jabatan.update(id, { urutanManual: nomor })
      others.toSpliced(index, 0, row).forEach((item, place) => {
        jabatan.update(item.id, { urutanManual: (place + 1) * 1_000 })
      })
    })
    return { id }
  }

  function resetOrder(): { jumlah: number } {
    return { jumlah: journal.action({ name: 'Kembalikan urutan protokol' }, () => jabatan.resetOrder()) }
  }

  function get(id: string): Jabatan {
    const row = jabatan.find(id)
    if (row === undefined) throw notFound()
    return row
  }

  function nextUrutan(peringkat: Jabatan['peringkat']): number {
    const same = jabatan.list().filter((row) => row.peringkat === peringkat)
    return Math.max(0, ...same.map((row) => row.urutan)) + 1
  }

  function assertUnsur(id: string): void {
    if (unsur.find(id) !== undefined) return
    throw new DomainError({
      kode: 'ISIAN_SALAH',
      isian: 'unsurId',
      pesan: 'Unsur itu sudah tidak ada. Pilih unsur lain.',
    })
  }

  function assertUniqueNama(nama: string, ownId: string | null): void {
    const wanted = normalizeJabatan(nama)
    const twin = jabatan.list().find((row) => row.id !== ownId && normalizeJabatan(row.nama) === wanted)
    if (twin === undefined) return
    throw new DomainError({
      kode: 'SUDAH_ADA',
      isian: 'nama',
      pesan: `Jabatan “${twin.nama}” sudah ada di daftar. Pakai yang itu, atau beri nama lain.`,
    })
  }

  return { list, find, create, update, remove, move, resetOrder }
}

function assertMasa({ mulai, selesai }: Pick<Jabatan, 'mulai' | 'selesai'>): void {
  if (mulai === null || selesai === null || mulai <= selesai) return
  throw new DomainError({
    kode: 'ISIAN_SALAH',
    isian: 'selesai',
    pesan: `Jabatan berakhir ${formatTanggal(selesai)}, lebih awal daripada adanya, ${formatTanggal(mulai)}. Ubah salah satunya.`,
  })
}

function notFound(): DomainError {
  return new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Jabatan itu sudah tidak ada. Muat ulang daftar jabatan.' })
}
