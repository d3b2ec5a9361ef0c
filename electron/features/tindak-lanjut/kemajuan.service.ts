import type {
  KemajuanInput,
  KemajuanTindakLanjut,
  StatusTindakLanjut,
  TindakLanjut,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseBaris, parseUraian } from '../../lib/parse-isian'
import type { KemajuanRepository, KemajuanRow } from './kemajuan.repository'

type Parts = {
  readonly repository: KemajuanRepository
  readonly find: (id: string) => TindakLanjut
  /** Writes a status, with the day on which it was reached, inside the action of the caller. */
  readonly setStatusInAction: (id: string, status: StatusTindakLanjut, pada: string) => void
  readonly today: () => string
}

type Baru = KemajuanInput & { readonly tindakLanjutId: string; readonly status?: StatusTindakLanjut | undefined }

/** What was reported about a tindak lanjut, day by day. The archive is not touched: the notula keeps what it printed. */
export function createKemajuanService(
  { repository, find, setStatusInAction, today }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  function list(tindakLanjutId: string): KemajuanTindakLanjut[] {
    return repository
      .list(tindakLanjutId)
      .map(({ id, tanggal, isi, persen, status, pelapor }) => ({ id, tanggal, isi, persen, status, pelapor }))
  }

  function create({ tindakLanjutId, status, ...input }: Baru): { id: string } {
    const sasaran = find(tindakLanjutId)
    assertTanggal(input.tanggal)
    const isStatusBaru = status !== undefined && status !== sasaran.status
    const row: KemajuanRow = {
      id: createId(),
      tindakLanjutId,
      tanggal: input.tanggal,
      isi: parseUraian(input.isi, 'isi'),
      persen: input.persen,
      status: isStatusBaru ? status : null,
      pelapor: parseBaris(input.pelapor),
      dibuatPada: clock.now().toISOString(),
    }
    journal.action({ name: `Catat kemajuan: tindak lanjut ${sasaran.urutan}` }, () => {
      repository.create(row)
      if (isStatusBaru) setStatusInAction(tindakLanjutId, status, input.tanggal)
    })
    return { id: row.id }
  }

  function update(id: string, ubah: Partial<KemajuanInput>): { id: string } {
    const before = findRow(id)
    const input = omitUndefined(ubah)
    const after = {
      ...before,
      ...input,
      isi: parseUraian(input.isi ?? before.isi, 'isi'),
      pelapor: parseBaris(input.pelapor === undefined ? before.pelapor : input.pelapor),
    }
    assertTanggal(after.tanggal)
    const { tanggal, isi, persen, pelapor } = after
    const baru = { tanggal, isi, persen, pelapor }
    if (UBAHAN.every((kolom) => baru[kolom] === before[kolom])) return { id }
    journal.action({ name: `Ubah kemajuan: tindak lanjut ${find(before.tindakLanjutId).urutan}` }, () =>
      repository.update(id, baru),
    )
    return { id }
  }

  /** The status that came with the entry stays: somebody may rely on it. */
  function remove(id: string): { id: string } {
    const row = findRow(id)
    journal.action({ name: `Hapus kemajuan: tindak lanjut ${find(row.tindakLanjutId).urutan}` }, () =>
      repository.remove(id),
    )
    return { id }
  }

  function findRow(id: string): KemajuanRow {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Catatan kemajuan ini tidak ditemukan. Muat ulang halaman; kalau baru saja dihapus, tekan Ctrl+Z.',
    })
  }

  function assertTanggal(tanggal: string): void {
    if (tanggal <= today()) return
    throw new DomainError({
      kode: 'ISIAN_SALAH',
      isian: 'tanggal',
      pesan: `Tanggal ${formatTanggal(tanggal)} belum tiba. Kemajuan dicatat untuk hari ini atau sebelumnya.`,
    })
  }

  return { list, create, update, remove }
}

const UBAHAN = ['tanggal', 'isi', 'persen', 'pelapor'] as const
