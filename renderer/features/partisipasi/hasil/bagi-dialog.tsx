import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { bagiDenganKunci } from '@shared/features/partisipasi/target.rules'
import type { Jatah } from '@shared/features/partisipasi/target.schema'
import { formatAngka, parseAngka } from '@shared/lib/angka'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange, GridColumn } from '../../../ui/grid/grid-types'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../partisipasi.module.css'

type Menurut = 'dpt' | 'absen'

const MENURUT: readonly { readonly value: Menurut; readonly label: string }[] = [
  { value: 'dpt', label: 'Banyaknya pemilih' },
  { value: 'absen', label: 'Yang tidak datang' },
]

type Baris = { readonly row: RingkasanRow; readonly jumlah: number | null; readonly kunci: number | null }

type BagiDialogProps = { readonly ringkasan: Ringkasan; readonly onClose: () => void }

/** Spreads the missing people: by size or by past absence; a number typed by hand is locked, the rest shares what is left. */
export function BagiDialog({ ringkasan, onClose }: BagiDialogProps) {
  const { pemilihan, rows, jumlah: semua } = ringkasan
  const save = useSave()
  const [menurut, setMenurut] = useState<Menurut>('dpt')
  const [jumlah, setJumlah] = useState(semua.kurangMinimum ?? 0)
  const [kunci, setKunci] = useState<ReadonlyMap<string, number>>(
    () =>
      new Map(rows.flatMap((row) => (row.kunci && row.jatah !== null ? [[row.wilayahId, row.jatah] as const] : []))),
  )
  const [problem, setProblem] = useState<string>()
  const bagian = useMemo(
    () =>
      bagiDenganKunci(
        jumlah,
        rows.map((row) => ({ bobot: getBobot(row, menurut), kunci: kunci.get(row.wilayahId) ?? null })),
      ),
    [jumlah, rows, menurut, kunci],
  )
  const baris = rows.map((row, index): Baris => {
    const terkunci = kunci.get(row.wilayahId) ?? null
    return { row, jumlah: bagian?.[index] ?? terkunci, kunci: terkunci }
  })
  const terbagi = baris.reduce((sum, satu) => sum + (satu.jumlah ?? 0), 0)

  const change = ({ cells }: GridChange) => {
    const next = new Map(kunci)
    for (const { rowId, value } of cells) {
      if (typeof value === 'number') next.set(rowId, value)
      else next.delete(rowId)
    }
    setKunci(next)
  }
  const submit = async () => {
    if (bagian === null) return setProblem('Jumlahnya belum habis terbagi. Ubah angka yang dikunci.')
    const isi = baris.map(
      (satu): Jatah => ({ wilayahId: satu.row.wilayahId, jumlah: satu.jumlah ?? 0, kunci: satu.kunci !== null }),
    )
    const result = await save(() => client.partisipasi.jatah.set({ pemilihanId: pemilihan.id, isi }), { silent: true })
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  return (
    <Dialog
      title="Bagi kekurangan"
      open
      onClose={onClose}
      width={620}
      actions={
        <>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan pembagian" shortcut="Ctrl+Enter" onClick={() => void submit()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void submit()} />
      <div className={classes.form}>
        <div className={classes.dua}>
          <NumberField label="Orang yang dibagi" value={jumlah} onChange={(next) => setJumlah(next ?? 0)} min={0} />
          <SegmentField label="Menurut" value={menurut} onChange={setMenurut} options={MENURUT} fullWidth />
        </div>
        <div className={classes.gridDialog}>
          <Grid
            id="bagi-kekurangan"
            label="Pembagian kekurangan"
            columns={COLUMNS}
            rows={baris}
            getRowId={getId}
            mode="cell"
            lined
            onChange={change}
            totalLabel="Jumlah"
          />
        </div>
        {bagian === null ? (
          <ProblemBox
            pesan={`Yang dikunci berjumlah ${formatAngka([...kunci.values()].reduce((sum, nilai) => sum + nilai, 0))}, padahal yang dibagi ${formatAngka(jumlah)}. Kosongkan atau ubah salah satunya.`}
          />
        ) : (
          <StatusWord glif="centang" kata={`Habis terbagi: ${formatAngka(terbagi)} orang.`} />
        )}
        <p className={classes.bantuan}>
          Angka yang diketik menjadi terkunci; sisanya dibagi lagi di antara yang lain. Kosongkan untuk melepas
          kuncinya.
        </p>
        {problem !== undefined && <ProblemBox pesan={problem} />}
      </div>
    </Dialog>
  )
}

/** By how much a wilayah takes part: its voters, or those who stayed away (at the baseline, before there are results). */
function getBobot({ penyebut, datang }: RingkasanRow, menurut: Menurut): number {
  if (penyebut === null) return 0
  return menurut === 'dpt' || datang === null ? penyebut : Math.max(0, penyebut - datang)
}

const sum = (pick: (baris: Baris) => number | null) => (rows: readonly Baris[]) =>
  formatAngka(rows.reduce((total, baris) => total + (pick(baris) ?? 0), 0))

const COLUMNS: readonly GridColumn<Baris>[] = [
  { id: 'nama', header: 'Wilayah', value: ({ row }) => row.nama, width: 180, grow: true },
  {
    id: 'kurang',
    header: 'Kurang',
    kind: 'number',
    value: ({ row }) => row.kurangMinimum,
    text: ({ row }) => (row.kurangMinimum === null ? '' : formatAngka(row.kurangMinimum)),
    width: 110,
    secondary: true,
    filter: 'none',
    total: sum(({ row }) => row.kurangMinimum),
  },
  {
    id: 'jatah',
    header: 'Jatah',
    kind: 'number',
    value: ({ jumlah }) => jumlah,
    text: ({ jumlah }) => (jumlah === null ? '' : formatAngka(jumlah)),
    width: 110,
    filter: 'none',
    total: sum(({ jumlah }) => jumlah),
    edit: { parse: (text) => (text === '' ? { ok: true, nilai: null } : parseAngka(text, { min: 0 })) },
  },
  {
    id: 'kunci',
    header: 'Kunci',
    kind: 'status',
    value: ({ kunci }) => (kunci === null ? '' : 'Dikunci'),
    cell: ({ kunci }) => (kunci === null ? null : <StatusWord glif="kunci" kata="Dikunci" />),
    width: 100,
    filter: 'none',
  },
]

function getId({ row }: Baris): string {
  return row.wilayahId
}
