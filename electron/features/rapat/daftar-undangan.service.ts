import type { Rapat, Undangan } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatNamaLengkap } from '@shared/lib/nama'
import type { FeatureDeps } from '../../lib/feature'
import type { ReferensiService } from '../referensi'
import type { UndanganRepository } from './undangan.repository'

export type DaftarUndanganService = ReturnType<typeof createDaftarUndanganService>

export type UndanganTujuan = {
  readonly jabatanIds?: readonly string[] | undefined
  readonly unsurIds?: readonly string[] | undefined
  readonly forkopimda?: boolean | undefined
}

/** Reads who is invited, and whom a choice of unsur would invite. The order is the protocol order of referensi; names are those of the day of the rapat. */
export function createDaftarUndanganService(
  repository: UndanganRepository,
  referensi: Pick<ReferensiService, 'jabatan' | 'today'>,
  { createId }: Pick<FeatureDeps, 'createId'>,
) {
  /** Invited jabatan in protocol order; without a date the holders of today are named. */
  function list({ id, tanggal }: Pick<Rapat, 'id' | 'tanggal'>): Undangan[] {
    return listJabatan({ id, tanggal }).map(({ undanganId, jabatan }) => ({
      id: undanganId,
      jabatanId: jabatan.id,
      jabatan: formatJabatanPejabat(jabatan.nama, jabatan.pejabat?.jenis),
      singkatan: jabatan.singkatan,
      unsurId: jabatan.unsurId,
      unsur: jabatan.unsur,
      pejabat: jabatan.pejabat === null ? null : formatNamaLengkap(jabatan.pejabat),
    }))
  }

  /** The same with everything known of jabatan and holder, for papers and attendance. */
  function listJabatan({
    id,
    tanggal,
  }: Pick<Rapat, 'id' | 'tanggal'>): readonly { readonly undanganId: string; readonly jabatan: JabatanRow }[] {
    const undanganIds = new Map(repository.list(id).map((row) => [row.jabatanId, row.id]))
    return referensi.jabatan.list({ tanggal: tanggal ?? referensi.today(), nonaktif: true }).flatMap((jabatan) => {
      const undanganId = undanganIds.get(jabatan.id)
      return undanganId === undefined ? [] : [{ undanganId, jabatan }]
    })
  }

  /** Jabatan named one by one, and the active ones of the unsur and of Forkopimda, each once, in protocol order. */
  function listJabatanIds({ jabatanIds = [], unsurIds = [], forkopimda = false }: UndanganTujuan): readonly string[] {
    const semua = referensi.jabatan.list({ tanggal: referensi.today(), nonaktif: true })
    const named = new Set(jabatanIds)
    const unsur = new Set(unsurIds)
    const known = new Set(semua.map(({ id }) => id))
    if (jabatanIds.some((id) => !known.has(id))) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        isian: 'jabatanIds',
        pesan: 'Salah satu jabatan yang diundang sudah tidak ada. Muat ulang daftar jabatan, lalu pilih lagi.',
      })
    }
    return semua
      .filter(
        (row) => named.has(row.id) || (row.aktif && (unsur.has(row.unsurId) || (forkopimda && row.anggotaForkopimda))),
      )
      .map(({ id }) => id)
  }

  /** Of these jabatan the ones that the rapat does not invite yet. */
  function listBelumDiundang(rapatId: string, jabatanIds: readonly string[]): readonly string[] {
    const invited = new Set(repository.list(rapatId).map(({ jabatanId }) => jabatanId))
    return jabatanIds.filter((jabatanId) => !invited.has(jabatanId))
  }

  /** Adds rows inside the action of the caller. */
  function createRows(rapatId: string, jabatanIds: readonly string[]): void {
    for (const jabatanId of jabatanIds) repository.create({ id: createId(), rapatId, jabatanId })
  }

  return { list, listJabatan, listJabatanIds, listBelumDiundang, createRows }
}
