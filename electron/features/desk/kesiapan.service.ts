import type { IsiKesiapan, PermintaanKesiapan } from '@shared/features/desk/desk.schema'
import { getPersenPoin, getRata, getStatusOlehPersen } from '@shared/features/desk/kesiapan.rules'
import type { KesiapanDesk, PoinKesiapan, StatusPoin } from '@shared/features/desk/kesiapan.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseBaris } from '../../lib/parse-isian'
import type { PartisipasiService } from '../partisipasi'
import type { KesiapanRepository, KesiapanRow } from './kesiapan.repository'
import type { PoinRepository } from './poin.repository'

export type KesiapanService = ReturnType<typeof createKesiapanService>

type Parts = {
  readonly repository: KesiapanRepository
  readonly poin: PoinRepository
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan' | 'wilayah'>
}

/** What is said of a point, of one kecamatan of it or of one line of its details. */
type Letak = Pick<KesiapanRow, 'poinId' | 'wilayahId' | 'rincianId'>
type Isi = Pick<KesiapanRow, 'persen' | 'status' | 'catatan'>

/** How ready a desk is, now and at any moment that is past. */
export function createKesiapanService(
  { repository, poin, partisipasi }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  /** The state as of a moment beside that of another one. */
  function get({ pemilihanId, pada, banding }: PermintaanKesiapan): KesiapanDesk {
    partisipasi.pemilihan.find(pemilihanId)
    const saat = pada ?? clock.now().toISOString()
    const kecamatan = partisipasi.wilayah.list(pemilihanId, 'kecamatan')
    const ids = kecamatan.map(({ id }) => id)
    const kini = buildKeadaan(repository.listPada(pemilihanId, saat))
    const lalu = banding === null ? null : buildKeadaan(repository.listPada(pemilihanId, banding))
    const hitung = new Map(repository.countPerPoin(pemilihanId).map((row) => [row.poinId, row]))
    const penanggungJawab = Map.groupBy(poin.listPenanggungJawab(pemilihanId), ({ poinId }) => poinId)
    const rows = poin.list(pemilihanId).map((row, index): PoinKesiapan => {
      const own = kini.find({ poinId: row.id, wilayahId: null, rincianId: null })
      const jawab = penanggungJawab.get(row.id) ?? []
      const counted = hitung.get(row.id)
      return {
        id: row.id,
        nomor: index + 1,
        nama: row.nama,
        penanggungJawab: jawab.map(({ nama }) => nama),
        penanggungJawabIds: jawab.map(({ jabatanId }) => jabatanId),
        persen: kini.getPersen(row.id, ids),
        persenBanding: lalu?.getPersen(row.id, ids) ?? null,
        status: own?.status ?? 'belum',
        catatan: own?.catatan ?? null,
        batasWaktu: row.batasWaktu,
        jumlahBukti: counted?.jumlahBukti ?? 0,
        jumlahRincian: counted?.jumlahRincian ?? 0,
        rincianSiap: kini.countRincianSiap(row.id),
        masalahTerbuka: counted?.masalahTerbuka ?? 0,
        dariKecamatan: kini.hasKecamatan(row.id, ids),
      }
    })
    return {
      pada: saat,
      banding,
      rata: getRata(rows.map(({ persen }) => persen)),
      rataBanding: getRata(rows.map(({ persenBanding }) => persenBanding)),
      poin: rows,
      kecamatan: kecamatan.map(({ id, nama }) => {
        const persen = rows.map((row) => kini.find({ poinId: row.id, wilayahId: id, rincianId: null })?.persen ?? null)
        return { id, nama, persen, rata: getRata(persen) }
      }),
    }
  }

  /** The status of each line of the details of a point as of a moment. */
  function getStatusRincian(
    pemilihanId: string,
    pada: string | null,
  ): (poinId: string, rincianId: string) => StatusPoin {
    const keadaan = buildKeadaan(repository.listPada(pemilihanId, pada ?? clock.now().toISOString()))
    return (poinId, rincianId) => keadaan.find({ poinId, wilayahId: null, rincianId })?.status ?? 'belum'
  }

  /**
   * Any number of figures as one action, as of now or of a moment that is past; later moments keep what was said of
   * them.
   *
   * @throws DomainError ISIAN_SALAH for a moment to come or a figure that is a mean, TIDAK_DITEMUKAN
   */
  function set(pemilihanId: string, pada: string | null, isi: readonly IsiKesiapan[]): { jumlah: number } {
    partisipasi.pemilihan.find(pemilihanId)
    const saat = pada ?? clock.now().toISOString()
    if (saat > clock.now().toISOString()) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'pada',
        pesan: 'Waktu itu belum tiba. Kesiapan hanya dapat dicatat untuk saat ini atau saat yang sudah lewat.',
      })
    }
    const ids = partisipasi.wilayah.list(pemilihanId, 'kecamatan').map(({ id }) => id)
    const points = new Map(poin.list(pemilihanId).map((row, index) => [row.id, { nama: row.nama, nomor: index + 1 }]))
    const keadaan = buildKeadaan(repository.listPada(pemilihanId, saat))
    const changes = new Map<string, { readonly letak: Letak; readonly isi: Isi }>()
    const change = (letak: Letak, ubah: Partial<Isi>): void => {
      const before = keadaan.find(letak)
      const kosong: Isi = { persen: null, status: letak.wilayahId === null ? 'belum' : null, catatan: null }
      const after: Isi = { ...kosong, ...toIsi(before), ...ubah }
      if (isSame(after, toIsi(before) ?? kosong)) return
      keadaan.put(letak, after)
      changes.set(toKunci(letak), { letak, isi: after })
    }

    for (const satu of isi) {
      const letak = locate(satu, points, ids)
      if (satu.jenis === 'rincian') change(letak, { status: satu.status })
      else if (satu.jenis === 'kecamatan') change(letak, { persen: satu.persen })
      else change(letak, buildIsiPoin(satu, keadaan, ids, points.get(satu.poinId)?.nomor ?? 0))
    }
    // The mean of a point follows its kecamatan, and its status follows the mean.
    for (const poinId of new Set([...changes.values()].filter(isKecamatan).map(({ letak }) => letak.poinId))) {
      const letak = { poinId, wilayahId: null, rincianId: null }
      const status = keadaan.find(letak)?.status ?? 'belum'
      change(letak, { status: getStatusOlehPersen(status, keadaan.getPersen(poinId, ids)) })
    }
    if (changes.size === 0) return { jumlah: 0 }
    journal.action({ name: formatNama(isi, points) }, () => {
      for (const { letak, isi: baru } of changes.values()) {
        const sama = keadaan.findPada(letak, saat)
        if (sama === null) repository.create({ id: createId(), ...letak, ...baru, pada: saat })
        else repository.update(sama, baru)
      }
    })
    return { jumlah: isi.length }
  }

  function locate(isi: IsiKesiapan, points: ReadonlyMap<string, unknown>, kecamatanIds: readonly string[]): Letak {
    if (isi.jenis === 'rincian') {
      const row = poin.findRincian(isi.rincianId)
      if (row !== undefined && points.has(row.poinId)) {
        return { poinId: row.poinId, wilayahId: null, rincianId: row.id }
      }
    } else if (points.has(isi.poinId)) {
      if (isi.jenis === 'poin') return { poinId: isi.poinId, wilayahId: null, rincianId: null }
      if (kecamatanIds.includes(isi.wilayahId)) return { poinId: isi.poinId, wilayahId: isi.wilayahId, rincianId: null }
    }
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Poin atau kecamatan itu sudah berubah. Muat ulang halaman, lalu isi lagi.',
    })
  }

  return { get, set, getStatusRincian }
}

