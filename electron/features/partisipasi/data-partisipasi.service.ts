import { ANGKA_KOSONG, sumAngka } from '@shared/features/partisipasi/angka.rules'
import {
  type Angka,
  type Hasil,
  type IsianRow,
  KOLOM_ANGKA,
  type SelAngka,
} from '@shared/features/partisipasi/angka.schema'
import { findPelanggaran } from '@shared/features/partisipasi/keutuhan.rules'
import type { KategoriPemilih, TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseBaris } from '../../lib/parse-isian'
import type { DataPartisipasiRepository, DataPartisipasiRow } from './data-partisipasi.repository'
import type { PemilihanService } from './pemilihan.service'
import type { WilayahPemilihanRepository } from './wilayah-pemilihan.repository'

export type DataPartisipasiService = ReturnType<typeof createDataPartisipasiService>

type Parts = {
  readonly repository: DataPartisipasiRepository
  readonly wilayah: WilayahPemilihanRepository
  readonly pemilihan: Pick<PemilihanService, 'find'>
  readonly listKategori: (pemilihanId: string) => readonly KategoriPemilih[]
}

const DI_ATAS: Readonly<Record<TingkatWilayah, readonly TingkatWilayah[]>> = {
  kecamatan: ['kecamatan'],
  desa: ['kecamatan', 'desa'],
  tps: ['kecamatan', 'desa', 'tps'],
}

