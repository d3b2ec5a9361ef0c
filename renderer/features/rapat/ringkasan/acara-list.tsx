import type { AcaraLengkap, KeadaanAcara, RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import { useState } from 'react'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange, GridColumn } from '../../../ui/grid/grid-types'
import { KATA_KEADAAN_ACARA } from '../bawaan/keadaan-acara'
import classes from './acara-list.module.css'
import { NewAcara } from './new-acara'
import { useAcaraActions } from './use-acara-actions'

type AcaraListProps = {
  readonly rapat: RapatLengkap
  readonly isLocked: boolean
  readonly isAdding: boolean
  readonly onAdding: (isAdding: boolean) => void
}

const KEADAAN_LIST = ['dibahas', 'belum selesai', 'ditunda'] as const
const KATA_LIST = KEADAAN_LIST.map((keadaan) => KATA_KEADAAN_ACARA[keadaan])

const COLUMNS: readonly GridColumn<AcaraLengkap>[] = [
  { id: 'urutan', header: 'No', kind: 'number', width: 50, filter: 'none', value: ({ urutan }) => urutan },
  {
    id: 'judul',
    header: 'Pokok',
    width: 240,
    grow: true,
    filter: 'none',
    value: ({ judul }) => judul,
    cell: ({ judul, asal }) =>
      asal === null ? (
        judul
      ) : (
        <>
          {judul} <span className={classes.asal}>lanjutan rapat {formatHari(asal.tanggal)}</span>
        </>
      ),
    edit: { parse: parseJudul },
    total: (rows) => `${rows.length} acara`,
  },
  {
    id: 'keadaan',
    header: 'Keadaan',
    width: 158,
    filter: 'none',
    secondary: true,
    value: ({ keadaan }) => KATA_KEADAAN_ACARA[keadaan],
    text: formatKeadaan,
    edit: { parse: parseKeadaan, text: ({ keadaan }) => KATA_KEADAAN_ACARA[keadaan], options: KATA_LIST },
  },
  {
    id: 'keputusan',
    header: 'Keputusan',
    kind: 'number',
    width: 100,
    filter: 'none',
    value: ({ jumlahKeputusan }) => jumlahKeputusan,
    text: ({ jumlahKeputusan }) => toCount(jumlahKeputusan),
    total: (rows) => toCount(rows.reduce((sum, { jumlahKeputusan }) => sum + jumlahKeputusan, 0)),
  },
  {
    id: 'tindak-lanjut',
    header: 'Tindak lanjut',
    kind: 'number',
    width: 110,
    filter: 'none',
    value: ({ jumlahTindakLanjut }) => jumlahTindakLanjut,
    text: ({ jumlahTindakLanjut }) => toCount(jumlahTindakLanjut),
    total: (rows) => toCount(rows.reduce((sum, { jumlahTindakLanjut }) => sum + jumlahTindakLanjut, 0)),
  },
]

/** The agenda: rename by typing, Delete removes, Alt+↑ ↓ moves, a pasted block adds as many items as it has lines. */
export function AcaraList({ rapat, isLocked, isAdding, onAdding }: AcaraListProps) {
  const { acara } = rapat
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const actions = useAcaraActions(rapat.id)
  const selected = acara.find(({ id }) => id === selectedId)
  const canMove = !isLocked && selected !== undefined

  const apply = async ({ cells, newRows }: GridChange) => {
    const titles = cells.filter(({ columnId }) => columnId === 'judul')
    const removed = titles.filter(({ value }) => value === null).map(({ rowId }) => rowId)
    await actions.rename(
      titles.flatMap(({ rowId, value }) => (value === null ? [] : [{ id: rowId, judul: `${value}` }])),
    )
    for (const { rowId, value } of cells.filter(({ columnId }) => columnId === 'keadaan')) {
      await actions.setKeadaan(rowId, findKeadaan(value) ?? 'dibahas')
    }
    await actions.remove(acara.filter(({ id }) => removed.includes(id)))
    await actions.create(newRows.flatMap(({ judul }) => (judul === undefined || judul === null ? [] : [`${judul}`])))
  }

  useCommands([
    {
      id: 'acara.create',
      label: 'Tambah acara',
      menu: 'data',
      menuGroup: 2,
      shortcut: 'Ctrl+Shift+A',
      enabled: !isLocked,
      run: () => onAdding(true),
    },
    {
      id: 'acara.up',
      label: 'Naikkan acara',
      menu: 'data',
      menuGroup: 2,
      shortcut: 'Alt+↑',
      enabled: canMove,
      run: () => selected !== undefined && void actions.move(selected, -1, acara.length),
    },
    {
      id: 'acara.down',
      label: 'Turunkan acara',
      menu: 'data',
      menuGroup: 2,
      shortcut: 'Alt+↓',
      hint: 'pindahkan acara',
      enabled: canMove,
      run: () => selected !== undefined && void actions.move(selected, 1, acara.length),
    },
  ])

  return (
    <section className={classes.acara} aria-labelledby="acara-rapat">
      <div className={classes.head}>
        <h2 id="acara-rapat">Acara</h2>
        {!isLocked && <Button small variant="quiet" icon="plus" label="Tambah acara" onClick={() => onAdding(true)} />}
      </div>
      {acara.length > 0 && (
        <Grid
          id="acara"
          label="Acara rapat"
          mode="cell"
          natural
          columns={COLUMNS}
          rows={acara}
          getRowId={({ id }) => id}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.id ?? null)}
          totalLabel=""
          canAddRows
          {...(isLocked ? {} : { onChange: (change: GridChange) => void apply(change) })}
        />
      )}
      {acara.length === 0 && !isAdding && (
        <p className={classes.none}>Belum ada acara. Tambah satu per satu, atau tempel beberapa baris sekaligus.</p>
      )}
      {isAdding && !isLocked && <NewAcara onAdd={actions.create} onClose={() => onAdding(false)} />}
    </section>
  )
}

/** An emptied title means that the item goes. */
function parseJudul(text: string) {
  const judul = text.trim()
  if (judul.length > 200)
    return { ok: false, pesan: 'Judul acara terlalu panjang: paling banyak 200 karakter.' } as const
  return { ok: true, nilai: judul === '' ? null : judul } as const
}

function findKeadaan(kata: unknown): KeadaanAcara | undefined {
  return KEADAAN_LIST.find((keadaan) => KATA_KEADAAN_ACARA[keadaan] === kata)
}

function parseKeadaan(text: string) {
  const wanted = text.trim().toLowerCase()
  const found = KEADAAN_LIST.find((keadaan) => keadaan === wanted)
  if (wanted === '') return { ok: true, nilai: KATA_KEADAAN_ACARA.dibahas } as const
  if (found !== undefined) return { ok: true, nilai: KATA_KEADAAN_ACARA[found] } as const
  return { ok: false, pesan: `Pilih ${KATA_LIST.join(', ')}.` } as const
}

/** `Ditunda ke Jum 8 Nov`; an acara that was simply discussed says nothing. */
function formatKeadaan({ keadaan, berlanjut }: AcaraLengkap): string {
  if (keadaan === 'dibahas') return ''
  const kata = KATA_KEADAAN_ACARA[keadaan]
  return berlanjut === null ? kata : `${kata}, ke ${formatHari(berlanjut.tanggal)}`
}

function formatHari(tanggal: string | null): string {
  return tanggal === null ? 'belum bertanggal' : formatTanggalPendek(tanggal)
}

function toCount(count: number): string {
  return count === 0 ? '–' : String(count)
}
