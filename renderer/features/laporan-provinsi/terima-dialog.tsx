import type { Kiriman } from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useHariIni } from '../../lib/use-hari-ini'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogSubmit } from '../../ui/dialog/dialog-submit'
import { Button } from '../../ui/fields/button'
import { Form } from '../../ui/fields/form'
import { TanggalField } from '../../ui/fields/tanggal-field'

/** The day on which the province confirmed a version. */
export function TerimaDialog({ kiriman, onClose }: { readonly kiriman: Kiriman; readonly onClose: () => void }) {
  const hariIni = useHariIni()
  const [tanggal, setTanggal] = useState<string | null>(kiriman.tandaTerima ?? hariIni)
  const save = useSave()
  const submit = async () => {
    const hasil = await save(() => client.laporanProvinsi.kiriman.setTandaTerima({ id: kiriman.id, tanggal }))
    if (hasil.ok) onClose()
  }
  return (
    <Dialog
      title={`Tanda terima ${formatPeriodeLaporan(kiriman)}, versi ${kiriman.versi}`}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Simpan tanggal" variant="primary" shortcut="Ctrl+Enter" onClick={() => void submit()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void submit()} />
      <Form label="Tanda terima" onSubmit={() => void submit()}>
        <TanggalField
          label="Tanggal diterima provinsi"
          today={hariIni}
          value={tanggal}
          onChange={setTanggal}
          autoFocus
          help="Kosongkan kalau belum ada tanda terima."
        />
      </Form>
    </Dialog>
  )
}
