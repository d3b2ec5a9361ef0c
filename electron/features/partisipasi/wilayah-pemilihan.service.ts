import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import type { WilayahBaru, WilayahPemilihanRow } from '@shared/features/partisipasi/wilayah-pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseNama } from '../../lib/parse-isian'
import type { PemilihanService } from './pemilihan.service'
import type { WilayahPemilihanRepository, WilayahPemilihanTableRow } from './wilayah-pemilihan.repository'

type Parts = {
  readonly repository: WilayahPemilihanRepository
  readonly pemilihan: PemilihanService
  /** Figures that stand at a wilayah, and how those of one are added to another. */
  readonly angka: {
    readonly count: (wilayahIds: readonly string[]) => number
    readonly gabung: (id: string, tujuanId: string) => void
  }
}

const KATA: Readonly<Record<TingkatWilayah, string>> = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }

/** Kecamatan, desa and TPS of a voting day: renamed, joined, divided, added and removed. Other days stay as they were. */
export function createWilayahPemilihanService(
  { repository, pemilihan, angka }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(pemilihanId: string, tingkat: TingkatWilayah): WilayahPemilihanRow[] {
    return repository.listRows(pemilihan.find(pemilihanId).susunanId, tingkat)
  }

  function create({ pemilihanId, indukId, nama, khusus }: WilayahBaru): { id: string } {
    const { susunanId } = pemilihan.find(pemilihanId)
    const induk = indukId === null ? null : find(indukId)
    if (induk !== null && (induk.susunanId !== susunanId || induk.tingkat === 'tps')) throw notInside()
    const tingkat = induk === null ? 'kecamatan' : induk.tingkat === 'kecamatan' ? 'desa' : 'tps'
    const id = createId()
    const siblings = induk === null ? repository.listKecamatan(susunanId) : repository.listIsi(induk.id)
    const row: WilayahPemilihanTableRow = {
      id,
      susunanId,
      indukId,
      kecamatanId: induk?.kecamatanId ?? id,
      tingkat,
      kode: null,
      nama: parseNama(nama, 'nama'),
      urutan: (siblings.at(-1)?.urutan ?? 0) + 1,
      khusus: khusus && tingkat === 'tps',
    }
    assertNamaBaru(row.nama, siblings)
    journal.action({ name: `Tambah ${KATA[tingkat]} ${row.nama}` }, () => repository.create(row))
    return { id }
  }

  function update(id: string, nama: string): { id: string } {
    const before = find(id)
    const baru = parseNama(nama, 'nama')
    if (baru === before.nama) return { id }
    assertNamaBaru(
      baru,
      listSiblings(before).filter((row) => row.id !== id),
    )
    journal.action({ name: `Ubah nama ${KATA[before.tingkat]} ${before.nama}` }, () =>
      repository.update(id, { nama: baru }),
    )
    return { id }
  }

  function gabung(id: string, tujuanId: string): { id: string } {
    const [row, tujuan] = [find(id), find(tujuanId)]
    if (id === tujuanId || row.tingkat !== tujuan.tingkat || row.susunanId !== tujuan.susunanId) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'tujuanId',
        pesan: `Pilih ${KATA[row.tingkat]} lain pada hari pemungutan suara yang sama.`,
      })
    }
    journal.action({ name: `Gabung ${row.nama} ke ${tujuan.nama}` }, () => {
      moveInto(repository.listIsi(id), tujuan)
      angka.gabung(id, tujuanId)
      repository.removeList([id])
    })
    return { id: tujuanId }
  }

  function pecah(id: string, nama: string, isiIds: readonly string[]): { id: string } {
    const row = find(id)
    const isi = repository.listIsi(id)
    const moved = isi.filter((satu) => isiIds.includes(satu.id))
    if (moved.length !== new Set(isiIds).size) throw notInside()
    if (moved.length === isi.length) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'isiIds',
        pesan: `Sisakan paling sedikit satu di ${row.nama}. Untuk mengganti namanya saja, ketik nama baru.`,
      })
    }
    const siblings = listSiblings(row)
    const baru = parseNama(nama, 'nama')
    assertNamaBaru(baru, siblings)
    const newId = createId()
    const pecahan: WilayahPemilihanTableRow = {
      ...row,
      id: newId,
      kecamatanId: row.tingkat === 'kecamatan' ? newId : row.kecamatanId,
      kode: null,
      nama: baru,
      urutan: (siblings.at(-1)?.urutan ?? 0) + 1,
    }
    journal.action({ name: `Pecah ${row.nama} menjadi ${baru}` }, () => {
      repository.create(pecahan)
      moveInto(moved, pecahan)
    })
    return { id: newId }
  }

  function remove(id: string): { id: string } {
    const row = find(id)
    const below = repository.listIsi(id)
    const ids = [id, ...below.flatMap((satu) => [satu.id, ...repository.listIsi(satu.id).map((tps) => tps.id)])]
    if (angka.count(ids) > 0) {
      throw new DomainError({
        kode: 'BENTROK',
        pesan: `${row.nama} sudah berisi angka. Gabungkan ke wilayah lain, atau kosongkan angkanya dahulu.`,
      })
    }
    journal.action({ name: `Hapus ${KATA[row.tingkat]} ${row.nama}` }, () => repository.removeList([id]))
    return { id }
  }

  /** @returns how many desa have another number of TPS now */
  function setJumlahTps(isi: readonly { readonly id: string; readonly jumlah: number }[]): { jumlah: number } {
    const plans = isi
      .map(({ id, jumlah }) => planTps(find(id), jumlah))
      .filter(({ add, drop }) => add > 0 || drop.length > 0)
    if (plans.length === 0) return { jumlah: 0 }
    const berisi = plans.find(({ drop }) => angka.count(drop) > 0)
    if (berisi !== undefined) {
      throw new DomainError({
        kode: 'BENTROK',
        pesan: `TPS terakhir di ${berisi.desa.nama} sudah berisi angka, jadi jumlahnya tidak dikurangi. Kosongkan angkanya dahulu.`,
      })
    }
    const name =
      plans.length === 1
        ? `Ubah jumlah TPS ${plans[0]?.desa.nama ?? ''}`
        : `Ubah jumlah TPS ${plans.length} desa/kelurahan`
    journal.action({ name }, () => {
      for (const { desa, nomor, urutan, add, drop } of plans) {
        repository.removeList(drop)
        for (let index = 0; index < add; index += 1) {
          repository.create({
            id: createId(),
            susunanId: desa.susunanId,
            indukId: desa.id,
            kecamatanId: desa.kecamatanId,
            tingkat: 'tps',
            kode: null,
            nama: formatNamaTps(nomor + index + 1),
            urutan: urutan + index + 1,
            khusus: false,
          })
        }
      }
    })
    return { jumlah: plans.length }
  }

  /** Ordinary TPS to add behind the highest number, or to take away from the end. Special ones are left alone. */
  function planTps(desa: WilayahPemilihanTableRow, jumlah: number) {
    if (desa.tingkat !== 'desa') throw notInside()
    const tps = repository.listIsi(desa.id)
    const biasa = tps.filter(({ khusus }) => !khusus)
    return {
      desa,
      nomor: Math.max(0, ...biasa.map(({ nama }) => Number(/\d+/.exec(nama)?.[0] ?? 0))),
      urutan: Math.max(0, ...tps.map(({ urutan }) => urutan)),
      add: Math.max(0, jumlah - biasa.length),
      drop: biasa.slice(jumlah).map(({ id }) => id),
    }
  }

  function moveInto(rows: readonly WilayahPemilihanTableRow[], induk: WilayahPemilihanTableRow): void {
    let urutan = repository.listIsi(induk.id).at(-1)?.urutan ?? 0
    for (const row of rows) {
      urutan += 1
      repository.update(row.id, { indukId: induk.id, kecamatanId: induk.kecamatanId, urutan })
      if (row.tingkat === 'desa') repository.moveToKecamatan(row.id, induk.kecamatanId)
    }
  }

  function listSiblings(row: WilayahPemilihanTableRow): readonly WilayahPemilihanTableRow[] {
    return row.indukId === null ? repository.listKecamatan(row.susunanId) : repository.listIsi(row.indukId)
  }

  function find(id: string): WilayahPemilihanTableRow {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Wilayah ini tidak ditemukan. Muat ulang daftarnya.' })
  }

  return { list, create, update, gabung, pecah, remove, setJumlahTps }
}

/** `TPS 007`, as KPU writes it. */
function formatNamaTps(nomor: number): string {
  return `TPS ${String(nomor).padStart(3, '0')}`
}

function assertNamaBaru(nama: string, siblings: readonly WilayahPemilihanTableRow[]): void {
  if (!siblings.some((row) => row.nama.toLowerCase() === nama.toLowerCase())) return
  throw new DomainError({ kode: 'SUDAH_ADA', isian: 'nama', pesan: `${nama} sudah ada di sana. Beri nama lain.` })
}

function notInside(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Wilayah yang dipilih sudah berubah. Muat ulang daftarnya, lalu pilih lagi.',
  })
}
