import type { IsiKesiapan } from '@shared/features/desk/desk.schema'
import { BATAS_KECAMATAN } from '@shared/features/desk/kesiapan.rules'
import type { KecamatanKesiapan, KesiapanDesk } from '@shared/features/desk/kesiapan.schema'
import { formatAngka, parseAngka } from '@shared/lib/angka'
import { useMemo } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange, GridColumn, ParsedCell } from '../../../ui/grid/grid-types'
import { showMessage } from '../../../ui/messages/messages'
import { Glif } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../desk.module.css'

type KecamatanGridProps = {
  readonly pemilihanId: string
  readonly pada: string | null
  readonly kesiapan: KesiapanDesk
}

/** Kecamatan by point: typed, or pasted as a block from Excel. */
export function KecamatanGrid({ pemilihanId, pada, kesiapan }: KecamatanGridProps) {
  const save = useSave()
  const { poin, kecamatan } = kesiapan
  const names = poin.map(({ id, nama }) => `${id}\t${nama}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns change with the points, not with their figures
  const columns = useMemo(() => buildColumns(poin), [names])
  const change = async ({ kind, cells }: GridChange) => {
    const isi = cells.flatMap(({ rowId, columnId, value }): IsiKesiapan[] =>
      typeof value === 'string' ? [] : [{ jenis: 'kecamatan', poinId: columnId, wilayahId: rowId, persen: value }],
    )
    if (isi.length === 0) return
    const result = await save(() => client.desk.kesiapan.set({ pemilihanId, pada, isi }))
    if (result.ok && kind === 'paste') showMessage(`${isi.length} sel tersimpan. Urungkan dengan Ctrl+Z.`)
  }
  return (
    <section aria-label="Kesiapan per kecamatan">
      <div className={classes.kepalaKecamatan}>
        <h2>Kesiapan per kecamatan, persen</h2>
        <p>
          Kepala kolom: nomor poin
          <StatusWord small warning glif="segitiga" kata={`di bawah ${BATAS_KECAMATAN}`} />
        </p>
      </div>
      <Grid
        id="desk-kecamatan"
        label="Kesiapan per kecamatan"
        columns={columns}
        rows={kecamatan}
        getRowId={getId}
        mode="cell"
        natural
        onChange={(next) => void change(next)}
      />
    </section>
  )
}

function buildColumns(poin: KesiapanDesk['poin']): readonly GridColumn<KecamatanKesiapan>[] {
  return [
    { id: 'nama', header: 'Kecamatan', value: ({ nama }) => nama, width: 150, grow: true, frozen: true },
    ...poin.map(({ id, nomor }, index): GridColumn<KecamatanKesiapan> => {
      const getPersen = ({ persen }: KecamatanKesiapan) => persen[index] ?? null
      return {
        id,
        header: String(nomor),
        kind: 'number',
        value: getPersen,
        text: (row) => formatPersen(getPersen(row)),
        cell: (row) => <SelPanas persen={getPersen(row)} />,
        width: 66,
        filter: 'none',
        edit: { parse: parsePersenBulat, text: (row) => formatPersen(getPersen(row)) },
      }
    }),
    {
      id: 'rata',
      header: 'Rata-rata',
      kind: 'number',
      value: ({ rata }) => rata,
      text: ({ rata }) => (rata === null ? '' : formatAngka(rata, 2)),
      width: 92,
      filter: 'none',
    },
  ]
}

/** The darker, the readier; what lags has a mark beside its figure. */
function SelPanas({ persen }: { readonly persen: number | null }) {
  return (
    <span className={classes.panas} data-tingkat={getTingkat(persen)}>
      {persen !== null && persen < BATAS_KECAMATAN && <Glif name="segitiga" size={12} />}
      {formatPersen(persen)}
    </span>
  )
}

function getTingkat(persen: number | null): number {
  if (persen === null || persen < BATAS_KECAMATAN) return 0
  if (persen === 100) return 4
  return persen >= 80 ? 3 : persen >= 60 ? 2 : 1
}

function formatPersen(persen: number | null): string {
  return persen === null ? '' : String(persen)
}

function parsePersenBulat(text: string): ParsedCell {
  const angka = text.replace(/\s*%$/, '')
  return angka === '' ? { ok: true, nilai: null } : parseAngka(angka, { min: 0, maks: 100 })
}

function getId({ id }: KecamatanKesiapan): string {
  return id
}
