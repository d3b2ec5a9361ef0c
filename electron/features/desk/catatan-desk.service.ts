import type {
  KegiatanInput,
  KegiatanRow,
  MasalahInput,
  MasalahRow,
  PermintaanDaftar,
} from '@shared/features/desk/desk.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseBaris, parseUraian } from '../../lib/parse-isian'
import type { PartisipasiService } from '../partisipasi'
import type { ReferensiService } from '../referensi'
import { assertJabatan } from './assert-jabatan'
import type { CatatanDeskRepository } from './catatan-desk.repository'
import type { PoinRepository } from './poin.repository'

type Parts = {
  readonly repository: CatatanDeskRepository
  readonly poin: Pick<PoinRepository, 'find'>
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan' | 'wilayah'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
}

/** The registers of a desk: problems with who acts on them, and what the desk did. */
export function createCatatanDeskService(
  { repository, poin, partisipasi, referensi }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function listMasalah(permintaan: PermintaanDaftar): MasalahRow[] {
    partisipasi.pemilihan.find(permintaan.pemilihanId)
    return repository.listMasalah(permintaan)
  }

  function createMasalah(pemilihanId: string, input: MasalahInput): { id: string } {
    partisipasi.pemilihan.find(pemilihanId)
    const isi = { ...input, ...parseMasalah(input) }
    assertMasalah(pemilihanId, isi, null)
    const id = createId()
    journal.action({ name: 'Catat masalah desk' }, () => repository.createMasalah({ id, pemilihanId, ...isi }))
    return { id }
  }

  function updateMasalah(id: string, ubah: Partial<MasalahInput>): { id: string } {
    const before = findMasalah(id)
    const given = omitUndefined(ubah)
    const isi = { ...given, ...parseMasalah(given) }
    assertMasalah(before.pemilihanId, { ...before, ...isi }, before)
    journal.action({ name: 'Ubah masalah desk' }, () => repository.updateMasalah(id, isi))
    return { id }
  }

  function removeMasalah(id: string): { id: string } {
    findMasalah(id)
    journal.action({ name: 'Hapus masalah desk' }, () => repository.removeMasalah(id))
    return { id }
  }

  /** What a problem points at must be there, and of the same pemilihan. */
  function assertMasalah(
    pemilihanId: string,
    { poinId, wilayahId, jabatanId }: MasalahInput,
    before: MasalahInput | null,
  ): void {
    if (jabatanId !== before?.jabatanId) assertJabatan(referensi, jabatanId)
    const isPoinHere = poinId === null || poin.find(poinId)?.pemilihanId === pemilihanId
    const isWilayahHere =
      wilayahId === null || partisipasi.wilayah.list(pemilihanId, 'kecamatan').some(({ id }) => id === wilayahId)
    if (isPoinHere && isWilayahHere) return
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      isian: isPoinHere ? 'wilayahId' : 'poinId',
      pesan: `${isPoinHere ? 'Kecamatan' : 'Poin'} itu tidak ada pada desk ini. Muat ulang halaman, lalu pilih lagi.`,
    })
  }

  function findMasalah(id: string) {
    const row = repository.findMasalah(id)
    if (row !== undefined) return row
    throw notFound('Masalah ini')
  }

  function listKegiatan(permintaan: PermintaanDaftar): KegiatanRow[] {
    partisipasi.pemilihan.find(permintaan.pemilihanId)
    return repository.listKegiatan(permintaan)
  }

  function createKegiatan(pemilihanId: string, input: KegiatanInput): { id: string } {
    partisipasi.pemilihan.find(pemilihanId)
    const id = createId()
    const isi = { ...input, ...parseKegiatan(input) }
    journal.action({ name: 'Catat kegiatan desk' }, () => repository.createKegiatan({ id, pemilihanId, ...isi }))
    return { id }
  }

  function updateKegiatan(id: string, ubah: Partial<KegiatanInput>): { id: string } {
    findKegiatan(id)
    const given = omitUndefined(ubah)
    const isi = { ...given, ...parseKegiatan(given) }
    journal.action({ name: 'Ubah kegiatan desk' }, () => repository.updateKegiatan(id, isi))
    return { id }
  }

  function removeKegiatan(id: string): { id: string } {
    findKegiatan(id)
    journal.action({ name: 'Hapus kegiatan desk' }, () => repository.removeKegiatan(id))
    return { id }
  }

  function findKegiatan(id: string): KegiatanRow {
    const row = repository.findKegiatan(id)
    if (row !== undefined) return row
    throw notFound('Kegiatan ini')
  }

  return {
    masalah: { list: listMasalah, create: createMasalah, update: updateMasalah, remove: removeMasalah },
    kegiatan: { list: listKegiatan, create: createKegiatan, update: updateKegiatan, remove: removeKegiatan },
  }
}

/** The texts that were given, in their stored form. */
function parseMasalah({ uraian, tempat, saran }: Partial<MasalahInput>): Partial<MasalahInput> {
  return {
    ...(uraian === undefined ? {} : { uraian: parseUraian(uraian, 'uraian') }),
    ...(tempat === undefined ? {} : { tempat: parseBaris(tempat) }),
    ...(saran === undefined ? {} : { saran: parseBaris(saran) }),
  }
}

function parseKegiatan({ uraian, tempat, keterangan }: Partial<KegiatanInput>): Partial<KegiatanInput> {
  return {
    ...(uraian === undefined ? {} : { uraian: parseUraian(uraian, 'uraian') }),
    ...(tempat === undefined ? {} : { tempat: parseBaris(tempat) }),
    ...(keterangan === undefined ? {} : { keterangan: parseBaris(keterangan) }),
  }
}

function notFound(apa: string): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: `${apa} tidak ditemukan. Muat ulang daftarnya; kalau baru saja dihapus, tekan Ctrl+Z.`,
  })
}
