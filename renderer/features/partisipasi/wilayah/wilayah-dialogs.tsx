import type { WilayahPemilihanRow } from '@shared/features/partisipasi/wilayah-pemilihan.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { CheckboxField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../partisipasi.module.css'
import { useWilayahPemilihan } from '../partisipasi.queries'

/** What is asked about the chosen wilayah. */
export type TindakanWilayah = 'tambah' | 'gabung' | 'pecah' | 'tps khusus'

type WilayahDialogProps = {
  readonly pemilihanId: string
  /** Null adds a kecamatan. */
  readonly row: WilayahPemilihanRow | null
  readonly siblings: readonly WilayahPemilihanRow[]
  readonly onClose: () => void
}

type FrameProps = {
  readonly title: string
  readonly submitLabel: string
  readonly onClose: () => void
  /** The work, or what must be filled in before. */
  readonly getWork: () => (() => Promise<unknown>) | string
  readonly children: React.ReactNode
}

function Frame({ title, submitLabel, onClose, getWork, children }: FrameProps) {
  const save = useSave()
  const [problem, setProblem] = useState<string>()
  const submit = async () => {
    const work = getWork()
    if (typeof work === 'string') return setProblem(work)
    const result = await save(work, { silent: true })
    if (result.ok) onClose()
    else setProblem(result.refusal.pesan)
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label={submitLabel} shortcut="Ctrl+Enter" onClick={() => void submit()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void submit()} />
      <div className={classes.form}>
        {children}
        {problem !== undefined && <ProblemBox pesan={problem} />}
      </div>
    </Dialog>
  )
}

/** A new wilayah inside the chosen one, or a new kecamatan. */
export function TambahDialog({ pemilihanId, row, onClose, khusus }: WilayahDialogProps & { readonly khusus: boolean }) {
  const [nama, setNama] = useState(khusus ? 'TPS 901 ' : '')
  const kata =
    row === null ? 'Kecamatan' : row.tingkat === 'kecamatan' ? 'Desa/kelurahan' : khusus ? 'TPS khusus' : 'TPS'
  return (
    <Frame
      title={row === null ? 'Kecamatan baru' : `${kata} baru di ${row.nama}`}
      submitLabel="Tambah"
      onClose={onClose}
      getWork={() =>
        nama.trim() === ''
          ? 'Nama belum diisi.'
          : () => client.partisipasi.wilayah.create({ pemilihanId, indukId: row?.id ?? null, nama, khusus })
      }
    >
      <TextField
        label="Nama"
        value={nama}
        onChange={setNama}
        maxLength={200}
        autoFocus
        {...(khusus ? { help: 'Misalnya TPS 901 Lembaga Pemasyarakatan.' } : {})}
      />
    </Frame>
  )
}

/** Joins the chosen wilayah into another of its level. */
export function GabungDialog({ row, siblings, onClose }: WilayahDialogProps) {
  const [tujuanId, setTujuanId] = useState<string | null>(null)
  if (row === null) return null
  const options = siblings
    .filter(({ id }) => id !== row.id)
    .map(({ id, nama, kecamatan, tingkat }) => ({
      value: id,
      label: tingkat === 'kecamatan' ? nama : `${nama}, ${kecamatan}`,
    }))
  return (
    <Frame
      title={`Gabungkan ${row.nama}`}
      submitLabel="Gabungkan"
      onClose={onClose}
      getWork={() =>
        tujuanId === null
          ? 'Pilih tujuannya dahulu.'
          : () => client.partisipasi.wilayah.gabung({ id: row.id, tujuanId })
      }
    >
      <SelectField label="Digabung ke" value={tujuanId} onChange={setTujuanId} options={options} />
      <p className={classes.bantuan}>
        Isinya pindah dan angkanya dijumlahkan. Hanya pemilihan pada hari ini yang berubah; pemilihan hari lain tetap.
      </p>
    </Frame>
  )
}

/** Divides the chosen wilayah: some of what lies in it becomes a wilayah of its own. */
export function PecahDialog({ pemilihanId, row, onClose }: WilayahDialogProps) {
  const [nama, setNama] = useState('')
  const [isiIds, setIsiIds] = useState<readonly string[]>([])
  const { data } = useWilayahPemilihan(pemilihanId, row?.tingkat === 'kecamatan' ? 'desa' : 'tps')
  if (row === null) return null
  const isi = (data ?? []).filter(({ indukId }) => indukId === row.id)
  return (
    <Frame
      title={`Pecah ${row.nama}`}
      submitLabel="Pecah"
      onClose={onClose}
      getWork={() => {
        if (nama.trim() === '') return 'Nama wilayah baru belum diisi.'
        if (isiIds.length === 0) return 'Centang yang pindah ke wilayah baru.'
        return () => client.partisipasi.wilayah.pecah({ id: row.id, nama, isiIds: [...isiIds] })
      }}
    >
      <TextField label="Nama wilayah baru" value={nama} onChange={setNama} maxLength={200} autoFocus />
      <fieldset className={classes.daftarPilih}>
        <legend>Pindah ke wilayah baru</legend>
        {isi.map(({ id, nama: satu }) => (
          <CheckboxField
            key={id}
            label={satu}
            checked={isiIds.includes(id)}
            onChange={(isOn) => setIsiIds(isOn ? [...isiIds, id] : isiIds.filter((other) => other !== id))}
          />
        ))}
      </fieldset>
    </Frame>
  )
}
