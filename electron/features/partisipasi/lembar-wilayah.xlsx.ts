import { DPT, getJumlah, getKolomKategori } from '@shared/features/partisipasi/angka.rules'
import { formatPenyebut, WILAYAH_CETAK } from '@shared/features/partisipasi/pemilihan.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import {
  add,
  bagi,
  buildBagi,
  buildJumlah,
  buildKepalaXlsx,
  buildSum,
  buildTabelXlsx,
  getKolomDasar,
  type KolomXlsx,
  type LembarXlsx,
  NOMOR,
  toNama,
} from './kolom.xlsx'
import type { PartisipasiWorkbook } from './partisipasi.report'

type Kolom = KolomXlsx<RingkasanRow>

const NAMA_LEMBAR = { kecamatan: 'Kecamatan', desa: 'Desa', tps: 'TPS' } as const

/** Every wilayah against the target: DPT, users, turnout, and who is missing. Pure. */
export function buildLembarWilayah(source: PartisipasiWorkbook): LembarXlsx {
  const { ringkasan, kondisiPer, catatan, keutuhan } = source
  const { tingkat, rows, jumlah, daerah } = ringkasan
  const tabel = buildTabelXlsx(listKolomWilayah(ringkasan), rows, { label: daerah, row: jumlah })
  const note = [...catatan, ...(keutuhan.length === 0 ? [] : ['*) Keutuhan data.', ...keutuhan])].join(' ')
  return {
    definition: {
      name: NAMA_LEMBAR[tingkat],
      ...buildKepalaXlsx(ringkasan, kondisiPer, `Partisipasi Pemilih per ${WILAYAH_CETAK[tingkat]}`),
      parameters: listParameter(ringkasan),
      columns: tabel.columns,
      totals: tabel.totals,
      note,
      rowCount: rows.length,
    },
    rows: tabel.rows,
  }
}

function listParameter({ target }: Ringkasan) {
  if (target === null) return []
  const minimum = {
    label: target.bentuk === 'lebih dari' ? 'Target lebih dari' : 'Target',
    value: target.minimum / 10_000,
  }
  return target.maksimum === null ? [minimum] : [minimum, { label: 's.d.', value: target.maksimum / 10_000 }]
}

/** Results after the election; before it the baseline and who is expected. */
function listKolomWilayah(ringkasan: Ringkasan): readonly Kolom[] {
  const { tingkat, rows, jumlah, target } = ringkasan
  const hasHasil = jumlah.pengguna !== null
  const hasTps = tingkat !== 'tps' && jumlah.angka.jumlahTps !== null
  return [
    NOMOR,
    { id: 'nama', head: WILAYAH_CETAK[tingkat], width: 20, kind: 'teks', value: toNama },
    ...(tingkat === 'tps'
      ? [
          {
            id: 'desa',
            head: 'Desa/Kelurahan',
            width: 18,
            kind: 'teks' as const,
            value: (row: RingkasanRow) => row.desa,
          },
        ]
      : []),
    ...(tingkat === 'kecamatan'
      ? []
      : [
          {
            id: 'kecamatan',
            head: 'Kecamatan',
            width: 18,
            kind: 'teks' as const,
            value: (row: RingkasanRow) => row.kecamatan,
          },
        ]),
    ...(hasTps ? [buildJumlah('tps', 'TPS', 8, ({ angka }) => angka.jumlahTps)] : []),
    ...listKolomDpt(rows),
    ...(hasHasil ? listKolomHasil(ringkasan) : listKolomPerkiraan(ringkasan)),
    ...(target === null ? [] : listKolomTarget(ringkasan, hasHasil ? 'pengguna' : 'datang')),
    ...(rows.some(({ jatah }) => jatah !== null) ? [buildJumlah('jatah', 'Jatah', 9, ({ jatah }) => jatah)] : []),
  ]
}

/** L and P where they are known, and their sum; a total that was written otherwise stays as it was written. */
function listKolomDpt(rows: readonly RingkasanRow[]): readonly Kolom[] {
  const jumlah = buildJumlah('dpt', 'DPT', 10.5, ({ angka }) => getJumlah(angka, DPT))
  const hasHalves = rows.some(({ angka }) => angka.dptL !== null || angka.dptP !== null)
  if (!hasHalves) return [jumlah]
  const isSum = rows.every(({ angka }) => getJumlah(angka, DPT) === add([angka.dptL, angka.dptP]))
  return [
    buildJumlah('dptL', 'DPT L', 9.5, ({ angka }) => angka.dptL),
    buildJumlah('dptP', 'DPT P', 9.5, ({ angka }) => angka.dptP),
    isSum ? { ...jumlah, head: 'DPT L + P', formula: (at) => buildSum([at('dptL'), at('dptP')]) } : jumlah,
  ]
}

