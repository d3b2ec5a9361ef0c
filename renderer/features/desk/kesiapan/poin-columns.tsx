import { getArah } from '@shared/features/desk/kesiapan.rules'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import { formatSelisih } from '@shared/features/desk/pembuka.rules'
import { joinDan } from '@shared/lib/kalimat'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../desk.module.css'
import { getRupaStatus } from '../status-poin'
import { BatangKesiapan } from './batang-kesiapan'

type Column = GridColumn<PoinKesiapan>

/** @param sejak `1 Nov`, the moment compared with; null leaves that column out */
export function buildPoinColumns(sejak: string | null): readonly Column[] {
  return [
    { id: 'nomor', header: 'No', kind: 'number', value: ({ nomor }) => nomor, width: 50, filter: 'none' },
    { id: 'nama', header: 'Poin', value: ({ nama }) => nama, width: 220, grow: true },
    {
      id: 'penanggungJawab',
      header: 'Penanggung jawab',
      value: ({ penanggungJawab }) => joinDan(penanggungJawab),
      width: 150,
      secondary: true,
      dropBelow: 1080,
    },
    {
      id: 'persen',
      header: 'Kesiapan',
      kind: 'number',
      value: ({ persen }) => persen,
      text: ({ persen }) => formatPersen(persen),
      cell: (row) => <BatangKesiapan persen={row.persen} banding={row.persenBanding} teks={formatPersen(row.persen)} />,
      width: 152,
      filter: 'range',
    },
    ...(sejak === null ? [] : [buildSejak(sejak)]),
    { id: 'bukti', header: 'Bukti', kind: 'number', value: ({ jumlahBukti }) => jumlahBukti, width: 60 },
    {
      id: 'status',
      header: 'Status',
      kind: 'status',
      value: ({ status }) => getRupaStatus(status).kata,
      cell: ({ status }) => <StatusWord {...getRupaStatus(status)} />,
      width: 116,
    },
  ]
}

function buildSejak(sejak: string): Column {
  return {
    id: 'sejak',
    header: `Sejak ${sejak}`,
    kind: 'status',
    value: ({ persen, persenBanding }) => (persen === null || persenBanding === null ? null : persen - persenBanding),
    text: (row) => formatArah(row),
    cell: (row) => {
      const arah = getArah(row.persen, row.persenBanding)
      if (arah === null) return <span className={classes.diam}>–</span>
      return (
        <span className={classes.arah} data-arah={arah}>
          <StatusWord glif={arah} kata={formatArah(row)} />
        </span>
      )
    },
    width: 98,
    filter: 'none',
  }
}

function formatArah({ persen, persenBanding }: PoinKesiapan): string {
  return getArah(persen, persenBanding) === 'tetap' ? 'tetap' : formatSelisih(persen, persenBanding)
}

function formatPersen(persen: number | null): string {
  return persen === null ? '–' : `${persen} %`
}
