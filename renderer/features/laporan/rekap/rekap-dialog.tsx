import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { Form } from '../../../ui/fields/form'
import { SelectField } from '../../../ui/fields/select-field'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { findSalahPeriode, type JenisPeriode, listPeriode } from './periode'
import classes from './rekap.module.css'
import { RekapBerjalan, RekapJadi } from './rekap-hasil'
import { useBuatRekap } from './use-buat-rekap'

type RekapDialogProps = { readonly onClose: () => void }

/** Asks for a period, builds the recap with its progress, and hands out the finished workbook. */
export function RekapDialog({ onClose }: RekapDialogProps) {
  const { keadaan, build, cancel } = useBuatRekap()
  if (keadaan.jenis === 'berjalan') {
    return (
      <Dialog
        title="Rekap Excel"
        open
        onClose={cancel}
        actions={<Button label="Batal" shortcut="Esc" onClick={cancel} />}
      >
        <RekapBerjalan kemajuan={keadaan.kemajuan} />
      </Dialog>
    )
  }
  if (keadaan.jenis === 'jadi') return <RekapJadi berkas={keadaan.berkas} onClose={onClose} />
  return <PilihPeriode masalah={keadaan.masalah} onBuild={build} onClose={onClose} />
}

type PilihPeriodeProps = {
  readonly masalah: string | undefined
  readonly onBuild: ReturnType<typeof useBuatRekap>['build']
  readonly onClose: () => void
}

function PilihPeriode({ masalah, onBuild, onClose }: PilihPeriodeProps) {
  const hariIni = useHariIni()
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  const periodeList = listPeriode(hariIni)
  const [jenis, setJenis] = useState<JenisPeriode>('bulan ini')
  const [sendiri, setSendiri] = useState<{ dari: string | null; sampai: string | null }>({ dari: null, sampai: null })
  const [kertas, setKertas] = useState<'A4' | 'F4' | null>(null)
  const [isDicoba, setDicoba] = useState(false)
  const { dari, sampai } = periodeList.find((periode) => periode.jenis === jenis) ?? sendiri
  const salah = findSalahPeriode(dari, sampai)
  const kertasDipakai = kertas ?? (pengaturan?.kertas.jenis === 'A4' ? 'A4' : 'F4')

  const submit = () => {
    setDicoba(true)
    if (salah === null && dari !== null && sampai !== null) onBuild({ dari, sampai, kertas: kertasDipakai })
  }

  return (
    <Dialog
      title="Rekap Excel"
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Buat rekap" variant="primary" shortcut="Ctrl+Enter" onClick={submit} />
        </>
      }
    >
      <DialogSubmit onSubmit={submit} />
      <Form label="Rekap Excel" onSubmit={submit}>
        <div className={classes.isian}>
          <p className={classes.keterangan}>Rapat, kehadiran, keputusan, dan tindak lanjut dalam satu berkas.</p>
          <SelectField<JenisPeriode>
            label="Periode"
            value={jenis}
            onChange={setJenis}
            options={[
              ...periodeList.map((periode) => ({ value: periode.jenis, label: periode.label })),
              { value: 'sendiri', label: 'Tanggal sendiri' },
            ]}
          />
          {jenis === 'sendiri' && (
            <div className={classes.berdampingan}>
              <TanggalField
                label="Dari"
                today={hariIni}
                value={sendiri.dari}
                onChange={(nilai) => setSendiri({ ...sendiri, dari: nilai })}
              />
              <TanggalField
                label="Sampai"
                today={hariIni}
                value={sendiri.sampai}
                onChange={(nilai) => setSendiri({ ...sendiri, sampai: nilai })}
              />
            </div>
          )}
          <SegmentField
            label="Kertas"
            value={kertasDipakai}
            onChange={setKertas}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'F4', label: 'F4 (folio)' },
            ]}
          />
          {isDicoba && salah !== null && <ProblemBox pesan={salah} />}
          {masalah !== undefined && <ProblemBox pesan={masalah} />}
        </div>
      </Form>
    </Dialog>
  )
}
