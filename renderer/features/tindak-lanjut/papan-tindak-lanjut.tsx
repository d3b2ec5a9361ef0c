import type { StatusTindakLanjut, TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { runCommand, useCommands } from '../../ui/commands/use-commands'
import { Glif } from '../../ui/status/glif'
import { KartuTindakLanjut } from './kartu-tindak-lanjut'
import { STATUS_TINDAK_LANJUT } from './keadaan-ringkas'
import { type Arah, buildPapan, findKartu, getStatusSebelah, type KolomPapan } from './papan'
import classes from './papan.module.css'

type PapanProps = {
  readonly rows: readonly TindakLanjutRow[]
  readonly hariIni: string
  readonly selectedId: string | null
  readonly onSelect: (row: TindakLanjutRow) => void
  readonly onOpen: (row: TindakLanjutRow) => void
  readonly onStatus: (row: TindakLanjutRow, status: StatusTindakLanjut) => void
}

/** Kind of what is dragged: nothing but a card of this board may be dropped on a column. */
const JENIS_SERETAN = 'application/x-simpul-tindak-lanjut'

const ARAH: Readonly<Record<string, Arah>> = {
  ArrowUp: 'atas',
  ArrowDown: 'bawah',
  ArrowLeft: 'kiri',
  ArrowRight: 'kanan',
}

/** The tindak lanjut by status. Arrows walk, Ctrl+arrows and the mouse carry a card to another column. */
export function PapanTindakLanjut({ rows, hariIni, selectedId, onSelect, onOpen, onStatus }: PapanProps) {
  const papan = useMemo(() => buildPapan(rows, hariIni), [rows, hariIni])
  const selected = rows.find(({ id }) => id === selectedId)
  const board = useRef<HTMLDivElement>(null)
  /** Where the focus belongs once the card stands in its new column. */
  const pindah = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks for the moved card whenever the columns are new
  useEffect(() => {
    if (pindah.current === null) return
    focusKartu(board.current, pindah.current)
    pindah.current = null
  }, [papan])

  const berfokus = selected?.id ?? papan.find((kolom) => kolom.rows.length > 0)?.rows[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the board takes the place of the list
  useEffect(() => {
    if (berfokus !== undefined && document.activeElement === document.body) focusKartu(board.current, berfokus)
  }, [])

  const walk = (arah: Arah) => {
    const next = findKartu(papan, selected?.id ?? null, arah)
    if (next === undefined) return
    onSelect(next)
    focusKartu(board.current, next.id)
  }
  const carry = (arah: 'kiri' | 'kanan') => {
    const status = selected === undefined ? undefined : getStatusSebelah(selected.status, arah)
    if (selected === undefined || status === undefined) return
    pindah.current = selected.id
    onStatus(selected, status)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A card is a button, which would take Spasi for a press.
    if (event.key === ' ' && selected !== undefined) {
      event.preventDefault()
      pindah.current = selected.id
      runCommand('tindak-lanjut.status')
      return
    }
    const arah = ARAH[event.key]
    if (arah === undefined || event.ctrlKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    walk(arah)
  }
  const drop = (id: string, status: StatusTindakLanjut) => {
    const row = rows.find((satu) => satu.id === id)
    if (row === undefined || row.status === status) return
    onSelect(row)
    pindah.current = row.id
    onStatus(row, status)
  }
  useCommands([
    { id: 'papan.kiri', label: 'Ke kolom kiri', shortcut: '←', hidden: true, run: () => walk('kiri') },
    {
      id: 'papan.kanan',
      label: 'Ke kolom kanan',
      shortcut: '→',
      hint: 'kolom',
      hidden: true,
      run: () => walk('kanan'),
    },
    {
      id: 'papan.pindahKiri',
      label: 'Pindahkan kartu ke kolom kiri',
      menu: 'data',
      shortcut: 'Ctrl+←',
      enabled: selected !== undefined && selected.status !== 'belum',
      run: () => carry('kiri'),
    },
    {
      id: 'papan.pindahKanan',
      label: 'Pindahkan kartu ke kolom kanan',
      menu: 'data',
      shortcut: 'Ctrl+→',
      hint: 'pindahkan kartu',
      enabled: selected !== undefined && selected.status !== 'selesai',
      run: () => carry('kanan'),
    },
  ])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows of all cards bubble up to one place
    <div ref={board} className={classes.papan} onKeyDown={onKeyDown}>
      {papan.map((kolom) => (
        <Kolom key={kolom.status} kolom={kolom} onDropKartu={(id) => drop(id, kolom.status)}>
          {(row) => (
            <KartuTindakLanjut
              row={row}
              hariIni={hariIni}
              isSelected={row.id === selected?.id}
              isFocusable={row.id === berfokus}
              onSelect={() => onSelect(row)}
              onOpen={() => onOpen(row)}
              onDragStart={(event) => event.dataTransfer.setData(JENIS_SERETAN, row.id)}
            />
          )}
        </Kolom>
      ))}
    </div>
  )
}

type KolomProps = {
  readonly kolom: KolomPapan
  readonly onDropKartu: (id: string) => void
  readonly children: (row: TindakLanjutRow) => ReactNode
}

function Kolom({ kolom, onDropKartu, children }: KolomProps) {
  const { glif, kata } = STATUS_TINDAK_LANJUT[kolom.status]
  const id = useId()
  const [isDiatas, setDiatas] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(JENIS_SERETAN)) return
    event.preventDefault()
    setDiatas(true)
  }
  return (
    <section
      className={classes.kolom}
      aria-labelledby={id}
      data-diatas={isDiatas || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setDiatas(false)}
      onDrop={(event) => {
        event.preventDefault()
        setDiatas(false)
        onDropKartu(event.dataTransfer.getData(JENIS_SERETAN))
      }}
    >
      <div className={classes.kepala}>
        <h2 id={id}>
          <Glif name={glif} /> {kata} <span>{kolom.rows.length}</span>
        </h2>
        {kolom.terlambat > 0 && <span className={classes.terlambat}>{kolom.terlambat} terlambat</span>}
      </div>
      <ul className={classes.kartuList}>
        {kolom.rows.map((row) => (
          <li key={row.id}>{children(row)}</li>
        ))}
      </ul>
    </section>
  )
}

function focusKartu(board: HTMLElement | null, id: string) {
  board?.querySelector<HTMLElement>(`[data-kartu="${CSS.escape(id)}"]`)?.focus()
}
