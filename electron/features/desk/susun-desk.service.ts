import type { AsalPoin, Desk, DeskInput, KeadaanDesk } from '@shared/features/desk/desk.schema'
import { BATAS_AWAL, getAkhirHari } from '@shared/features/desk/kesiapan.rules'
import { POIN_AWAL } from '@shared/features/desk/poin-awal.rules'
import { DomainError } from '@shared/lib/domain-error'
import { addHari } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { assertJabatan } from './assert-jabatan'
import type { PoinRepository } from './poin.repository'

export type SusunDeskService = ReturnType<typeof createSusunDeskService>

type Parts = {
  readonly repository: PoinRepository
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** A desk is looked back at over this long before its voting day. */
const HARI_MUNDUR = 550

/** By custom the head of the office is the secretary of the desk (domain.md 4.1). */
const SEKRETARIS = 'Kepala Kesbangpol'

/** The desk of a pemilihan as a whole: its points are copied from a pattern, then they are the office's own. */
export function createSusunDeskService(
  { repository, partisipasi, referensi, pengaturan }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function get(pemilihanId: string): KeadaanDesk {
    const { tanggal } = partisipasi.pemilihan.find(pemilihanId)
    const zona = pengaturan.get().kantor?.zona ?? 'WIB'
    const hariIni = referensi.today()
    const sampai = hariIni < tanggal ? hariIni : tanggal
    return {
      desk: repository.findDesk(pemilihanId) ?? null,
      rakor: repository
        .listRakor(pemilihanId, addHari(tanggal, -HARI_MUNDUR), sampai)
        .map((row) => ({ ...row, momen: getAkhirHari(row.tanggal, zona) })),
      hariPemungutan: tanggal,
    }
  }

  /** @throws DomainError SUDAH_ADA when there are points already, TIDAK_DITEMUKAN when there is nothing to copy */
  function create(pemilihanId: string, asal: AsalPoin): { id: string } {
    const { nama } = partisipasi.pemilihan.find(pemilihanId)
    if (repository.list(pemilihanId).length > 0) {
      throw new DomainError({
        kode: 'SUDAH_ADA',
        pesan: 'Desk ini sudah mempunyai poin. Tambah atau ubah poinnya satu per satu.',
      })
    }
    const salinan = asal.jenis === 'pemilihan' ? listSalinan(asal.pemilihanId) : listAwal(asal.jenis)
    if (salinan.length === 0) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        isian: 'asal',
        pesan: 'Desk pemilihan itu belum mempunyai poin. Pilih asal yang lain.',
      })
    }
    journal.action({ name: `Siapkan desk ${nama}` }, () => {
      ensureDesk(pemilihanId, asal.jenis === 'pemilihan' ? repository.findDesk(asal.pemilihanId) : undefined)
      salinan.forEach(({ nama: namaPoin, jabatanIds, rincian }, index) => {
        const poinId = createId()
        repository.create({ id: poinId, pemilihanId, urutan: index + 1, nama: namaPoin, batasWaktu: null })
        for (const jabatanId of jabatanIds) repository.createPenanggungJawab({ id: createId(), poinId, jabatanId })
        rincian.forEach((satu, place) => {
          repository.createRincian({ id: createId(), poinId, urutan: place + 1, ...satu })
        })
      })
    })
    return { id: pemilihanId }
  }

  function listSalinan(pemilihanId: string) {
    const jawab = repository.listPenanggungJawab(pemilihanId)
    return repository.list(pemilihanId).map(({ id, nama }) => ({
      nama,
      jabatanIds: jawab.filter(({ poinId }) => poinId === id).map(({ jabatanId }) => jabatanId),
      rincian: repository.listRincian(id).map((row) => ({ nama: row.nama, jabatanId: row.jabatanId })),
    }))
  }

  /** Of the jabatan that a pattern names, those that the office has. */
  function listAwal(jenis: keyof typeof POIN_AWAL) {
    const jabatan = listJabatan()
    return POIN_AWAL[jenis].map(({ nama, penanggungJawab, rincian }) => ({
      nama,
      jabatanIds: penanggungJawab.flatMap((singkatan) => jabatan.get(singkatan) ?? []),
      rincian: rincian.map((satu) => ({ nama: satu.nama, jabatanId: jabatan.get(satu.jabatan ?? '') ?? null })),
    }))
  }

  function listJabatan(): ReadonlyMap<string, string> {
    const rows = referensi.jabatan.list({ tanggal: referensi.today() })
    return new Map(rows.flatMap(({ singkatan, id }) => (singkatan === null ? [] : [[singkatan, id] as const])))
  }

  /** Inside an action: the desk that a first point needs. */
  function ensureDesk(pemilihanId: string, asal?: Desk): void {
    if (repository.findDesk(pemilihanId) !== undefined) return
    const { batasSiap, batasPerhatian } = asal ?? BATAS_AWAL
    const sekretarisId = asal?.sekretarisId ?? listJabatan().get(SEKRETARIS) ?? null
    repository.createDesk({ id: createId(), pemilihanId, batasSiap, batasPerhatian, sekretarisId })
  }

  function update(pemilihanId: string, ubah: Partial<DeskInput>): { id: string } {
    partisipasi.pemilihan.find(pemilihanId)
    const isi = omitUndefined(ubah)
    const before = repository.findDesk(pemilihanId)
    const { batasSiap, batasPerhatian } = { ...BATAS_AWAL, ...before, ...isi }
    if (batasPerhatian > batasSiap) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'batasPerhatian',
        pesan: `Batas perhatian (${batasPerhatian}) lebih besar daripada batas siap (${batasSiap}). Ubah salah satunya.`,
      })
    }
    if (isi.sekretarisId !== undefined && isi.sekretarisId !== before?.sekretarisId)
      assertJabatan(referensi, isi.sekretarisId)
    journal.action({ name: 'Ubah pengaturan desk' }, () => {
      ensureDesk(pemilihanId)
      repository.updateDesk(pemilihanId, isi)
    })
    return { id: pemilihanId }
  }

  return { list: repository.listPemilihan, get, create, update, ensureDesk }
}