/** Figures of a pemilihan: entered at one level, summed at all levels above. */
export function createDataPartisipasiService(
  { repository, wilayah, pemilihan, listKategori }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** The lines of the entry in the order of the wilayah, with and without figures. */
  function listIsian({
    pemilihanId,
    kecamatanId,
  }: {
    pemilihanId: string
    kecamatanId?: string | undefined
  }): IsianRow[] {
    const { susunanId, tingkatData } = pemilihan.find(pemilihanId)
    const data =
      kecamatanId === undefined ? repository.list(pemilihanId) : repository.listInKecamatan(pemilihanId, kecamatanId)
    const byWilayah = new Map(data.map((row) => [row.wilayahId, row]))
    return wilayah
      .listRows(susunanId, tingkatData)
      .filter((row) => kecamatanId === undefined || row.kecamatanId === kecamatanId)
      .map(({ id, nama, desa, kecamatan, kecamatanId, indukId, tingkat }) => {
        const row = byWilayah.get(id)
        const desaId = tingkat === 'desa' ? id : tingkat === 'tps' ? indukId : null
        return {
          wilayahId: id,
          nama,
          desa,
          desaId,
          kecamatan,
          kecamatanId,
          angka: toAngka(row),
          catatan: row?.catatan ?? null,
        }
      })
  }

  /** Every line of the pemilihan in which a rule of the sums is broken, in the order of the wilayah. */
  function listKeutuhan(pemilihanId: string): IsianRow[] {
    const kategori = listKategori(pemilihanId)
    const salah = new Set(
      repository
        .list(pemilihanId)
        .filter((row) => findPelanggaran(row, kategori).length > 0)
        .map(({ wilayahId }) => wilayahId),
    )
    return salah.size === 0 ? [] : listIsian({ pemilihanId }).filter(({ wilayahId }) => salah.has(wilayahId))
  }

  /** @throws DomainError ISIAN_SALAH below the level at which figures are entered */
  function getHasil(pemilihanId: string, tingkat: TingkatWilayah): Hasil {
    const { susunanId, tingkatData } = pemilihan.find(pemilihanId)
    if (!DI_ATAS[tingkatData].includes(tingkat)) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'tingkat',
        pesan: 'Angka pemilihan ini diisi pada tingkat di atasnya. Pilih tingkat itu.',
      })
    }
    const sums = new Map(repository.sum(pemilihanId, tingkat, tingkatData).map((row) => [row.wilayahId, row]))
    const rows = wilayah.listRows(susunanId, tingkat).map((row) => {
      const { id, kode, nama, desa, kecamatan, jumlahDesa, jumlahTps } = row
      const sum = sums.get(id)
      const units = { kecamatan: 1, desa: jumlahDesa, tps: jumlahTps }
      return {
        wilayahId: id,
        kode,
        nama,
        desa: tingkat === 'tps' ? desa : null,
        kecamatan,
        angka: withTps(toAngka(sum), jumlahTps),
        jumlahUnit: tingkat === tingkatData ? 1 : units[tingkatData],
        unitTerisi: sum?.unitTerisi ?? 0,
      }
    })
    const semua = repository.sumAll(pemilihanId)
    const jumlah = {
      angka: withTps(toAngka(semua), wilayah.count(susunanId, 'tps')),
      jumlahUnit: wilayah.count(susunanId, tingkatData),
      unitTerisi: semua?.unitTerisi ?? 0,
    }
    return { rows, jumlah }
  }

  /** DPT by wilayah of `tingkat`; empty below the level at which figures are entered. */
  function listDpt(pemilihanId: string, tingkat: TingkatWilayah): ReadonlyMap<string, number | null> {
    const { tingkatData } = pemilihan.find(pemilihanId)
    if (!DI_ATAS[tingkatData].includes(tingkat)) return new Map()
    return new Map(repository.listDpt(pemilihanId, tingkat, tingkatData).map(({ wilayahId, dpt }) => [wilayahId, dpt]))
  }

  /** Typed, pasted or imported cells: one action for all of them. */
  function setSel(pemilihanId: string, sel: readonly SelAngka[]): { jumlah: number } {
    const { susunanId, tingkatData } = pemilihan.find(pemilihanId)
    const known = new Map(wilayah.listRows(susunanId, tingkatData).map(({ id, nama }) => [id, nama]))
    const changes = new Map<string, Partial<Record<SelAngka['kolom'], number | null>>>()
    for (const { wilayahId, kolom, nilai } of sel) {
      if (!known.has(wilayahId)) throw notFound()
      changes.set(wilayahId, { ...changes.get(wilayahId), [kolom]: nilai })
    }
    const present = new Map(repository.list(pemilihanId).map((row) => [row.wilayahId, row]))
    const [first] = changes.keys()
    const name = changes.size === 1 ? `Isi angka ${known.get(first ?? '') ?? ''}` : `Isi angka ${changes.size} wilayah`
    journal.action({ name }, () => {
      for (const [wilayahId, ubah] of changes) {
        const before = present.get(wilayahId)
        if (before === undefined)
          repository.create({ ...ANGKA_KOSONG, ...ubah, id: createId(), pemilihanId, wilayahId, catatan: null })
        else repository.update(before.id, ubah)
      }
    })
    return { jumlah: changes.size }
  }

  /** Why sums that do not fit may stay so. */
  function setCatatan(pemilihanId: string, wilayahId: string, catatan: string | null): { id: string } {
    const row = wilayah.find(wilayahId)
    if (row === undefined || row.susunanId !== pemilihan.find(pemilihanId).susunanId) throw notFound()
    const before = repository.find(pemilihanId, wilayahId)
    const isi = parseBaris(catatan)
    journal.action({ name: `Ubah catatan data ${row.nama}` }, () => {
      if (before === undefined)
        repository.create({ ...ANGKA_KOSONG, id: createId(), pemilihanId, wilayahId, catatan: isi })
      else repository.update(before.id, { catatan: isi })
    })
    return { id: wilayahId }
  }

  /** Figures of `id` are added to those of `tujuanId`, pemilihan by pemilihan. Only inside an action. */
  function gabung(id: string, tujuanId: string): void {
    const targets = new Map(repository.listOfWilayah([tujuanId]).map((row) => [row.pemilihanId, row]))
    for (const row of repository.listOfWilayah([id])) {
      const target = targets.get(row.pemilihanId)
      if (target === undefined) repository.update(row.id, { wilayahId: tujuanId })
      else {
        const catatan = [target.catatan, row.catatan].filter((satu) => satu !== null).join('; ') || null
        repository.update(target.id, { ...sumAngka([toAngka(target), toAngka(row)]), catatan })
        repository.remove(row.id)
      }
    }
  }

  return {
    listIsian,
    /** Sums of the whole pemilihan. */
    getJumlah: (pemilihanId: string): Angka => toAngka(repository.sumAll(pemilihanId)),
    listKeutuhan,
    listDpt,
    getHasil,
    setSel,
    setCatatan,
    gabung,
    count: repository.count,
    countOfWilayah: (wilayahIds: readonly string[]): number => repository.listOfWilayah(wilayahIds).length,
    hasKategori: repository.hasKategori,
  }
}

function toAngka(row: Angka | DataPartisipasiRow | undefined): Angka {
  if (row === undefined) return ANGKA_KOSONG
  return Object.fromEntries(KOLOM_ANGKA.map((kolom) => [kolom, row[kolom]])) as Angka
}

/** A number of TPS that was entered counts; else those that are listed. */
function withTps(angka: Angka, jumlahTps: number): Angka {
  return angka.jumlahTps !== null || jumlahTps === 0 ? angka : { ...angka, jumlahTps }
}

function notFound(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Wilayah yang diisi sudah berubah. Muat ulang daftarnya, lalu isi lagi.',
  })
}
