import type { Periode } from '@shared/features/laporan/periode.rules'
import { useState } from 'react'
import { useHariIni } from '../../../lib/use-hari-ini'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { findSalahPeriode } from '../rekap/periode'
import classes from './rekap-kehadiran.module.css'

type PeriodeDialogProps = {
  readonly periode: Periode
  readonly onChange: (periode: Periode) => void
  readonly onClose: () => void
}

/** Any two days. */
export function PeriodeDialog({ periode, onChange, onClose }: PeriodeDialogProps) {
  const hariIni = useHariIni()
  const [dari, setDari] = useState<string | null>(periode.dari)
  const [sampai, setSampai] = useState<string | null>(periode.sampai)
  const [isDicoba, setDicoba] = useState(false)
  const salah = findSalahPeriode(dari, sampai)
  const submit = () => {
    setDicoba(true)
    if (salah === null && dari !== null && sampai !== null) onChange({ dari, sampai })
  }
  return (
    <Dialog
      title="Tanggal sendiri"
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Tampilkan" variant="primary" shortcut="Ctrl+Enter" onClick={submit} />
        </>
      }
    >
      <DialogSubmit onSubmit={submit} />
      <Form label="Tanggal sendiri" onSubmit={submit}>
        <div className={classes.berdampingan}>
          <TanggalField label="Dari" today={hariIni} value={dari} onChange={setDari} autoFocus />
          <TanggalField label="Sampai" today={hariIni} value={sampai} onChange={setSampai} />
        </div>
        {isDicoba && salah !== null && <ProblemBox pesan={salah} />}
      </Form>
    </Dialog>
  )
}
