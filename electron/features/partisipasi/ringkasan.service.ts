import { getPartisipasi, getPengguna, getPenyebut, hitungPersen } from '@shared/features/partisipasi/angka.rules'
import type { Angka } from '@shared/features/partisipasi/angka.schema'
import { hitungKekurangan, type Kekurangan } from '@shared/features/partisipasi/kekurangan.rules'
import { getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { Pemilihan, TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import type { AcuanRingkas, Ringkasan, RingkasanRow, TrenRow } from '@shared/features/partisipasi/ringkasan.schema'
import type { PengaturanService } from '../pengaturan'
import type { DataPartisipasiService } from './data-partisipasi.service'
import type { PemilihanRepository } from './pemilihan.repository'
import type { PemilihanService } from './pemilihan.service'
import type { TargetRepository } from './target.repository'

export type RingkasanService = ReturnType<typeof createRingkasanService>

type Parts = {
  readonly repository: PemilihanRepository
  readonly target: TargetRepository
  readonly pemilihan: Pick<PemilihanService, 'find'>
  readonly data: DataPartisipasiService
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

type AcuanAngka = NonNullable<RingkasanRow['acuanAngka']>
type Dasar = Omit<RingkasanRow, keyof Kekurangan> & { readonly wilayahId: string }

/** The page that answers how many people are missing, and where: results, baseline, target and gap side by side. */
export function createRingkasanService({ repository, target, pemilihan, data, pengaturan }: Parts) {
  function get(pemilihanId: string, tingkat: TingkatWilayah): Ringkasan {
    const row = pemilihan.find(pemilihanId)
    const daerah = pengaturan.get().kantor?.namaDaerah ?? ''
    const kategori = repository.listKategori(pemilihanId)
    const hasil = data.getHasil(pemilihanId, tingkat)
    const targets = new Map(target.list(pemilihanId).map((satu) => [satu.wilayahId, satu]))
    const semua = targets.get(null) ?? null
    const acuan = getAcuan(row, tingkat)
    const jatah = new Map(target.listJatah(pemilihanId).map((satu) => [satu.wilayahId, satu]))
    const salah = countTidakUtuh(pemilihanId, tingkat)

    const toDasar = (
      isi: Pick<
        RingkasanRow,
        'wilayahId' | 'kode' | 'nama' | 'desa' | 'kecamatan' | 'angka' | 'jumlahUnit' | 'unitTerisi'
      >,
      acuanAngka: AcuanAngka | null,
    ): Dasar => ({
      ...isi,
      penyebut: getPenyebut(isi.angka, kategori),
      pengguna: getPengguna(isi.angka),
      persen: getPartisipasi(isi.angka, kategori),
      acuanPersen: acuanAngka === null ? null : hitungPersen(acuanAngka.pengguna, acuanAngka.penyebut),
      acuanAngka,
      target: targets.get(isi.wilayahId) ?? null,
      jatah: jatah.get(isi.wilayahId)?.jumlah ?? null,
      kunci: jatah.get(isi.wilayahId)?.kunci ?? false,
      tidakUtuh: salah.get(isi.wilayahId) ?? 0,
    })
    const rows = hasil.rows.map((satu) => toDasar(satu, acuan?.find(satu) ?? null))
    const whole = toDasar(
      { ...hasil.jumlah, wilayahId: row.susunanId, kode: null, nama: daerah, desa: null, kecamatan: '' },
      acuan?.jumlah ?? null,
    )
    const kekurangan = hitungKekurangan({
      wilayah: rows.map(({ wilayahId, penyebut, pengguna, acuanAngka, target: own }) => ({
        id: wilayahId,
        penyebut,
        pengguna,
        acuan: acuanAngka,
        target: own,
      })),
      jumlah: { penyebut: whole.penyebut, pengguna: whole.pengguna, acuan: whole.acuanAngka },
      target: semua,
      acuanTersurat: acuan?.ringkas.minimum ?? null,
    })
    return {
      pemilihan: row,
      kategori,
      daerah,
      tingkat,
      rows: rows.map((satu, index) => withKekurangan(satu, kekurangan.wilayah[index] ?? kekurangan.jumlah)),
      jumlah: withKekurangan(
        { ...whole, acuanPersen: whole.acuanPersen ?? acuan?.ringkas.minimum ?? null, tidakUtuh: sumValues(salah) },
        kekurangan.jumlah,
      ),
      target: semua,
      acuan: acuan?.ringkas ?? null,
      tren: listTren(row),
    }
  }

  /** The baseline with its figures by wilayah: the same code, or the same name where an office added it itself. */
  function getAcuan(row: Pemilihan, tingkat: TingkatWilayah) {
    const acuan = target.findAcuan(row.id)
    if (acuan === undefined) return null
    const lama = acuan.acuanPemilihanId === null ? undefined : repository.find(acuan.acuanPemilihanId)
    if (lama === undefined) {
      const ringkas: AcuanRingkas = {
        ...acuan,
        label: acuan.nama ?? 'Acuan',
        persen: acuan.minimum,
        bedaJenis: false,
      }
      return { ringkas, jumlah: null, find: (): AcuanAngka | null => null }
    }
    const kategori = repository.listKategori(lama.id)
    const toAcuan = (angka: Angka): AcuanAngka | null => {
      const [pengguna, penyebut] = [getPengguna(angka), getPenyebut(angka, kategori)]
      return pengguna === null || penyebut === null || penyebut === 0 ? null : { pengguna, penyebut }
    }
    const isDeep = TINGKAT.indexOf(tingkat) <= TINGKAT.indexOf(lama.tingkatData)
    const hasil = data.getHasil(lama.id, isDeep ? tingkat : lama.tingkatData)
    const byKode = new Map(hasil.rows.flatMap((satu) => (satu.kode === null ? [] : [[satu.kode, satu.angka] as const])))
    const byNama = new Map(hasil.rows.map((satu) => [toKunciNama(satu), satu.angka]))
    const jumlah = toAcuan(hasil.jumlah.angka)
    const ringkas: AcuanRingkas = {
      ...acuan,
      label: lama.nama,
      persen: jumlah === null ? null : hitungPersen(jumlah.pengguna, jumlah.penyebut),
      bedaJenis: lama.jenis !== row.jenis,
    }
    return {
      ringkas,
      jumlah,
      find(satu: Pick<RingkasanRow, 'kode' | 'nama' | 'kecamatan'>): AcuanAngka | null {
        if (!isDeep) return null
        const angka = (satu.kode === null ? undefined : byKode.get(satu.kode)) ?? byNama.get(toKunciNama(satu))
        return angka === undefined ? null : toAcuan(angka)
      },
    }
  }

  /** All pemilihan of the same kind and of the other family, oldest first; only the same kind is ever joined. */
  function listTren(now: Pemilihan): TrenRow[] {
    return repository
      .list()
      .filter(({ jenis }) => jenis === now.jenis || getRumpun(jenis) !== getRumpun(now.jenis))
      .toReversed()
      .map(({ id, nama, jenis, tanggal }) => {
        const [angka, kategori] = [data.getJumlah(id), repository.listKategori(id)]
        return {
          pemilihanId: id,
          nama,
          jenis,
          tanggal,
          pengguna: getPengguna(angka),
          penyebut: getPenyebut(angka, kategori),
          persen: getPartisipasi(angka, kategori),
          target: target.list(id).find(({ wilayahId }) => wilayahId === null) ?? null,
          kini: id === now.id,
        }
      })
  }

  function countTidakUtuh(pemilihanId: string, tingkat: TingkatWilayah): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const row of data.listKeutuhan(pemilihanId)) {
      const id = { kecamatan: row.kecamatanId, desa: row.desaId ?? row.kecamatanId, tps: row.wilayahId }[tingkat]
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }

  return { get }
}

const TINGKAT: readonly TingkatWilayah[] = ['kecamatan', 'desa', 'tps']

function withKekurangan(row: Dasar, kekurangan: Kekurangan): RingkasanRow {
  const { dasar, datang, perluMinimum, perluMaksimum, kurangMinimum, kurangMaksimum } = kekurangan
  return { ...row, dasar, datang, perluMinimum, perluMaksimum, kurangMinimum, kurangMaksimum }
}

function toKunciNama({ nama, kecamatan }: Pick<RingkasanRow, 'nama' | 'kecamatan'>): string {
  return `${kecamatan}/${nama}`.toLowerCase()
}

function sumValues(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
