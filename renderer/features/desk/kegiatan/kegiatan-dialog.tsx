import type { KegiatanRow } from '@shared/features/desk/desk.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { type Refusal, useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { JamField, NumberField, TanggalField } from '../../../ui/fields/tanggal-field'
import { TextAreaField, TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../desk.module.css'

type KegiatanDialogProps = {
  readonly pemilihanId: string
  /** The entry to be changed; missing for a new one. */
  readonly row?: KegiatanRow
  readonly onClose: () => void
}

/** Something the desk did: when, where, what, before how many. */
export function KegiatanDialog({ pemilihanId, row, onClose }: KegiatanDialogProps) {
  const save = useSave()
  const hariIni = useHariIni()
  const [uraian, setUraian] = useState(row?.uraian ?? '')
  const [tanggal, setTanggal] = useState<string | null>(row?.tanggal ?? hariIni)
  const [pukul, setPukul] = useState(row?.pukul ?? null)
  const [tempat, setTempat] = useState(row?.tempat ?? '')
  const [jumlahPeserta, setJumlahPeserta] = useState(row?.jumlahPeserta ?? null)
  const [keterangan, setKeterangan] = useState(row?.keterangan ?? '')
  const [salah, setSalah] = useState<Refusal | null>(null)
  const find = (isian: string) => (salah?.isian === isian ? salah.pesan : undefined)
  const submit = async () => {
    if (uraian.trim() === '') return setSalah({ isian: 'uraian', pesan: 'Tulis kegiatannya.' })
    if (tanggal === null) return setSalah({ isian: 'tanggal', pesan: 'Isi tanggalnya.' })
    const isi = { tanggal, pukul, tempat, uraian, jumlahPeserta, keterangan }
    const result = await save(
      () =>
        row === undefined
          ? client.desk.kegiatan.create({ pemilihanId, isi })
          : client.desk.kegiatan.update({ id: row.id, ubah: isi }),
      { silent: true },
    )
    if (result.ok) onClose()
    else setSalah(result.refusal)
  }
  const judul = row === undefined ? 'Catat kegiatan' : 'Ubah kegiatan'
  return (
    <Dialog title={judul} open onClose={onClose} width={560}>
      <Form label={judul} onSubmit={() => void submit()} className={classes.form}>
        <TextAreaField
          label="Uraian kegiatan"
          rows={3}
          value={uraian}
          error={find('uraian')}
          onChange={(text) => {
            setUraian(text)
            setSalah(null)
          }}
          maxLength={10_000}
          autoFocus
        />
        <div className={classes.tiga}>
          <TanggalField label="Tanggal" today={hariIni} value={tanggal} error={find('tanggal')} onChange={setTanggal} />
          <JamField label="Jam" value={pukul} onChange={setPukul} />
          <NumberField
            label="Jumlah peserta"
            min={0}
            max={1_000_000}
            value={jumlahPeserta}
            onChange={setJumlahPeserta}
          />
        </div>
        <TextField label="Tempat" value={tempat} onChange={setTempat} maxLength={500} />
        <TextField label="Keterangan" value={keterangan} onChange={setKeterangan} maxLength={500} />
        {salah !== null && salah.isian !== 'uraian' && salah.isian !== 'tanggal' && <ProblemBox pesan={salah.pesan} />}
        <div className={classes.tombol}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan kegiatan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
