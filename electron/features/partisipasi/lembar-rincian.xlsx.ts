import { getKelamin } from '@shared/features/partisipasi/kelamin.rules'
import { formatPenyebut, WILAYAH_CETAK } from '@shared/features/partisipasi/pemilihan.rules'
import { KATA_KELAS_PANAS } from '@shared/features/partisipasi/peta-desa.rules'
import type { Ringkasan, RingkasanRow, TrenRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatTarget } from '@shared/features/partisipasi/target.rules'
import {
  bagi,
  buildBagi,
  buildJumlah,
  buildKepalaXlsx,
  buildTabelXlsx,
  getKolomDasar,
  type KolomXlsx,
  type LembarXlsx,
  NOMOR,
  toNama,
} from './kolom.xlsx'
import type { PartisipasiWorkbook } from './partisipasi.report'

type Kolom = KolomXlsx<RingkasanRow>

/** Turnout of both sexes, with the difference in points. Pure. */
export function buildLembarKelamin(source: PartisipasiWorkbook): LembarXlsx {
  const { tingkat, rows, jumlah, daerah, kategori } = source.ringkasan
  const get = (row: RingkasanRow, kelamin: 'l' | 'p') => getKelamin(row, kategori)[kelamin]
  const dasar = getKolomDasar(kategori) === 'dpt' ? 'DPT' : 'Penyebut'
  const kolom: readonly Kolom[] = [
    NOMOR,
    { id: 'nama', head: WILAYAH_CETAK[tingkat], width: 26, kind: 'teks', value: ({ nama }) => nama },
    ...(['l', 'p'] as const).flatMap((kelamin): readonly Kolom[] => {
      const huruf = kelamin.toUpperCase()
      return [
        buildJumlah(`dasar${huruf}`, `${dasar} ${huruf}`, 13, (row) => get(row, kelamin).penyebut),
        buildJumlah(`pengguna${huruf}`, `Pengguna ${huruf}`, 13, (row) => get(row, kelamin).pengguna),
      ]
    }),
    ...(['l', 'p'] as const).map((kelamin): Kolom => {
      const huruf = kelamin.toUpperCase()
      return {
        id: `persen${huruf}`,
        head: `Partisipasi ${huruf} (%)`,
        width: 14,
        kind: 'persen',
        value: (row) => bagi(get(row, kelamin).pengguna, get(row, kelamin).penyebut),
        formula: (at) => buildBagi(at(`pengguna${huruf}`), at(`dasar${huruf}`)),
        total: 'formula',
      }
    }),
    {
      id: 'selisih',
      head: 'Selisih P − L (poin)',
      width: 14,
      kind: 'poin',
      value: (row) => bagi(getKelamin(row, kategori).selisih, 100),
      formula: (at) =>
        `IF(OR(${at('persenL')}="",${at('persenP')}=""),"",ROUND((ROUND(${at('persenP')},4)-ROUND(${at('persenL')},4))*100,2))`,
      total: 'formula',
    },
  ]
  const tabel = buildTabelXlsx(kolom, rows, { label: daerah, row: jumlah })
  return {
    definition: {
      name: 'L dan P',
      ...buildKepalaXlsx(source.ringkasan, source.kondisiPer, 'Partisipasi Pemilih Laki-laki dan Perempuan'),
      columns: tabel.columns,
      totals: tabel.totals,
      note: `Partisipasi L = pengguna laki-laki / ${formatPenyebut(kategori)} laki-laki; demikian pula P. Wilayah yang belum memerinci L dan P dikosongkan.`,
      rowCount: rows.length,
    },
    rows: tabel.rows,
  }
}

