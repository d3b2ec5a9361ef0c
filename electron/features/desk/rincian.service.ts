import type { RincianInput, RincianPoin } from '@shared/features/desk/desk.schema'
import type { StatusPoin } from '@shared/features/desk/kesiapan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseNama } from '../../lib/parse-isian'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { ReferensiService } from '../referensi'
import { assertJabatan } from './assert-jabatan'
import type { PoinRepository, RincianRow } from './poin.repository'
import type { PoinService } from './poin.service'

type Parts = {
  readonly repository: PoinRepository
  readonly poin: Pick<PoinService, 'find'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly getStatus: (pemilihanId: string, pada: string | null) => (poinId: string, rincianId: string) => StatusPoin
}

/** What a point consists of, one line each. */
export function createRincianService(
  { repository, poin, referensi, getStatus }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(poinId: string, pada: string | null): RincianPoin[] {
    const { pemilihanId } = poin.find(poinId)
    const getStatusPada = getStatus(pemilihanId, pada)
    const hariIni = referensi.today()
    return repository.listRincian(poinId).map(({ id, urutan, nama, jabatanId }) => {
      const jabatan = jabatanId === null ? null : referensi.jabatan.find(jabatanId, hariIni)
      const sebutan = jabatan?.singkatan ?? jabatan?.nama ?? null
      return { id, urutan, nama, jabatanId, jabatan: sebutan, status: getStatusPada(poinId, id) }
    })
  }

  function create(poinId: string, isi: RincianInput): { id: string } {
    poin.find(poinId)
    const urutan = repository.listRincian(poinId).length + 1
    const row = { id: createId(), poinId, urutan, nama: parseNama(isi.nama, 'nama'), jabatanId: isi.jabatanId }
    assertJabatan(referensi, row.jabatanId)
    journal.action({ name: `Tambah rincian ${row.nama}` }, () => repository.createRincian(row))
    return { id: row.id }
  }

  function update(id: string, ubah: Partial<RincianInput>): { id: string } {
    const before = find(id)
    const { nama, ...given } = omitUndefined(ubah)
    const isi = { ...given, ...(nama === undefined ? {} : { nama: parseNama(nama, 'nama') }) }
    if (isi.jabatanId !== undefined && isi.jabatanId !== before.jabatanId) assertJabatan(referensi, isi.jabatanId)
    journal.action({ name: `Ubah rincian ${before.nama}` }, () => repository.updateRincian(id, isi))
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = find(id)
    const rows = moveRow(repository.listRincian(row.poinId), id, urutan)
    journal.action({ name: `Pindahkan rincian ${row.nama}` }, () => renumber(rows))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = find(id)
    journal.action({ name: `Hapus rincian ${row.nama}` }, () => {
      repository.removeRincian(id)
      renumber(repository.listRincian(row.poinId))
    })
    return { id }
  }

  function renumber(rows: readonly RincianRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.updateRincian(id, { urutan })
  }

  function find(id: string): RincianRow {
    const row = repository.findRincian(id)
    if (row !== undefined) return row
    throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Rincian ini tidak ditemukan. Muat ulang halaman.' })
  }

  return { list, create, update, move, remove }
}
