import type { RapatSeri, Seri, SeriInput, SeriLengkap, SeriRow } from '@shared/features/seri/seri.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseBaris, parseNama } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { SeriRepository } from './seri.repository'

export type SeriIntiService = ReturnType<typeof createSeriIntiService>

type Parts = {
  readonly repository: SeriRepository
  readonly rapat: Pick<RapatService, 'find'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
}

/** Seri themselves: their facts, who is usually invited, and which rapat belong to them. */
export function createSeriIntiService(
  { repository, rapat, referensi }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(): SeriRow[] {
    return repository.list().map((seri) => buildRow(seri, repository.listRapat(seri.id)))
  }

  function get(id: string): SeriLengkap {
    const seri = find(id)
    const rapatList = repository.listRapat(id)
    return { ...buildRow(seri, rapatList), rapat: [...rapatList], jabatanIds: listJabatanIds(id) }
  }

  /** @throws DomainError TIDAK_DITEMUKAN */
  function find(id: string): Seri {
    const seri = repository.find(id)
    if (seri !== undefined) return seri
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Seri ini tidak ditemukan. Kalau baru saja dihapus, tekan Ctrl+Z.',
    })
  }

  function buildRow(seri: Seri, rapatList: readonly RapatSeri[]): SeriRow {
    const hariIni = referensi.today()
    const dipakai = rapatList.filter(({ status }) => status !== 'batal')
    const terakhir = dipakai.find(({ tanggal }) => tanggal !== null && tanggal <= hariIni)
    const berikut = dipakai.findLast(({ tanggal }) => tanggal !== null && tanggal > hariIni)
    return {
      ...seri,
      jumlahRapat: dipakai.length,
      terakhir: toRujukan(terakhir),
      berikut: toRujukan(berikut ?? dipakai.find(({ tanggal }) => tanggal === null)),
      ...repository.count(seri.id, hariIni),
    }
  }

  function listJabatanIds(seriId: string): string[] {
    const ids = new Set(repository.listJabatanIds(seriId))
    return referensi.jabatan
      .list({ tanggal: referensi.today(), nonaktif: true })
      .flatMap(({ id }) => (ids.has(id) ? [id] : []))
  }

  function create({ jabatanIds, rapatId, ...input }: SeriInput & { readonly rapatId?: string | undefined }): {
    id: string
  } {
    const seri: Seri = { ...canonicalSeri(input), id: createId() }
    assertNama(seri)
    if (rapatId !== undefined) rapat.find(rapatId)
    journal.action({ name: `Buat seri: ${seri.nama}` }, () => {
      repository.create(seri)
      repository.setJabatan(seri.id, jabatanIds)
      if (rapatId !== undefined) repository.setRapat(rapatId, seri.id)
    })
    return { id: seri.id }
  }

  function update(id: string, ubah: Partial<SeriInput>): { id: string } {
    const before = find(id)
    const { jabatanIds, ...input } = omitUndefined(ubah)
    const after: Seri = { ...before, ...canonicalSeri({ ...before, ...input }) }
    assertNama(after)
    journal.action({ name: `Ubah seri: ${before.nama}` }, () => {
      const { id: _id, ...values } = after
      repository.update(id, values)
      if (jabatanIds !== undefined) repository.setJabatan(id, jabatanIds)
    })
    return { id }
  }

  function remove(id: string): { id: string } {
    const { nama } = find(id)
    journal.action({ name: `Hapus seri: ${nama}` }, () => repository.remove(id))
    return { id }
  }

  /** Says nothing on any paper, so that a final rapat may come and go as well. */
  function setRapat(rapatId: string, seriId: string | null): { id: string } {
    const { nama } = rapat.find(rapatId)
    if (repository.findSeriOfRapat(rapatId) === seriId) return { id: rapatId }
    const name = seriId === null ? `Keluarkan dari seri: ${nama}` : `Masukkan ke seri ${find(seriId).nama}: ${nama}`
    journal.action({ name }, () => repository.setRapat(rapatId, seriId))
    return { id: rapatId }
  }

  function assertNama({ id, nama }: Seri): void {
    const wanted = nama.toLowerCase()
    if (!repository.list().some((other) => other.id !== id && other.nama.toLowerCase() === wanted)) return
    throw new DomainError({
      kode: 'SUDAH_ADA',
      isian: 'nama',
      pesan: `Seri “${nama}” sudah ada. Pakai yang itu, atau beri nama lain.`,
    })
  }

  return { list, get, find, create, update, remove, setRapat }
}

function canonicalSeri(input: Omit<Seri, 'id'>): Omit<Seri, 'id'> {
  return {
    nama: parseNama(input.nama, 'nama'),
    jenis: parseNama(input.jenis, 'jenis'),
    irama: input.irama,
    hari: input.hari,
    jamMulai: input.jamMulai,
    tempat: parseBaris(input.tempat),
  }
}

function toRujukan(rapat: RapatSeri | undefined): SeriRow['terakhir'] {
  return rapat === undefined ? null : { id: rapat.id, nama: rapat.nama, tanggal: rapat.tanggal }
}