/** Every desa on a ground that grows darker with its turnout; before the election that of the baseline. Pure. */
export function buildLembarDesa(source: PartisipasiWorkbook, desa: Ringkasan): LembarXlsx {
  const { rows, jumlah, daerah, kategori } = desa
  const hasHasil = jumlah.pengguna !== null
  const kolom: readonly Kolom[] = [
    NOMOR,
    { id: 'nama', head: 'Desa/Kelurahan', width: 32, kind: 'teks', value: toNama },
    { id: 'kecamatan', head: 'Kecamatan', width: 26, kind: 'teks', value: ({ kecamatan }) => kecamatan },
    ...(jumlah.angka.jumlahTps === null ? [] : [buildJumlah('tps', 'TPS', 9, ({ angka }) => angka.jumlahTps)]),
    buildJumlah('dasar', formatPenyebut(kategori), 14, ({ penyebut }) => penyebut),
    ...(hasHasil
      ? [
          buildJumlah('pengguna', 'Jumlah pengguna', 14, ({ pengguna }) => pengguna),
          {
            id: 'persen',
            head: 'Partisipasi (%)',
            width: 14,
            kind: 'panas' as const,
            value: (row: RingkasanRow) => bagi(row.pengguna, row.penyebut),
            formula: (at: (id: string) => string) => buildBagi(at('pengguna'), at('dasar')),
            total: 'formula' as const,
          },
        ]
      : [
          {
            id: 'persen',
            head: 'Acuan (%)',
            width: 14,
            kind: 'panas' as const,
            value: ({ acuanAngka }: RingkasanRow) =>
              acuanAngka === null ? null : bagi(acuanAngka.pengguna, acuanAngka.penyebut),
          },
        ]),
  ]
  const tabel = buildTabelXlsx(kolom, rows, { label: daerah, row: jumlah })
  return {
    definition: {
      name: 'Desa',
      ...buildKepalaXlsx(source.ringkasan, source.kondisiPer, 'Partisipasi Pemilih per Desa/Kelurahan'),
      columns: tabel.columns,
      totals: tabel.totals,
      note: `Makin gelap makin tinggi, dalam persen: ${KATA_KELAS_PANAS.join('; ')}. Di bawah 50 persen dicetak tebal.`,
      rowCount: rows.length,
    },
    rows: tabel.rows,
  }
}

/** All pemilihan that may stand beside this one, oldest first. Pure. */
export function buildLembarTren(source: PartisipasiWorkbook): LembarXlsx {
  const { tren, pemilihan } = source.ringkasan
  const kolom: readonly KolomXlsx<TrenRow>[] = [
    NOMOR,
    { id: 'nama', head: 'Pemilihan', width: 44, kind: 'teks', value: ({ nama }) => nama },
    {
      id: 'sejenis',
      head: 'Jenis',
      width: 14,
      kind: 'teks',
      value: ({ jenis }) => (jenis === pemilihan.jenis ? 'Sejenis' : 'Jenis lain'),
    },
    { id: 'tanggal', head: 'Pemungutan suara', width: 20, kind: 'tanggal', value: ({ tanggal }) => tanggal },
    { id: 'pengguna', head: 'Jumlah pengguna', width: 13, kind: 'jumlah', value: ({ pengguna }) => pengguna },
    { id: 'penyebut', head: 'Penyebut', width: 13, kind: 'jumlah', value: ({ penyebut }) => penyebut },
    {
      id: 'persen',
      head: 'Partisipasi (%)',
      width: 12,
      kind: 'persen',
      value: ({ pengguna, penyebut }) => bagi(pengguna, penyebut),
      formula: (at) => buildBagi(at('pengguna'), at('penyebut')),
    },
    {
      id: 'target',
      head: 'Target (%)',
      width: 12,
      kind: 'teks',
      value: ({ target }) => (target === null ? null : formatTarget(target)),
    },
  ]
  const tabel = buildTabelXlsx(kolom, tren)
  return {
    definition: {
      name: 'Tren',
      ...buildKepalaXlsx(source.ringkasan, source.kondisiPer, 'Tren Partisipasi Pemilih'),
      columns: tabel.columns,
      totals: [],
      note: 'Hanya pemilihan sejenis yang boleh dibandingkan langsung. Penyebut setiap pemilihan menurut pilihan pada pemilihan itu.',
      rowCount: tren.length,
    },
    rows: tabel.rows,
  }
}
