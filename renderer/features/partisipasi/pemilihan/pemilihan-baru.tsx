import { buildKategoriAwal, formatJenisPemilihan, KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import {
  type JenisPemilihan,
  jenisPemilihanSchema,
  type PemilihanRow,
  type TingkatWilayah,
  tingkatWilayahSchema,
} from '@shared/features/partisipasi/pemilihan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { Form } from '../../../ui/fields/form'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../partisipasi.module.css'
import { useNamaDaerah } from '../partisipasi.queries'

type PemilihanBaruProps = {
  readonly ada: readonly PemilihanRow[]
  readonly onClose: () => void
  /** With the id of the first one that was made. */
  readonly onCreated: (id: string) => void
}

const TINGKAT_OPTIONS = tingkatWilayahSchema.options.map((value) => ({ value, label: KATA_TINGKAT[value] }))

/** All pemilihan of one voting day are entered together: they share its wilayah. */
export function PemilihanBaru({ ada, onClose, onCreated }: PemilihanBaruProps) {
  const hariIni = useHariIni()
  const daerah = useNamaDaerah()
  const save = useSave()
  const [tanggal, setTanggal] = useState<string | null>(null)
  const [jenis, setJenis] = useState<readonly JenisPemilihan[]>([])
  const [tingkatData, setTingkatData] = useState<TingkatWilayah>('kecamatan')
  const [problem, setProblem] = useState<string>()

  const toggle = (satu: JenisPemilihan, isOn: boolean) =>
    setJenis((now) => (isOn ? [...now, satu] : now.filter((other) => other !== satu)))
  const submit = async () => {
    if (tanggal === null) return setProblem('Tanggal pemungutan suara belum diisi.')
    if (jenis.length === 0) return setProblem('Pilih paling sedikit satu jenis pemilihan.')
    const result = await save(() => client.partisipasi.pemilihan.create({ jenis: [...jenis], tanggal, tingkatData }), {
      silent: true,
    })
    if (!result.ok) return setProblem(result.refusal.pesan)
    onClose()
    onCreated(result.value.ids[0] ?? '')
  }

  return (
    <Dialog title="Pemilihan baru" open onClose={onClose} width={560}>
      <Form label="Pemilihan baru" onSubmit={() => void submit()} className={classes.form}>
        <TanggalField
          label="Tanggal pemungutan suara"
          value={tanggal}
          onChange={setTanggal}
          today={hariIni}
          help="Pemilihan pada hari yang sama dicatat sekaligus."
          autoFocus
        />
        <fieldset className={classes.pilihan}>
          <legend>Jenis pemilihan pada hari itu</legend>
          {jenisPemilihanSchema.options.map((satu) => (
            <CheckboxField
              key={satu}
              label={formatJenisPemilihan(satu, daerah)}
              checked={jenis.includes(satu)}
              onChange={(isOn) => toggle(satu, isOn)}
            />
          ))}
        </fieldset>
        <SegmentField
          label="Angka diisi per"
          value={tingkatData}
          options={TINGKAT_OPTIONS}
          onChange={setTingkatData}
          fullWidth
        />
        <p className={classes.bantuan}>{describe(ada, tanggal, jenis[0])}</p>
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombol}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Buat pemilihan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}

/** What will be prepared without being asked: where the wilayah comes from, and which categories of voters there are. */
function describe(ada: readonly PemilihanRow[], tanggal: string | null, jenis: JenisPemilihan | undefined): string {
  const sameDay = ada.find((row) => row.tanggal === tanggal)
  const wilayah =
    ada.length === 0
      ? 'Kecamatan dan desa/kelurahan diambil dari daftar resmi.'
      : sameDay === undefined
        ? 'Kecamatan dan desa/kelurahan disalin dari pemilihan terdekat; perubahan di sini tidak mengubah yang lama.'
        : `Wilayahnya sama dengan pemilihan lain pada ${formatTanggal(sameDay.tanggal)}.`
  if (tanggal === null || jenis === undefined) return wilayah
  const kategori = buildKategoriAwal(jenis, tanggal).map(({ nama }) => nama)
  return `${wilayah} Kategori pemilih: ${kategori.join(', ')}; dapat diubah.`
}
