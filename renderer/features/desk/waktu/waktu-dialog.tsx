import { fromWaktuLokal, toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { useHariIni } from '../../../lib/use-hari-ini'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { JamField, TanggalField } from '../../../ui/fields/tanggal-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../desk.module.css'
import { useZona } from '../desk.queries'

type WaktuDialogProps = {
  readonly judul: string
  readonly momen: string | null
  readonly onPick: (momen: string) => void
  readonly onClose: () => void
}

/** Any day and time that is past. Without a time the day is meant as it ended. */
export function WaktuDialog({ judul, momen, onPick, onClose }: WaktuDialogProps) {
  const hariIni = useHariIni()
  const zona = useZona()
  const saat = momen === null ? null : new Date(momen)
  const [tanggal, setTanggal] = useState<string | null>(saat === null ? hariIni : toTanggalLokal(saat, zona))
  const [jam, setJam] = useState<string | null>(saat === null ? null : toJamLokal(saat, zona))
  const [problem, setProblem] = useState<string>()
  const submit = () => {
    if (tanggal === null) return setProblem('Isi tanggalnya.')
    if (tanggal > hariIni) return setProblem('Tanggal itu belum tiba. Pilih hari ini atau sebelumnya.')
    if (tanggal === hariIni && jam === null) return setProblem('Untuk hari ini, isi juga jamnya.')
    onPick(fromWaktuLokal(tanggal, jam === null || jam === '23:59' ? '23:59:59.999' : jam, zona).toISOString())
  }
  return (
    <Dialog title={judul} open onClose={onClose} width={440}>
      <Form label={judul} onSubmit={submit} className={classes.form}>
        <div className={classes.dua}>
          <TanggalField label="Tanggal" value={tanggal} onChange={setTanggal} today={hariIni} autoFocus />
          <JamField label="Jam" value={jam} onChange={setJam} help="Kosong: keadaan pada akhir hari." />
        </div>
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombol}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Tampilkan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
