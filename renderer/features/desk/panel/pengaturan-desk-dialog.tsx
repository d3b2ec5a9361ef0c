import type { Desk } from '@shared/features/desk/desk.schema'
import { BATAS_AWAL } from '@shared/features/desk/kesiapan.rules'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { PilihJabatan } from '../../surat'
import classes from '../desk.module.css'
import { useJabatanList } from '../desk.queries'

type PengaturanDeskDialogProps = {
  readonly pemilihanId: string
  readonly desk: Desk | null
  readonly onClose: () => void
}

/** From which percent a point prints as ready or as needing attention, and who signs the opening sheet. */
export function PengaturanDeskDialog({ pemilihanId, desk, onClose }: PengaturanDeskDialogProps) {
  const save = useSave()
  const jabatanList = useJabatanList()
  const [batasSiap, setBatasSiap] = useState<number | null>(desk?.batasSiap ?? BATAS_AWAL.batasSiap)
  const [batasPerhatian, setBatasPerhatian] = useState<number | null>(desk?.batasPerhatian ?? BATAS_AWAL.batasPerhatian)
  const [sekretarisId, setSekretarisId] = useState(desk?.sekretarisId ?? null)
  const [problem, setProblem] = useState<string>()
  const submit = async () => {
    if (batasSiap === null || batasPerhatian === null) return setProblem('Isi kedua batasnya.')
    const ubah = { batasSiap, batasPerhatian, sekretarisId }
    const result = await save(() => client.desk.update({ pemilihanId, ubah }), { silent: true })
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  return (
    <Dialog title="Pengaturan desk" open onClose={onClose} width={480}>
      <Form label="Pengaturan desk" onSubmit={() => void submit()} className={classes.form}>
        <div className={classes.dua}>
          <NumberField
            label="Siap mulai dari"
            unit="%"
            min={1}
            max={100}
            value={batasSiap}
            onChange={setBatasSiap}
            autoFocus
          />
          <NumberField
            label="Perhatian di bawah"
            unit="%"
            min={1}
            max={100}
            value={batasPerhatian}
            onChange={setBatasPerhatian}
          />
        </div>
        <p className={classes.kecil}>Batas ini menentukan kolom Status pada lembar pembuka rakor.</p>
        <PilihJabatan
          label="Sekretaris desk (penanda tangan)"
          jabatanList={jabatanList}
          value={sekretarisId}
          onChange={setSekretarisId}
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
