import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { CheckboxField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import classes from '../desk.module.css'
import { usePoin } from '../desk.queries'

type TautanDialogProps = { readonly poin: PoinKesiapan; readonly onClose: () => void }

/** Acara and tindak lanjut of a rapat, ticked where they speak of the point. */
export function TautanDialog({ poin, onClose }: TautanDialogProps) {
  const { data: rapat } = useQuery(api.rapat.list.queryOptions({ input: {} }))
  const [pilihan, setPilihan] = useState<string | null>(null)
  const pilihanRapat = rapat?.filter(({ status }) => status !== 'batal') ?? []
  const rapatId = pilihan ?? pilihanRapat.find(({ jenis }) => /^desk/i.test(jenis))?.id ?? pilihanRapat[0]?.id ?? null
  return (
    <Dialog
      title={`Kaitkan poin ${poin.nomor} dengan rapat`}
      open
      onClose={onClose}
      width={560}
      actions={<Button label="Selesai" variant="primary" onClick={onClose} />}
    >
      <div className={classes.form}>
        <p className={classes.sasaran}>{poin.nama}</p>
        {pilihanRapat.length === 0 ? (
          <p>Belum ada rapat. Rapat yang dicatat pada modul Rapat dapat dikaitkan di sini.</p>
        ) : (
          <SelectField
            label="Rapat"
            value={rapatId}
            onChange={setPilihan}
            options={pilihanRapat.map(({ id, nama, tanggal }) => ({
              value: id,
              label: tanggal === null ? nama : `${nama}, ${formatTanggal(tanggal)}`,
            }))}
          />
        )}
        {rapatId !== null && <PilihanTautan poinId={poin.id} rapatId={rapatId} />}
      </div>
    </Dialog>
  )
}

function PilihanTautan({ poinId, rapatId }: { readonly poinId: string; readonly rapatId: string }) {
  const save = useSave()
  const { data: poin } = usePoin(poinId, null)
  const { data: rapat } = useQuery(api.rapat.get.queryOptions({ input: { id: rapatId } }))
  const { data: tindakLanjut } = useQuery(api.tindakLanjut.list.queryOptions({ input: { rapatId } }))
  if (poin === undefined || rapat === undefined || tindakLanjut === undefined) return null
  const kelompok = [
    {
      judul: 'Acara',
      jenis: 'acara' as const,
      rows: rapat.acara.map(({ id, urutan, judul }) => ({ id, label: `${urutan}. ${judul}` })),
    },
    {
      judul: 'Tindak lanjut',
      jenis: 'tindak lanjut' as const,
      rows: tindakLanjut.map(({ id, uraian }) => ({ id, label: uraian })),
    },
  ]
  return kelompok.map(({ judul, jenis, rows }) => (
    <fieldset key={jenis} className={classes.susunan}>
      <legend>{judul}</legend>
      {rows.length === 0 && <p className={classes.kecil}>Tidak ada pada rapat ini.</p>}
      {rows.map(({ id, label }) => {
        const ada = poin.tautan.find((satu) => satu.jenis === jenis && satu.sasaranId === id)
        return (
          <CheckboxField
            key={id}
            label={label}
            checked={ada !== undefined}
            onChange={() =>
              void save(() =>
                ada === undefined
                  ? client.desk.tautan.create({ poinId, jenis, sasaranId: id })
                  : client.desk.tautan.remove({ id: ada.id }),
              )
            }
          />
        )
      })}
    </fieldset>
  ))
}
