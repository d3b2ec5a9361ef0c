import type { MasalahInput, MasalahRow } from '@shared/features/desk/desk.schema'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { type Refusal, useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { Form } from '../../../ui/fields/form'
import { SelectField } from '../../../ui/fields/select-field'
import { JamField, TanggalField } from '../../../ui/fields/tanggal-field'
import { TextAreaField, TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { PilihJabatan } from '../../surat'
import classes from '../desk.module.css'
import { useJabatanList, useKecamatan } from '../desk.queries'
import { PILIHAN_STATUS_MASALAH } from './status-masalah'

type MasalahDialogProps = {
  readonly pemilihanId: string
  readonly poin: readonly Pick<PoinKesiapan, 'id' | 'nomor' | 'nama'>[]
  /** The entry to be changed; missing for a new one. */
  readonly row?: MasalahRow
  /** The point that a new entry is about. */
  readonly poinId?: string | null
  readonly onClose: () => void
}

const TANPA = ''

/** A problem of the desk: when, where, what, what to do about it, and who does it. */
export function MasalahDialog({ pemilihanId, poin, row, poinId = null, onClose }: MasalahDialogProps) {
  const save = useSave()
  const hariIni = useHariIni()
  const jabatanList = useJabatanList()
  const { data: kecamatan = [] } = useKecamatan(pemilihanId)
  const [isi, setIsi] = useState(() => buildAwal(row, poinId, hariIni))
  const [tanggal, setTanggal] = useState<string | null>(isi.tanggal)
  const [salah, setSalah] = useState<Refusal | null>(null)
  const set = (ubah: Partial<MasalahInput>) => {
    setIsi((before) => ({ ...before, ...ubah }))
    setSalah(null)
  }
  const find = (isian: string) => (salah?.isian === isian ? salah.pesan : undefined)
  const submit = async () => {
    if (isi.uraian.trim() === '') return setSalah({ isian: 'uraian', pesan: 'Tulis apa masalahnya.' })
    if (tanggal === null) return setSalah({ isian: 'tanggal', pesan: 'Isi tanggalnya.' })
    const input = { ...isi, tanggal }
    const result = await save(
      () =>
        row === undefined
          ? client.desk.masalah.create({ pemilihanId, isi: input })
          : client.desk.masalah.update({ id: row.id, ubah: input }),
      { silent: true },
    )
    if (result.ok) onClose()
    else setSalah(result.refusal)
  }
  const judul = row === undefined ? 'Catat masalah' : 'Ubah masalah'
  return (
    <Dialog title={judul} open onClose={onClose} width={600}>
      <Form label={judul} onSubmit={() => void submit()} className={classes.form}>
        <TextAreaField
          label="Masalah"
          rows={3}
          value={isi.uraian}
          error={find('uraian')}
          onChange={(uraian) => set({ uraian })}
          maxLength={10_000}
          autoFocus
        />
        <div className={classes.tiga}>
          <TanggalField label="Tanggal" today={hariIni} value={tanggal} error={find('tanggal')} onChange={setTanggal} />
          <JamField label="Jam" value={isi.pukul} onChange={(pukul) => set({ pukul })} />
          <SelectField
            label="Kecamatan"
            value={isi.wilayahId ?? TANPA}
            onChange={(id) => set({ wilayahId: id === TANPA ? null : id })}
            options={[
              { value: TANPA, label: 'Semua atau tidak tentu' },
              ...kecamatan.map(({ id, nama }) => ({ value: id, label: nama })),
            ]}
          />
        </div>
        <TextField
          label="Tempat"
          value={isi.tempat ?? ''}
          onChange={(tempat) => set({ tempat: tempat === '' ? null : tempat })}
          maxLength={500}
        />
        <SelectField
          label="Poin"
          value={isi.poinId ?? TANPA}
          onChange={(id) => set({ poinId: id === TANPA ? null : id })}
          options={[
            { value: TANPA, label: 'Tidak terkait poin tertentu' },
            ...poin.map(({ id, nomor, nama }) => ({ value: id, label: `${nomor}. ${nama}` })),
          ]}
        />
        <TextField
          label="Saran penyelesaian"
          value={isi.saran ?? ''}
          onChange={(saran) => set({ saran: saran === '' ? null : saran })}
          maxLength={500}
        />
        <PilihJabatan
          label="Penindak"
          jabatanList={jabatanList}
          value={isi.jabatanId}
          onChange={(jabatanId) => set({ jabatanId })}
        />
        <SegmentField
          label="Status"
          value={isi.status}
          onChange={(status) => set({ status })}
          options={PILIHAN_STATUS_MASALAH}
          fullWidth
        />
        <CheckboxField
          label="Memerlukan keputusan rapat"
          help="Tercetak pada lembar pembuka rakor berikutnya."
          checked={isi.perluKeputusan}
          onChange={(perluKeputusan) => set({ perluKeputusan })}
        />
        {salah !== null && salah.isian !== 'uraian' && salah.isian !== 'tanggal' && <ProblemBox pesan={salah.pesan} />}
        <div className={classes.tombol}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan masalah" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}

function buildAwal(row: MasalahRow | undefined, poinId: string | null, hariIni: string): MasalahInput {
  if (row === undefined) {
    return {
      poinId,
      tanggal: hariIni,
      pukul: null,
      tempat: null,
      wilayahId: null,
      uraian: '',
      saran: null,
      jabatanId: null,
      status: 'terbuka',
      perluKeputusan: false,
    }
  }
  const { id: _id, poin: _poin, kecamatan: _kecamatan, penindak: _penindak, ...isi } = row
  return isi
}