function listKolomHasil({ rows, kategori }: Ringkasan): readonly Kolom[] {
  const parts = kategori.map(({ nama, urutan }, index) => ({
    urutan,
    kolom: buildJumlah(`pengguna${urutan}`, `Pengguna ${nama}`, index === 0 ? 11 : 10, ({ angka }) =>
      getJumlah(angka, getKolomKategori(urutan)),
    ),
  }))
  const known = parts.filter(({ kolom }) => rows.some((row) => kolom.value(row) !== null))
  const isSum = rows.every((row) => row.pengguna === add(known.map(({ kolom }) => toAngka(kolom.value(row)))))
  const pengguna = buildJumlah('pengguna', 'Jumlah pengguna', 11, (row) => row.pengguna)
  return [
    ...known.map(({ kolom }) => kolom),
    isSum && known.length > 0
      ? { ...pengguna, formula: (at) => buildSum(known.map(({ kolom }) => at(kolom.id))) }
      : pengguna,
    ...listKolomPenyebut(kategori),
    {
      id: 'persen',
      head: 'Partisipasi (%)',
      width: 11.5,
      kind: 'persen',
      value: (row) => bagi(row.pengguna, row.penyebut),
      formula: (at) => buildBagi(at('pengguna'), at(getKolomDasar(kategori))),
      total: 'formula',
    },
  ]
}

function listKolomPerkiraan({ kategori, acuan }: Ringkasan): readonly Kolom[] {
  return [
    ...listKolomPenyebut(kategori),
    ...(acuan === null
      ? []
      : [
          {
            id: 'acuan',
            head: 'Acuan (%)',
            width: 10,
            kind: 'persen' as const,
            value: ({ acuanAngka, acuanPersen }: RingkasanRow) =>
              acuanAngka === null
                ? acuanPersen === null
                  ? null
                  : acuanPersen / 10_000
                : bagi(acuanAngka.pengguna, acuanAngka.penyebut),
            total: 'value' as const,
          },
        ]),
    buildJumlah('datang', 'Perkiraan datang', 11, ({ datang }) => datang),
  ]
}

/** What the percentage is of has a column of its own where it is more than the DPT. */
function listKolomPenyebut(kategori: Ringkasan['kategori']): readonly Kolom[] {
  return getKolomDasar(kategori) === 'dpt'
    ? []
    : [buildJumlah('penyebut', formatPenyebut(kategori), 11, ({ penyebut }) => penyebut)]
}

/** Points above or below, who must come, and who is missing. A target of its own stands in a column of its own. */
function listKolomTarget({ rows, target, jumlah }: Ringkasan, datang: 'pengguna' | 'datang'): readonly Kolom[] {
  const isOwn = rows.some((row) => row.target !== null)
  const getMinimum = (row: RingkasanRow) => (row.target ?? target)?.minimum ?? null
  const hasMaksimum = jumlah.perluMaksimum !== null
  return [
    ...(isOwn
      ? [
          {
            id: 'target',
            head: 'Target (%)',
            width: 10,
            kind: 'persen' as const,
            value: (row: RingkasanRow) => bagi(getMinimum(row), 10_000),
            total: 'value' as const,
          },
        ]
      : []),
    ...(datang === 'datang'
      ? []
      : [
          {
            id: 'selisih',
            head: 'Selisih (poin)',
            width: 9.5,
            kind: 'poin' as const,
            value: (row: RingkasanRow) => {
              const minimum = getMinimum(row)
              return row.persen === null || minimum === null ? null : (row.persen - minimum) / 100
            },
            formula: (at: (id: string) => string) =>
              `IF(${at('persen')}="","",ROUND((ROUND(${at('persen')},4)-${isOwn ? at('target') : '{p0}'})*100,2))`,
            total: 'formula' as const,
          },
        ]),
    ...buildKurang('perlu', 'Harus datang', 'kurang', 'Kurang (orang)', datang, 'Minimum'),
    ...(hasMaksimum
      ? buildKurang('perluMaks', 'Harus datang, maks.', 'kurangMaks', 'Kurang, maks.', datang, 'Maksimum')
      : []),
  ]
}

function buildKurang(
  perluId: string,
  perluHead: string,
  kurangId: string,
  kurangHead: string,
  datang: string,
  batas: 'Minimum' | 'Maksimum',
): readonly Kolom[] {
  return [
    buildJumlah(perluId, perluHead, 10.5, (row) => row[`perlu${batas}`]),
    {
      id: kurangId,
      head: kurangHead,
      width: 10,
      kind: 'jumlah',
      value: (row) => row[`kurang${batas}`],
      formula: (at) => `IF(OR(${at(perluId)}="",${at(datang)}=""),"",MAX(0,${at(perluId)}-${at(datang)}))`,
      // Counted from the figures of the whole: a kecamatan beyond its target does not make up for another.
      total: 'formula',
    },
  ]
}

function toAngka(value: string | number | null): number | null {
  return typeof value === 'number' ? value : null
}
