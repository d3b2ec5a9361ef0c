import type {
  KemajuanTindakLanjut,
  StatusTindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { type Refusal, useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogSubmit } from '../../ui/dialog/dialog-submit'
import { Button } from '../../ui/fields/button'
import { SegmentField } from '../../ui/fields/choice-fields'
import { Form } from '../../ui/fields/form'
import { NumberField, TanggalField } from '../../ui/fields/tanggal-field'
import { TextAreaField, TextField } from '../../ui/fields/text-field'
import { PILIHAN_STATUS } from './keadaan-ringkas'
import classes from './tindak-lanjut.module.css'

type KemajuanDialogProps = {
  readonly row: TindakLanjutRow
  /** The entry to be changed; missing for a new one. */
  readonly kemajuan?: KemajuanTindakLanjut
  readonly hariIni: string
  readonly onClose: () => void
}

/** What was reported: day, words, percent, who; a new entry may move the status in the same step. */
export function KemajuanDialog({ row, kemajuan, hariIni, onClose }: KemajuanDialogProps) {
  const save = useSave()
  const [tanggal, setTanggal] = useState<string | null>(kemajuan?.tanggal ?? hariIni)
  const [isi, setIsi] = useState(kemajuan?.isi ?? '')
  const [persen, setPersen] = useState<number | null>(kemajuan?.persen ?? null)
  const [pelapor, setPelapor] = useState(kemajuan === undefined ? (row.jabatan ?? '') : (kemajuan.pelapor ?? ''))
  // Whoever reports progress has begun.
  const [status, setStatus] = useState<StatusTindakLanjut>(row.status === 'belum' ? 'proses' : row.status)
  const [salah, setSalah] = useState<Refusal | null>(null)
  const find = (isian: string) => (salah?.isian === isian ? salah.pesan : undefined)

  const submit = async () => {
    if (isi.trim() === '') {
      setSalah({ isian: 'isi', pesan: 'Tulis kemajuannya, misalnya: 28 dari 41 TPS sudah disurvei.' })
      return
    }
    if (tanggal === null) {
      setSalah({ isian: 'tanggal', pesan: 'Isi tanggal laporannya.' })
      return
    }
    const input = { tanggal, isi, persen, pelapor: pelapor === '' ? null : pelapor }
    const hasil = await save(
      () =>
        kemajuan === undefined
          ? client.tindakLanjut.kemajuan.create({ tindakLanjutId: row.id, ...input, status })
          : client.tindakLanjut.kemajuan.update({ id: kemajuan.id, ubah: input }),
      { silent: true },
    )
    if (hasil.ok) onClose()
    else setSalah(hasil.refusal.isian === undefined ? { ...hasil.refusal, isian: 'isi' } : hasil.refusal)
  }

  const judul = kemajuan === undefined ? 'Catat kemajuan' : 'Ubah kemajuan'
  return (
    <Dialog
      title={judul}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Simpan" variant="primary" shortcut="Ctrl+Enter" onClick={() => void submit()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void submit()} />
      <Form label={judul} onSubmit={() => void submit()} className={classes.formulir}>
        <p className={classes.sasaran}>{row.uraian}</p>
        <TextAreaField
          label="Kemajuan dan kendala"
          rows={3}
          maxLength={10_000}
          autoFocus
          value={isi}
          error={find('isi')}
          onChange={(text) => {
            setIsi(text)
            setSalah(null)
          }}
        />
        <div className={classes.sejajar}>
          <TanggalField label="Tanggal" today={hariIni} value={tanggal} error={find('tanggal')} onChange={setTanggal} />
          <NumberField
            label="Kemajuan"
            unit="%"
            min={0}
            max={100}
            value={persen}
            error={find('persen')}
            onChange={setPersen}
          />
        </div>
        <TextField
          label="Dilaporkan oleh"
          maxLength={500}
          value={pelapor}
          error={find('pelapor')}
          placeholder="Jabatan atau unit yang melapor"
          onChange={setPelapor}
        />
        {kemajuan === undefined && (
          <SegmentField
            label="Status sesudahnya"
            value={status}
            onChange={setStatus}
            options={PILIHAN_STATUS}
            fullWidth
          />
        )}
      </Form>
    </Dialog>
  )
}
