import { formatAngka, parseAngka } from '@shared/lib/angka'
import { useState } from 'react'
import { Grid } from '../../../renderer/ui/grid/grid'
import type { GridChange, GridColumn } from '../../../renderer/ui/grid/grid-types'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { GalleryShell } from './gallery-shell'

type Kecamatan = {
  readonly id: string
  readonly nama: string
  readonly dpt: number | null
  readonly pengguna: number | null
}

const start: readonly Kecamatan[] = [
  { id: 'k1', nama: 'Bogor Selatan', dpt: 155_312, pengguna: 127_001 },
  { id: 'k2', nama: 'Bogor Timur', dpt: 80_904, pengguna: 70_110 },
  { id: 'k3', nama: 'Bogor Utara', dpt: 141_870, pengguna: 121_000 },
  { id: 'k4', nama: 'Bogor Tengah', dpt: 79_442, pengguna: 66_230 },
  { id: 'k5', nama: 'Bogor Barat', dpt: 180_301, pengguna: null },
  { id: 'k6', nama: 'Tanah Sareal', dpt: 177_420, pengguna: 0 },
]

function toColumn(id: 'dpt' | 'pengguna', header: string): GridColumn<Kecamatan> {
  return {
    id,
    header,
    kind: 'number',
    width: 140,
    value: (row) => row[id],
    text: (row) => formatNumber(row[id]),
    total: (rows) => formatAngka(rows.reduce((sum, row) => sum + (row[id] ?? 0), 0)),
    edit: {
      parse: (text) => (text === '' ? { ok: true, nilai: null } : parseAngka(text)),
    },
  }
}

function formatNumber(value: number | null): string {
  return value === null ? '' : formatAngka(value)
}

const columns: readonly GridColumn<Kecamatan>[] = [
  {
    id: 'nama',
    header: 'Kecamatan',
    width: 220,
    grow: true,
    frozen: true,
    value: (row) => row.nama,
    edit: {
      parse: (text) => (text === '' ? { ok: false, pesan: 'Nama kecamatan belum diisi.' } : { ok: true, nilai: text }),
    },
  },
  toColumn('dpt', 'DPT'),
  toColumn('pengguna', 'Pengguna'),
]

/** Cells that are typed and pasted into; the last change stands below as JSON for the tests. */
export function EntryGallery() {
  const [rows, setRows] = useState(start)
  const [changes, setChanges] = useState<readonly GridChange[]>([])
  const apply = (change: GridChange) => {
    setChanges([...changes, change])
    const edited = rows.map((row) => {
      const own = change.cells.filter((cell) => cell.rowId === row.id)
      return { ...row, ...Object.fromEntries(own.map(({ columnId, value }) => [columnId, value])) }
    })
    const added = change.newRows.map((values, index) => ({
      id: `baru${rows.length + index}`,
      nama: typeof values.nama === 'string' ? values.nama : '',
      dpt: typeof values.dpt === 'number' ? values.dpt : null,
      pengguna: typeof values.pengguna === 'number' ? values.pengguna : null,
    }))
    setRows([...edited, ...added])
  }
  return (
    <GalleryShell>
      <Page head={<PageHeader title="Hasil per kecamatan" />}>
        <Grid
          id="galeri-sel"
          label="Hasil per kecamatan"
          mode="cell"
          lined
          columns={columns}
          rows={rows}
          getRowId={getId}
          countLabel="kecamatan"
          totalLabel="Jumlah"
          canAddRows
          onChange={apply}
          autoFocus
        />
        <output data-testid="perubahan" hidden>
          {JSON.stringify(changes)}
        </output>
      </Page>
    </GalleryShell>
  )
}

function getId(row: Kecamatan): string {
  return row.id
}
