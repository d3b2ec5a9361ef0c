import type { Setup } from '@shared/features/pengaturan/pengaturan.schema'
import { buildJabatanAwal, type JabatanAwal, UNSUR_AWAL } from '@shared/features/referensi/jabatan-awal.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { JabatanRepository } from './jabatan.repository'
import type { PejabatRepository } from './pejabat.repository'
import type { UnsurRepository } from './unsur.repository'
import type { WilayahRepository, WilayahRow } from './wilayah.repository'
import type { WilayahResmi } from './wilayah-resmi'

type SetupParts = {
  readonly pengaturan: PengaturanService
  readonly resmi: WilayahResmi
  readonly jabatan: JabatanRepository
  readonly pejabat: PejabatRepository
  readonly unsur: UnsurRepository
  readonly wilayah: WilayahRepository
}

/** The first start: one action that turns an empty database into an office ready to work. */
export function createSetupService(
  { pengaturan, resmi, jabatan, pejabat, unsur, wilayah }: SetupParts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function setup({ kantor, kop, kertas, kepala }: Setup): { jumlahJabatan: number; jumlahKecamatan: number } {
    if (pengaturan.get().kantor !== null) {
      throw new DomainError({
        kode: 'SUDAH_ADA',
        pesan: 'Kantor ini sudah disiapkan. Ubah pilihannya di Pengaturan.',
      })
    }
    if (resmi.get(kantor.kodeWilayah) === null) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'kodeWilayah',
        pesan: 'Kabupaten atau kota itu tidak ada di daftar wilayah. Pilih dari daftar.',
      })
    }
    return journal.action({ name: 'Siapkan kantor' }, () => {
      const wilayahIds = createWilayah(kantor.kodeWilayah)
      const kecamatan = resmi.listKecamatan(kantor.kodeWilayah)
      const awal = buildJabatanAwal(kantor.namaDaerah, kantor.namaKantor, kecamatan)
      const jabatanIds = createJabatan(awal, wilayahIds)
      const kepalaKantorId = jabatanIds.get(`Kepala ${kantor.namaKantor} ${kantor.namaDaerah}`) ?? null
      if (kepala !== null && kepalaKantorId !== null) {
        const empty = { jenisKelamin: null, telepon: null, mulai: null, selesai: null }
        pejabat.create({ ...kepala, ...empty, id: createId(), jabatanId: kepalaKantorId })
      }
      pengaturan.update({ kantor, kop, kertas, kepalaKantorId })
      return { jumlahJabatan: awal.length, jumlahKecamatan: kecamatan.length }
    })
  }

  /** The kabupaten, its kecamatan and desa; returns the ids by code. */
  function createWilayah(kode: string): ReadonlyMap<string, string> {
    const daerah = resmi.get(kode)
    const entries = [
      ...(daerah === null ? [] : [{ ...daerah, tingkat: 'kabupaten' as const }]),
      ...resmi.listKecamatan(kode).map((entry) => ({ ...entry, tingkat: 'kecamatan' as const })),
      ...resmi.listDesa(kode).map((entry) => ({ ...entry, tingkat: 'desa' as const })),
    ]
    const ids = new Map(entries.map((entry) => [entry.kode, createId()]))
    const rows = entries.map(
      ({ kode: own, nama, tingkat }): WilayahRow => ({
        id: ids.get(own) ?? '',
        kode: own,
        nama,
        tingkat,
        indukId: ids.get(own.slice(0, own.lastIndexOf('.'))) ?? null,
      }),
    )
    wilayah.removeAll()
    wilayah.createList(rows)
    return ids
  }

  /** Unsur and jabatan of the default set; returns the ids of the jabatan by name. */
  function createJabatan(
    awal: readonly JabatanAwal[],
    wilayahIds: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, string> {
    const unsurIds = new Map(UNSUR_AWAL.map((nama) => [nama, createId()]))
    UNSUR_AWAL.forEach((nama, index) => {
      unsur.create({ id: unsurIds.get(nama) ?? '', nama, urutan: index + 1 })
    })
    const ids = new Map<string, string>()
    awal.forEach(({ unsur: namaUnsur, kodeWilayah, ...row }, index) => {
      const id = createId()
      ids.set(row.nama, id)
      jabatan.create({
        ...row,
        id,
        instansi: null,
        unsurId: unsurIds.get(namaUnsur) ?? '',
        urutan: index + 1,
        urutanManual: null,
        wilayahId: kodeWilayah === null ? null : (wilayahIds.get(kodeWilayah) ?? null),
        aktif: true,
        mulai: null,
        selesai: null,
      })
    })
    return ids
  }

  return { setup }
}
