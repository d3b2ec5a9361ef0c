import { findAlasanTolakPengganti } from '@shared/features/keputusan/keputusan.rules'
import type { KeputusanRow } from '@shared/features/keputusan/keputusan.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatTanggal } from '@shared/lib/tanggal'
import { useMemo, useState } from 'react'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { ComboboxField } from '../../ui/fields/combobox-field'
import { Form } from '../../ui/fields/form'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './keputusan.module.css'
import { useKeputusanActions } from './keputusan.queries'

type GantiDialogProps = {
  readonly row: KeputusanRow
  /** The whole register, from which the successor is chosen. */
  readonly semua: readonly KeputusanRow[]
  readonly onClose: () => void
}

const MOST = 30

/** Which later keputusan takes the place of this one. Only those are offered that may. */
export function GantiDialog({ row, semua, onClose }: GantiDialogProps) {
  const actions = useKeputusanActions()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<KeputusanRow | null>(null)
  const [problem, setProblem] = useState<string>()
  const calon = useMemo(() => {
    const byId = new Map(semua.map((satu) => [satu.id, satu]))
    return semua.filter((satu) => findAlasanTolakPengganti(row, satu, (id) => byId.get(id)) === null)
  }, [row, semua])
  const find = useMemo(() => createPencari(calon, ({ isi, rapat }) => `${isi} ${rapat.nama}`), [calon])
  const submit = async () => {
    if (chosen === null) {
      setProblem('Pilih keputusan penggantinya.')
      return
    }
    const refusal = await actions.replace(row.id, chosen.id)
    setProblem(refusal)
    if (refusal === undefined) onClose()
  }
  return (
    <Dialog title="Ganti keputusan" open onClose={onClose} width={560}>
      <Form label="Ganti keputusan" onSubmit={() => void submit()} className={classes.form}>
        <p className={classes.kutipan}>{row.isi}</p>
        <ComboboxField
          label="Diganti oleh"
          text={text}
          onTextChange={(next) => {
            setText(next)
            setChosen(null)
          }}
          options={find(chosen === null ? text : '')
            .slice(0, MOST)
            .map(toSuggestion)}
          onPick={({ id, label }) => {
            setText(label)
            setChosen(calon.find((satu) => satu.id === id) ?? null)
          }}
          emptyText="Tidak ada keputusan dari rapat pada hari yang sama atau sesudahnya."
          autoFocus
        />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombolForm}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Tandai diganti" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}

function toSuggestion({ id, urutan, isi, rapat }: KeputusanRow) {
  const hari = rapat.tanggal === null ? 'belum bertanggal' : formatTanggal(rapat.tanggal)
  return { id, label: isi.replace(/\s+/g, ' '), detail: `nomor ${urutan}, ${hari}` }
}
