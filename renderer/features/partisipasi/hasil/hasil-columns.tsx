import { formatPenyebut, KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import { formatPoin } from '@shared/features/partisipasi/penjelasan.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan, formatTarget } from '@shared/features/partisipasi/target.rules'
import { formatAngka } from '@shared/lib/angka'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { BilahTarget } from './bilah-target'

type Column = GridColumn<RingkasanRow>

/** What the table of results has, by what is known: baseline before the election, turnout after it. */
export function buildHasilColumns(ringkasan: Ringkasan): readonly Column[] {
  const { tingkat, target, acuan, kategori, jumlah } = ringkasan
  const hasHasil = jumlah.pengguna !== null
  // Below the kecamatan figures are smaller, and what they lie in stands beside them.
  const isRinci = tingkat !== 'kecamatan'
  const ke = target === null ? '' : formatPersenRatusan(target.minimum, true)
  return [
    {
      id: 'nama',
      header: KATA_TINGKAT[tingkat],
      value: ({ nama }) => nama,
      width: { kecamatan: 150, desa: 136, tps: 100 }[tingkat],
      frozen: true,
      grow: true,
    },
    ...(!isRinci
      ? []
      : [
          ...(tingkat === 'tps'
            ? [
                {
                  id: 'desa',
                  header: 'Desa/kel.',
                  value: ({ desa }: RingkasanRow) => desa,
                  width: 124,
                  secondary: true,
                },
              ]
            : []),
          {
            id: 'kecamatan',
            header: 'Kecamatan',
            value: ({ kecamatan }: RingkasanRow) => kecamatan,
            width: 116,
            secondary: true,
          },
        ]),
    buildAngka('penyebut', formatPenyebut(kategori), ringkasan, isRinci ? 86 : 96),
    ...(tingkat === 'tps' || jumlah.angka.jumlahTps === null
      ? []
      : [
          {
            ...buildNilai('jumlahTps', 'TPS', ({ angka }) => angka.jumlahTps, ringkasan, 70),
            secondary: true,
            dropBelow: isRinci ? 1500 : 1200,
          },
        ]),
    ...(acuan === null
      ? []
      : [
          {
            ...buildPersen('acuanPersen', describeAcuan(acuan.label), ringkasan),
            ...(isRinci ? { width: 82 } : {}),
            ...(hasHasil ? { secondary: true, dropBelow: 1500 } : {}),
          },
        ]),
    ...(hasHasil
      ? [buildAngka('pengguna', 'Pengguna', ringkasan, 96), buildPersen('persen', 'Partisipasi, %', ringkasan)]
      : []),
    {
      id: 'bilah',
      header: target === null ? '0–100 %' : `Terhadap ${formatTarget(target)}`,
      value: ({ persen, acuanPersen }) => persen ?? acuanPersen,
      text: () => '',
      cell: (row) => <BilahTarget row={row} target={target} />,
      width: isRinci ? 112 : 124,
      filter: 'none',
      total: () => <BilahTarget row={jumlah} target={target} />,
    },
    ...(target === null
      ? []
      : [
          ...(hasHasil ? [buildSelisih(ringkasan)] : []),
          buildAngka(
            'kurangMinimum',
            target.bentuk === 'lebih dari' ? `Kurang ke > ${ke}` : `Kurang ke ${ke}`,
            ringkasan,
            target.bentuk === 'lebih dari' ? 152 : isRinci ? 120 : 124,
          ),
          ...(target.maksimum === null
            ? []
            : [
                buildAngka(
                  'kurangMaksimum',
                  `Kurang ke ${formatPersenRatusan(target.maksimum, true)}`,
                  ringkasan,
                  isRinci ? 108 : 112,
                ),
              ]),
        ]),
    ...(ringkasan.rows.some(({ jatah }) => jatah !== null) ? [buildJatah(ringkasan)] : []),
  ]
}

/** `Pilkada 2017` and `Bupati dan Wakil Bupati Bekasi 2017` both head the column by their year. */
function describeAcuan(label: string): string {
  const tahun = /\d{4}/.exec(label)?.[0]
  return tahun === undefined ? 'Acuan, %' : `${tahun}, %`
}

type KolomJumlah = 'penyebut' | 'pengguna' | 'kurangMinimum' | 'kurangMaksimum'

function buildAngka(kolom: KolomJumlah, header: string, ringkasan: Ringkasan, width: number): Column {
  return buildNilai(kolom, header, (row) => row[kolom], ringkasan, width)
}

function buildNilai(
  id: string,
  header: string,
  getNilai: (row: RingkasanRow) => number | null,
  { jumlah }: Ringkasan,
  width: number,
): Column {
  const format = (nilai: number | null) => (nilai === null ? '' : formatAngka(nilai))
  return {
    id,
    header,
    kind: 'number',
    value: getNilai,
    text: (row) => format(getNilai(row)),
    width,
    total: () => format(getNilai(jumlah)),
  }
}

function buildPersen(kolom: 'persen' | 'acuanPersen', header: string, { jumlah }: Ringkasan): Column {
  const format = (nilai: number | null) => (nilai === null ? '' : formatPersenRatusan(nilai))
  return {
    id: kolom,
    header,
    kind: 'number',
    value: (row) => (row[kolom] === null ? null : row[kolom] / 100),
    text: (row) => format(row[kolom]),
    width: kolom === 'persen' ? 116 : 96,
    total: () => format(jumlah[kolom]),
  }
}

function buildSelisih({ target, jumlah }: Ringkasan): Column {
  const getSelisih = (row: RingkasanRow): number | null => {
    const own = row.target ?? target
    return row.persen === null || own === null ? null : row.persen - own.minimum
  }
  const format = (nilai: number | null) => (nilai === null ? '' : formatPoin(nilai))
  return {
    id: 'selisih',
    header: 'Selisih, poin',
    kind: 'number',
    value: (row) => {
      const selisih = getSelisih(row)
      return selisih === null ? null : selisih / 100
    },
    text: (row) => format(getSelisih(row)),
    width: 104,
    secondary: true,
    dropBelow: 1400,
    total: () => format(getSelisih(jumlah)),
  }
}

function buildJatah(ringkasan: Ringkasan): Column {
  const total = ringkasan.rows.reduce((sum, { jatah }) => sum + (jatah ?? 0), 0)
  return {
    ...buildNilai('jatah', 'Jatah', ({ jatah }) => jatah, ringkasan, 90),
    total: () => formatAngka(total),
  }
}
