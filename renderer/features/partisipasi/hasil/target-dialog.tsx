import { TARGET_NASIONAL } from '@shared/features/partisipasi/acuan-nasional.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { findSalahTarget } from '@shared/features/partisipasi/target.rules'
import type { BentukTarget, IsiTarget } from '@shared/features/partisipasi/target.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { Form } from '../../../ui/fields/form'
import { SelectField } from '../../../ui/fields/select-field'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../partisipasi.module.css'
import { AngkaNasionalField } from './angka-nasional-field'

const BENTUK: readonly { readonly value: BentukTarget; readonly label: string }[] = [
  { value: 'angka', label: 'Satu angka' },
  { value: 'rentang', label: 'Rentang' },
  { value: 'lebih dari', label: 'Lebih dari' },
]
const SEMUA = ''

type TargetDialogProps = { readonly ringkasan: Ringkasan; readonly onClose: () => void }

/** One figure, a range or an open minimum, with who set it and where; for the whole or for one kecamatan. */
export function TargetDialog({ ringkasan, onClose }: TargetDialogProps) {
  const { pemilihan, rows, daerah, target, tingkat } = ringkasan
  const save = useSave()
  const [wilayahId, setWilayahId] = useState(SEMUA)
  const now = wilayahId === SEMUA ? target : (rows.find((row) => row.wilayahId === wilayahId)?.target ?? null)
  const [ubah, setUbah] = useState<Partial<IsiTarget>>({})
  const [problem, setProblem] = useState<string>()
  const isi = {
    bentuk: ubah.bentuk ?? now?.bentuk ?? 'angka',
    minimum: ubah.minimum ?? now?.minimum ?? null,
    maksimum: ubah.maksimum === undefined ? (now?.maksimum ?? null) : ubah.maksimum,
    pemilik: ubah.pemilik ?? now?.pemilik ?? target?.pemilik ?? '',
    dokumen: ubah.dokumen === undefined ? (now?.dokumen ?? null) : ubah.dokumen,
  }
  const set = (change: Partial<IsiTarget>) => setUbah((before) => ({ ...before, ...change }))
  const send = async (next: IsiTarget | null) => {
    const result = await save(
      () =>
        client.partisipasi.target.set({
          pemilihanId: pemilihan.id,
          wilayahId: wilayahId === SEMUA ? null : wilayahId,
          isi: next,
        }),
      { silent: true },
    )
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  const submit = () => {
    const { minimum } = isi
    if (minimum === null) return setProblem('Angka target belum diisi.')
    if (isi.pemilik.trim() === '') return setProblem('Isi siapa yang menetapkan target ini.')
    const next = { ...isi, minimum, maksimum: isi.bentuk === 'rentang' ? isi.maksimum : null }
    const salah = findSalahTarget(next)
    if (salah !== null) return setProblem(salah)
    void send(next)
  }
  const pilihan = tingkat === 'kecamatan' ? rows : []
  return (
    <Dialog title="Target partisipasi" open onClose={onClose} width={520}>
      <Form label="Target partisipasi" onSubmit={submit} className={classes.form}>
        <SelectField
          label="Berlaku untuk"
          value={wilayahId}
          onChange={(next) => {
            setWilayahId(next)
            setUbah({})
          }}
          options={[
            { value: SEMUA, label: daerah },
            ...pilihan.map((row) => ({ value: row.wilayahId, label: `Kecamatan ${row.nama} saja` })),
          ]}
        />
        <AngkaNasionalField
          label="Target nasional"
          list={TARGET_NASIONAL}
          onPick={({ persen, pemilik, dokumen }) =>
            set({ bentuk: 'angka', minimum: persen, maksimum: null, pemilik, dokumen })
          }
        />
        <SegmentField
          label="Bentuk"
          value={isi.bentuk}
          onChange={(bentuk) => set({ bentuk })}
          options={BENTUK}
          fullWidth
        />
        <div className={classes.dua}>
          <PersenField
            label={isi.bentuk === 'rentang' ? 'Batas bawah' : isi.bentuk === 'lebih dari' ? 'Lebih dari' : 'Target'}
            value={isi.minimum}
            onChange={(minimum) => minimum !== null && set({ minimum })}
            autoFocus
          />
          {isi.bentuk === 'rentang' && (
            <PersenField label="Batas atas" value={isi.maksimum} onChange={(maksimum) => set({ maksimum })} />
          )}
        </div>
        <TextField
          label="Ditetapkan oleh"
          value={isi.pemilik}
          onChange={(pemilik) => set({ pemilik })}
          maxLength={200}
          help="Misalnya KPU, Pemerintah daerah, Gubernur, RPJMN, atau RPJMD."
        />
        <TextField
          label="Dokumen dasar"
          value={isi.dokumen ?? ''}
          onChange={(dokumen) => set({ dokumen })}
          maxLength={500}
          help="Misalnya Rakor Kesiapan Pilkada Serentak 2024."
        />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombol}>
          {now !== null && <Button variant="quiet" label="Hapus target" onClick={() => void send(null)} />}
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan target" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}

type PersenFieldProps = {
  readonly label: string
  /** Hundredths of a percent. */
  readonly value: number | null
  readonly onChange: (persen: number | null) => void
  readonly autoFocus?: boolean
}

/** A percentage with two decimals and a comma. */
export function PersenField({ label, value, onChange, autoFocus = false }: PersenFieldProps) {
  return (
    <NumberField
      label={label}
      value={value === null ? null : value / 100}
      onChange={(next) => onChange(next === null ? null : Math.round(next * 100))}
      decimals={2}
      min={0}
      max={100}
      unit="%"
      autoFocus={autoFocus}
    />
  )
}
