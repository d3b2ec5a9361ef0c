import { HASIL_NASIONAL } from '@shared/features/partisipasi/acuan-nasional.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import type { IsiAcuan } from '@shared/features/partisipasi/target.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../partisipasi.module.css'
import { usePemilihanList } from '../partisipasi.queries'
import { AngkaNasionalField } from './angka-nasional-field'
import { PersenField } from './target-dialog'

const TERSURAT = ''

type AcuanDialogProps = { readonly ringkasan: Ringkasan; readonly onClose: () => void }

/** What turnout is compared with: an earlier pemilihan of this office, or a figure or range from a document. */
export function AcuanDialog({ ringkasan: { pemilihan, acuan }, onClose }: AcuanDialogProps) {
  const save = useSave()
  const { data } = usePemilihanList()
  const [isi, setIsi] = useState<IsiAcuan>({
    acuanPemilihanId: acuan?.acuanPemilihanId ?? null,
    minimum: acuan?.minimum ?? null,
    maksimum: acuan?.maksimum ?? null,
    nama: acuan?.nama ?? null,
    dokumen: acuan?.dokumen ?? null,
  })
  const [problem, setProblem] = useState<string>()
  const set = (ubah: Partial<IsiAcuan>) => setIsi((now) => ({ ...now, ...ubah }))
  const lain = (data ?? []).filter(({ id }) => id !== pemilihan.id)
  const dipilih = lain.find(({ id }) => id === isi.acuanPemilihanId)

  const send = async (next: IsiAcuan | null) => {
    const result = await save(() => client.partisipasi.acuan.set({ pemilihanId: pemilihan.id, isi: next }), {
      silent: true,
    })
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  return (
    <Dialog title="Acuan partisipasi" open onClose={onClose} width={520}>
      <Form label="Acuan partisipasi" onSubmit={() => void send(isi)} className={classes.form}>
        <SelectField
          label="Dibandingkan dengan"
          value={isi.acuanPemilihanId ?? TERSURAT}
          onChange={(next) => set({ acuanPemilihanId: next === TERSURAT ? null : next })}
          options={[
            { value: TERSURAT, label: 'Angka dari dokumen' },
            ...lain.map(({ id, nama }) => ({ value: id, label: nama })),
          ]}
        />
        {isi.acuanPemilihanId === null ? (
          <>
            <AngkaNasionalField
              label="Acuan nasional"
              list={HASIL_NASIONAL}
              onPick={({ pemilihan: nama, persen, dokumen }) =>
                set({ nama: `${nama} (nasional)`, minimum: persen, maksimum: null, dokumen })
              }
            />
            <TextField
              label="Nama acuan"
              value={isi.nama ?? ''}
              onChange={(nama) => set({ nama })}
              maxLength={200}
              help="Misalnya Pilkada 2017."
            />
            <div className={classes.dua}>
              <PersenField label="Partisipasi" value={isi.minimum} onChange={(minimum) => set({ minimum })} />
              <PersenField
                label="Sampai, bila rentang"
                value={isi.maksimum}
                onChange={(maksimum) => set({ maksimum })}
              />
            </div>
          </>
        ) : (
          dipilih !== undefined &&
          dipilih.jenis !== pemilihan.jenis && (
            <ProblemBox
              kind="perhatian"
              pesan="Jenis pemilihannya berbeda. Boleh dipakai; setiap tabel dan cetakan akan menyebutkannya."
            />
          )
        )}
        <TextField
          label="Sumber"
          value={isi.dokumen ?? ''}
          onChange={(dokumen) => set({ dokumen })}
          maxLength={500}
          help="Dokumen atau formulir tempat angka ini tertulis."
        />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombol}>
          {acuan !== null && <Button variant="quiet" label="Hapus acuan" onClick={() => void send(null)} />}
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan acuan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
