import { listPejabatDitutup } from '@shared/features/referensi/referensi.rules'
import {
  type JenisPejabat,
  jenisPejabatSchema,
  type Pejabat,
  type PejabatInput,
} from '@shared/features/referensi/referensi.schema'
import { findPeringatanNip, formatNamaLengkap, formatNip } from '@shared/lib/nama'
import { formatTanggal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { useHariIni } from '../../lib/use-hari-ini'
import { Button } from '../../ui/fields/button'
import { CheckboxField } from '../../ui/fields/choice-fields'
import { Form } from '../../ui/fields/form'
import { SelectField } from '../../ui/fields/select-field'
import { TanggalField } from '../../ui/fields/tanggal-field'
import { TextField } from '../../ui/fields/text-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './jabatan-panel.module.css'

export type PejabatValues = Omit<PejabatInput, 'jabatanId'>

type PejabatFormProps = {
  /** The holder to change; null for a new one. */
  readonly pejabat: Pejabat | null
  /** Everybody who is recorded for this jabatan. */
  readonly list: readonly Pejabat[]
  /** @returns why it was refused; undefined when it was saved */
  readonly onSave: (values: PejabatValues, tutup: boolean) => Promise<string | undefined>
  readonly onClose: () => void
  readonly onRemove?: () => void
}

const JENIS_OPTIONS: readonly { readonly value: JenisPejabat; readonly label: string }[] =
  jenisPejabatSchema.options.map((value) => ({ value, label: value === 'definitif' ? 'Definitif' : value }))

/** One holder of a jabatan: name with its titles apart, NIP, rank, phone and period. */
export function PejabatForm({ pejabat, list, onSave, onClose, onRemove }: PejabatFormProps) {
  const hariIni = useHariIni()
  const [values, setValues] = useState(() => toValues(pejabat, list.length === 0 ? null : hariIni))
  const [tutup, setTutup] = useState(true)
  const [problem, setProblem] = useState<string>()
  const set = (change: Partial<PejabatValues>) => setValues((now) => ({ ...now, ...change }))
  const ditutup = pejabat === null ? listPejabatDitutup(list, values) : []
  const [warning] = findPeringatanNip(values.nip ?? '')
  const submit = async () => {
    if (values.nama.trim() === '') {
      setProblem('Nama belum diisi. Isi nama tanpa gelar.')
      return
    }
    if (pejabat === null && list.length > 0 && values.mulai === null) {
      setProblem('Tanggal mulai belum diisi. Tanpa itu surat dan daftar hadir tidak tahu siapa yang menjabat hari itu.')
      return
    }
    const refusal = await onSave(values, tutup)
    setProblem(refusal)
    if (refusal === undefined) onClose()
  }
  return (
    <Form
      label={pejabat === null ? 'Pejabat baru' : 'Ubah pejabat'}
      onSubmit={() => void submit()}
      className={classes.form}
    >
      <div className={classes.pair}>
        <SelectField
          size="panel"
          label="Jenis"
          value={values.jenis}
          options={JENIS_OPTIONS}
          onChange={(jenis) => set({ jenis })}
        />
        <TextField
          size="panel"
          label="Gelar depan"
          value={values.gelarDepan ?? ''}
          onChange={(gelarDepan) => set({ gelarDepan })}
          maxLength={100}
        />
      </div>
      <TextField
        size="panel"
        label="Nama tanpa gelar"
        value={values.nama}
        onChange={(nama) => set({ nama })}
        maxLength={200}
        autoFocus
      />
      <TextField
        size="panel"
        label="Gelar belakang"
        value={values.gelarBelakang ?? ''}
        onChange={(gelarBelakang) => set({ gelarBelakang })}
        maxLength={100}
      />
      <TextField
        size="panel"
        label="NIP"
        value={values.nip ?? ''}
        onChange={(nip) => set({ nip })}
        onBlur={() => set({ nip: formatNip(values.nip ?? '') })}
        inputMode="numeric"
        warning={warning}
        maxLength={60}
      />
      <div className={classes.pair}>
        <TextField
          size="panel"
          label="Pangkat"
          value={values.pangkat ?? ''}
          onChange={(pangkat) => set({ pangkat })}
          maxLength={100}
        />
        <TextField
          size="panel"
          label="Telepon"
          value={values.telepon ?? ''}
          onChange={(telepon) => set({ telepon })}
          inputMode="tel"
          maxLength={60}
        />
      </div>
      <div className={classes.pair}>
        <TanggalField
          size="panel"
          label="Mulai"
          value={values.mulai}
          today={hariIni}
          onChange={(mulai) => set({ mulai })}
        />
        <TanggalField
          size="panel"
          label="Sampai"
          value={values.selesai}
          today={hariIni}
          onChange={(selesai) => set({ selesai })}
          help="Kosong berarti masih menjabat."
        />
      </div>
      {ditutup.length > 0 && (
        <CheckboxField
          label={`Akhiri masa jabatan ${ditutup.map((satu) => formatNamaLengkap(satu.pejabat)).join(', ')}`}
          help={`Sampai ${formatTanggal(ditutup[0]?.selesai ?? hariIni)}, sehari sebelum penggantinya. Arsip tidak berubah.`}
          checked={tutup}
          onChange={setTutup}
        />
      )}
      {problem !== undefined && <ProblemBox pesan={problem} />}
      <div className={classes.buttons}>
        {onRemove !== undefined && <Button small variant="quiet" label="Hapus" onClick={onRemove} />}
        <Button small label="Batal" onClick={onClose} />
        <Button small label="Simpan pejabat" shortcut="Ctrl+Enter" submit />
      </div>
    </Form>
  )
}

function toValues(pejabat: Pejabat | null, mulai: string | null): PejabatValues {
  if (pejabat === null) {
    const empty = { gelarDepan: null, gelarBelakang: null, nip: null, pangkat: null, telepon: null }
    return { ...empty, jenis: 'definitif', nama: '', jenisKelamin: null, mulai, selesai: null }
  }
  const { id: _id, jabatanId: _jabatanId, ...values } = pejabat
  return { ...values, nip: pejabat.nip === null ? null : formatNip(pejabat.nip) }
}