type Keadaan = ReturnType<typeof buildKeadaan>

/** Rows of one moment, found by what they speak of. */
function buildKeadaan(rows: readonly KesiapanRow[]) {
  const found = new Map<string, Isi & { readonly letak: Letak }>(
    rows.map((row) => [toKunci(row), { ...pickIsi(row), letak: row }]),
  )
  const stored = new Map(rows.map((row) => [toKunci(row), row]))
  const find = (letak: Letak): Isi | undefined => found.get(toKunci(letak))
  const listKecamatan = (poinId: string, ids: readonly string[]) =>
    ids.map((wilayahId) => find({ poinId, wilayahId, rincianId: null })?.persen ?? null)
  return {
    find,
    /** Id of the row that was written for this very moment; null when the next one is a new row. */
    findPada(letak: Letak, pada: string): string | null {
      const row = stored.get(toKunci(letak))
      return row?.pada === pada ? row.id : null
    },
    put: (letak: Letak, isi: Isi): void => void found.set(toKunci(letak), { ...isi, letak }),
    hasKecamatan: (poinId: string, ids: readonly string[]): boolean =>
      listKecamatan(poinId, ids).some((persen) => persen !== null),
    getPersen: (poinId: string, ids: readonly string[]): number | null =>
      getPersenPoin(find({ poinId, wilayahId: null, rincianId: null })?.persen ?? null, listKecamatan(poinId, ids)),
    countRincianSiap: (poinId: string): number =>
      [...found.values()].filter(
        ({ letak, status }) => letak.poinId === poinId && letak.rincianId !== null && status === 'siap',
      ).length,
  }
}

/** A percentage that is given moves the status along, unless the status is given too. */
function buildIsiPoin(
  { poinId, persen, status, catatan }: Extract<IsiKesiapan, { jenis: 'poin' }>,
  keadaan: Keadaan,
  kecamatanIds: readonly string[],
  nomor: number,
): Partial<Isi> {
  if (persen !== undefined && keadaan.hasKecamatan(poinId, kecamatanIds)) {
    throw new DomainError({
      kode: 'ISIAN_SALAH',
      isian: 'persen',
      pesan: `Persen poin ${nomor} adalah rata-rata kecamatannya. Ubah angkanya pada tabel kecamatan.`,
    })
  }
  const before = keadaan.find({ poinId, wilayahId: null, rincianId: null })?.status ?? 'belum'
  return {
    ...(persen === undefined ? {} : { persen, status: getStatusOlehPersen(before, persen) }),
    ...(status === undefined ? {} : { status }),
    ...(catatan === undefined ? {} : { catatan: parseBaris(catatan) }),
  }
}

function formatNama(isi: readonly IsiKesiapan[], points: ReadonlyMap<string, { readonly nomor: number }>): string {
  const [first, ...rest] = isi
  if (first === undefined || rest.length > 0) return `Catat ${isi.length} angka kesiapan`
  if (first.jenis === 'rincian') return 'Catat status rincian desk'
  return `Catat kesiapan poin ${points.get(first.poinId)?.nomor ?? ''}`
}

function toKunci({ poinId, wilayahId, rincianId }: Letak): string {
  return `${poinId} ${wilayahId ?? ''} ${rincianId ?? ''}`
}

function pickIsi({ persen, status, catatan }: Isi): Isi {
  return { persen, status, catatan }
}

function toIsi(isi: Isi | undefined): Isi | null {
  return isi === undefined ? null : pickIsi(isi)
}

function isSame(a: Isi, b: Isi): boolean {
  return a.persen === b.persen && a.status === b.status && a.catatan === b.catatan
}

function isKecamatan({ letak }: { readonly letak: Letak }): boolean {
  return letak.wilayahId !== null
}
