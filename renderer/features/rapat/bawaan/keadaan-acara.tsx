import type { AcaraLengkap, KeadaanAcara as Keadaan } from '@shared/features/rapat/rapat.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { SelectField } from '../../../ui/fields/select-field'
import classes from './keadaan-acara.module.css'

type KeadaanAcaraProps = { readonly acara: AcaraLengkap }

/** What became of an acara, in the words of the screen. */
export const KATA_KEADAAN_ACARA: Readonly<Record<Keadaan, string>> = {
  dibahas: 'Dibahas',
  'belum selesai': 'Belum selesai',
  ditunda: 'Ditunda',
}

const OPTIONS = (['dibahas', 'belum selesai', 'ditunda'] as const).map((value) => ({
  value,
  label: KATA_KEADAAN_ACARA[value],
}))

/** Where an acara came from, what became of it and where it goes on. */
export function KeadaanAcara({ acara }: KeadaanAcaraProps) {
  const save = useSave()
  const { id, keadaan, asal, berlanjut, bawaan } = acara
  const setKeadaan = (next: Keadaan) => void save(() => client.rapat.acara.setKeadaan({ id, keadaan: next }))
  return (
    <div className={classes.keadaan}>
      {asal !== null && (
        <span>
          Lanjutan <a href={linkTo.notula(asal.id)}>{formatRapat(asal.tanggal)}</a>
        </span>
      )}
      {berlanjut !== null && (
        <span>
          Dilanjutkan <a href={linkTo.rapat(berlanjut.id)}>{formatRapat(berlanjut.tanggal)}</a>
        </span>
      )}
      {bawaan !== 'tindak lanjut' && (
        <SelectField
          label="Keadaan acara"
          hideLabel
          size="panel"
          value={keadaan}
          options={OPTIONS}
          onChange={setKeadaan}
        />
      )}
    </div>
  )
}

function formatRapat(tanggal: string | null): string {
  return tanggal === null ? 'rapat belum bertanggal' : `rapat ${formatTanggal(tanggal)}`
}
