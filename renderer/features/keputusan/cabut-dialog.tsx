import { findAlasanTolakHari } from '@shared/features/keputusan/keputusan.rules'
import type { KeputusanRow } from '@shared/features/keputusan/keputusan.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatTanggal } from '@shared/lib/tanggal'
import { useMemo, useState } from 'react'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { ComboboxField } from '../../ui/fields/combobox-field'
import { Form } from '../../ui/fields/form'
import { TextAreaField } from '../../ui/fields/text-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './keputusan.module.css'
import { useKeputusanActions, useRapatList } from './keputusan.queries'

type CabutDialogProps = { readonly row: KeputusanRow; readonly onClose: () => void }

const MOST = 30

/** In which rapat a keputusan was revoked, and why. */
export function CabutDialog({ row, onClose }: CabutDialogProps) {
  const actions = useKeputusanActions()
  const { data: rapatList = [] } = useRapatList()
  const [rapat, setRapat] = useState<{ readonly id: string | null; readonly text: string }>({ id: null, text: '' })
  const [alasan, setAlasan] = useState('')
  const [problem, setProblem] = useState<string>()
  const calon = useMemo(
    () =>
      rapatList.filter(
        ({ status, tanggal }) => status !== 'batal' && tanggal !== null && findAlasanTolakHari(row, tanggal) === null,
      ),
    [rapatList, row],
  )
  const find = useMemo(() => createPencari(calon, ({ nama }) => nama), [calon])
  const submit = async () => {
    if (rapat.id === null) {
      setProblem('Pilih rapat yang mencabutnya.')
      return
    }
    if (alasan.trim() === '') {
      setProblem('Alasan belum diisi. Tulis mengapa keputusan ini dicabut.')
      return
    }
    const refusal = await actions.revoke(row.id, rapat.id, alasan)
    setProblem(refusal)
    if (refusal === undefined) onClose()
  }
  return (
    <Dialog title="Cabut keputusan" open onClose={onClose} width={560}>
      <Form label="Cabut keputusan" onSubmit={() => void submit()} className={classes.form}>
        <p className={classes.kutipan}>{row.isi}</p>
        <ComboboxField
          label="Dicabut pada rapat"
          text={rapat.text}
          onTextChange={(text) => setRapat({ id: null, text })}
          options={find(rapat.id === null ? rapat.text : '')
            .slice(0, MOST)
            .map(({ id, nama, tanggal }) => ({
              id,
              label: nama,
              ...(tanggal === null ? {} : { detail: formatTanggal(tanggal) }),
            }))}
          onPick={({ id, label }) => setRapat({ id, text: label })}
          emptyText="Tidak ada rapat pada hari yang sama atau sesudahnya."
          autoFocus
        />
        <TextAreaField label="Alasan" rows={2} maxRows={6} maxLength={10_000} value={alasan} onChange={setAlasan} />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombolForm}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Cabut keputusan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
