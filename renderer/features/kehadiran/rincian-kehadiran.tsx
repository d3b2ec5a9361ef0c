import type { CatatKehadiran, TamuInput } from '@shared/features/kehadiran/kehadiran.schema'
import { useState } from 'react'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogSubmit } from '../../ui/dialog/dialog-submit'
import { Button } from '../../ui/fields/button'
import { SegmentField } from '../../ui/fields/choice-fields'
import { Form } from '../../ui/fields/form'
import { JamField } from '../../ui/fields/tanggal-field'
import { TextField } from '../../ui/fields/text-field'
import { isUndangan } from './cari-undangan'
import classes from './kehadiran-page.module.css'
import { STATUS_KEHADIRAN } from './status-kehadiran'
import type { BarisKehadiran } from './tampilkan-tertunda'

type RincianKehadiranProps = {
  readonly row: BarisKehadiran
  readonly onSave: (catatan: CatatKehadiran) => void
  readonly onSaveTamu: (id: string, tamu: TamuInput) => void
  readonly onClose: () => void
}

const pilihanStatus = (['hadir', 'diwakili', 'izin', 'tidak hadir', 'belum'] as const).map((status) => ({
  value: status,
  label: STATUS_KEHADIRAN[status].kata,
}))

/** Everything that is known of one person's attendance, in one form. */
export function RincianKehadiran({ row, onSave, onSaveTamu, onClose }: RincianKehadiranProps) {
  const isTamu = row.status === 'tamu'
  const [status, setStatus] = useState(row.status === 'tamu' ? 'hadir' : row.status)
  const [nama, setNama] = useState(row.nama ?? '')
  const [jabatanWakil, setJabatanWakil] = useState((isTamu ? row.jabatan : row.jabatanWakil) ?? '')
  const [keterangan, setKeterangan] = useState(row.keterangan ?? '')
  const [pukul, setPukul] = useState(row.pukul)
  const isNamaKosong = isTamu && nama.trim() === ''

  const save = () => {
    if (isNamaKosong) return
    if (isTamu && row.kehadiranId !== null) {
      onSaveTamu(row.kehadiranId, { nama, jabatan: jabatanWakil, keterangan, pukul })
    }
    if (isUndangan(row)) {
      const wakil = status === 'diwakili' ? { nama, jabatanWakil } : {}
      onSave({ undanganId: row.undanganId, status, ...wakil, keterangan, pukul: status === 'belum' ? null : pukul })
    }
    onClose()
  }

  return (
    <Dialog
      title={isTamu ? 'Ubah tamu' : row.jabatan}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Simpan kehadiran" variant="primary" shortcut="Ctrl+Enter" onClick={save} />
        </>
      }
    >
      <DialogSubmit onSubmit={save} />
      <Form label="Rincian kehadiran" onSubmit={save}>
        <div className={classes.rincian}>
          {!isTamu && (
            <SegmentField label="Kehadiran" value={status} onChange={setStatus} options={pilihanStatus} fullWidth />
          )}
          {(isTamu || status === 'diwakili') && (
            <>
              <TextField
                label={isTamu ? 'Nama tamu' : 'Nama yang mewakili'}
                value={nama}
                onChange={setNama}
                error={isNamaKosong ? 'Nama tamu belum diisi.' : undefined}
              />
              <TextField
                label={isTamu ? 'Jabatan atau instansi' : 'Jabatan yang mewakili'}
                value={jabatanWakil}
                onChange={setJabatanWakil}
              />
            </>
          )}
          <TextField label="Keterangan" value={keterangan} onChange={setKeterangan} />
          <JamField label="Pukul" value={pukul} onChange={setPukul} />
        </div>
      </Form>
    </Dialog>
  )
}
