import type {
  RincianTindakLanjut,
  StatusTindakLanjut,
  TindakLanjut,
  TindakLanjutInput,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseUraian } from '../../lib/parse-isian'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { LampiranService } from '../lampiran'
import type { NotulaService } from '../notula'
import type { RapatService } from '../rapat'
import { createBuktiService } from './bukti.service'
import { createKemajuanRepository } from './kemajuan.repository'
import { createKemajuanService } from './kemajuan.service'
import { createPengingatService, type PengingatParts } from './pengingat.service'
import { createTindakLanjutRepository } from './tindak-lanjut.repository'

export type TindakLanjutService = ReturnType<typeof createTindakLanjutService>

export type TindakLanjutParts = PengingatParts & {
  readonly rapat: Pick<RapatService, 'find' | 'findTerbuka'>
  readonly lampiran: Pick<LampiranService, 'attach' | 'get'>
  readonly notula: Pick<NotulaService, 'pertanyaan'>
}

type Saringan = {
  readonly rapatId?: string | undefined
  readonly status?: readonly StatusTindakLanjut[] | undefined
}
type Baru = Omit<TindakLanjutInput, 'status'> & {
  readonly rapatId: string
  readonly status?: StatusTindakLanjut | undefined
  readonly pertanyaanId?: string | undefined
}

/** Who does what until when. What the notula prints is locked with it; progress never is. */
export function createTindakLanjutService(deps: FeatureDeps, parts: TindakLanjutParts) {
  const { rapat, referensi, lampiran, notula } = parts
  const { journal, createId } = deps
  const repository = createTindakLanjutRepository(deps)
  const reports = createKemajuanRepository(deps)
  const kemajuan = createKemajuanService(
    {
      repository: reports,
      find,
      today: referensi.today,
      setStatusInAction: (id, status, pada) => repository.update(id, buildStatus(status, pada)),
    },
    deps,
  )
  const bukti = createBuktiService({ repository: reports, find, lampiran }, deps)
  const pengingat = createPengingatService({ ...parts, list }, deps)

  function list({ rapatId, status = SEMUA_STATUS }: Saringan): TindakLanjutRow[] {
    return rapatId === undefined ? repository.listAll(status) : repository.listOfRapat(rapatId, status)
  }

  function get(id: string): RincianTindakLanjut {
    find(id)
    return { kemajuan: kemajuan.list(id), bukti: bukti.list(id), poin: repository.listPoin(id) }
  }

  function create({ rapatId, status = 'belum', pertanyaanId, ...input }: Baru): { id: string } {
    rapat.findTerbuka(rapatId)
    const row: TindakLanjut = {
      id: createId(),
      rapatId,
      acaraId: input.acaraId,
      urutan: repository.list(rapatId).length + 1,
      uraian: parseUraian(input.uraian, 'uraian'),
      jabatanId: input.jabatanId,
      batasWaktu: input.batasWaktu,
      ...buildStatus(status, referensi.today()),
    }
    assertAcuan(row, null)
    journal.action({ name: `Tambah tindak lanjut ${row.urutan}` }, () => {
      repository.create(row)
      if (pertanyaanId !== undefined) notula.pertanyaan.setTindakLanjutInAction(pertanyaanId, row)
    })
    return { id: row.id }
  }

  function update(id: string, ubah: Partial<TindakLanjutInput>): { id: string } {
    const before = find(id)
    const { status = before.status, ...isi } = omitUndefined(ubah)
    const input = isi.uraian === undefined ? isi : { ...isi, uraian: parseUraian(isi.uraian, 'uraian') }
    const changed = TERCETAK.filter((kolom) => input[kolom] !== undefined && input[kolom] !== before[kolom])
    if (changed.length > 0) rapat.findTerbuka(before.rapatId)
    assertAcuan({ ...before, ...input }, before)
    const isStatusBaru = status !== before.status
    if (changed.length === 0 && !isStatusBaru) return { id }
    const isUraianSaja = changed.length === 1 && changed[0] === 'uraian' && !isStatusBaru
    const name = changed.length === 0 ? `Tandai ${status}` : 'Ubah'
    journal.action(
      {
        name: `${name}: tindak lanjut ${before.urutan}`,
        merge: isUraianSaja ? `tindak-lanjut:${id}:uraian` : undefined,
      },
      () => repository.update(id, { ...input, ...(isStatusBaru ? buildStatus(status, referensi.today()) : {}) }),
    )
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = findTerbuka(id)
    const rows = moveRow(repository.list(row.rapatId), id, urutan)
    journal.action({ name: `Pindahkan tindak lanjut ${row.urutan}` }, () => renumber(rows))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    journal.action({ name: `Hapus tindak lanjut ${row.urutan}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.rapatId))
    })
    return { id }
  }

  function renumber(rows: readonly TindakLanjut[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function find(id: string): TindakLanjut {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Tindak lanjut ini tidak ditemukan. Muat ulang daftarnya; kalau baru saja dihapus, tekan Ctrl+Z.',
    })
  }

  function findTerbuka(id: string): TindakLanjut {
    const row = find(id)
    rapat.findTerbuka(row.rapatId)
    return row
  }

  function assertAcuan({ rapatId, acaraId, jabatanId }: TindakLanjut, before: TindakLanjut | null): void {
    if (acaraId !== null && acaraId !== before?.acaraId && repository.findRapatOfAcara(acaraId) !== rapatId) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        isian: 'acaraId',
        pesan: 'Acara itu tidak ada pada rapat ini. Muat ulang notula, lalu pilih lagi.',
      })
    }
    if (jabatanId === null || jabatanId === before?.jabatanId) return
    if (referensi.jabatan.find(jabatanId, referensi.today()) !== null) return
    throw new DomainError({
      kode: 'ISIAN_SALAH',
      isian: 'jabatanId',
      pesan: 'Jabatan penanggung jawab itu sudah tidak ada. Pilih jabatan lain.',
    })
  }

  return { list, get, create, update, move, remove, kemajuan, bukti, pengingat }
}

function buildStatus(status: StatusTindakLanjut, pada: string): Pick<TindakLanjut, 'status' | 'selesaiPada'> {
  return { status, selesaiPada: status === 'selesai' ? pada : null }
}

const SEMUA_STATUS: readonly StatusTindakLanjut[] = ['belum', 'proses', 'selesai']

/** What stands on the paper; the status is frozen there but goes on in the list. */
const TERCETAK = ['uraian', 'acaraId', 'jabatanId', 'batasWaktu'] as const
