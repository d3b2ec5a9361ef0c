import { getStatusOlehPersen } from '@shared/features/desk/kesiapan.rules'
import type { PoinKesiapan, StatusPoin } from '@shared/features/desk/kesiapan.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { Form } from '../../../ui/fields/form'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../desk.module.css'
import { useZona } from '../desk.queries'
import { PILIHAN_STATUS_POIN } from '../status-poin'
import { formatMomen } from '../waktu/waktu-desk'

type CatatDialogProps = {
  readonly pemilihanId: string
  readonly pada: string | null
  readonly poin: PoinKesiapan
  readonly onClose: () => void
}

/** What was reported of a point: percent, status and a short note. */
export function CatatDialog({ pemilihanId, pada, poin, onClose }: CatatDialogProps) {
  const save = useSave()
  const zona = useZona()
  const [persen, setPersen] = useState(poin.persen)
  const [status, setStatus] = useState(poin.status)
  const [catatan, setCatatan] = useState(poin.catatan ?? '')
  const [problem, setProblem] = useState<string>()
  const change = (next: number | null) => {
    setPersen(next)
    setStatus((now: StatusPoin) => getStatusOlehPersen(now, next))
  }
  const submit = async () => {
    const isi = {
      jenis: 'poin' as const,
      poinId: poin.id,
      status,
      catatan: catatan.trim() === '' ? null : catatan,
      ...(poin.dariKecamatan || persen === poin.persen ? {} : { persen }),
    }
    const result = await save(() => client.desk.kesiapan.set({ pemilihanId, pada, isi: [isi] }), { silent: true })
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  return (
    <Dialog title={`Catat kesiapan poin ${poin.nomor}`} open onClose={onClose} width={520}>
      <Form label={`Catat kesiapan poin ${poin.nomor}`} onSubmit={() => void submit()} className={classes.form}>
        <p className={classes.sasaran}>{poin.nama}</p>
        {pada !== null && (
          <ProblemBox
            kind="perhatian"
            pesan={`Tercatat untuk keadaan ${formatMomen(pada, zona)}, bukan untuk saat ini.`}
          />
        )}
        <NumberField
          label="Kesiapan"
          unit="%"
          min={0}
          max={100}
          value={persen}
          onChange={change}
          readOnly={poin.dariKecamatan}
          {...(poin.dariKecamatan ? { help: 'Rata-rata kecamatan; ubah pada tabel kecamatan.' } : { autoFocus: true })}
        />
        <SegmentField label="Status" value={status} onChange={setStatus} options={PILIHAN_STATUS_POIN} fullWidth />
        <TextField
          label="Catatan"
          value={catatan}
          onChange={setCatatan}
          maxLength={500}
          help="Pendek, tercetak pada lembar pembuka rakor. Misalnya: 33 dari 41 TPS rawan sudah disurvei."
          autoFocus={poin.dariKecamatan}
        />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombol}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
