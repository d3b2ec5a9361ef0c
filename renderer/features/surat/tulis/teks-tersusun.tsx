import type { BagianSurat } from '@shared/features/surat/surat.schema'
import { isTeksKosong, type TeksKaya } from '@shared/lib/teks-kaya'
import type { ReactNode } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { EditorTeks } from '../../../ui/editor/editor-teks'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { PesanSimpan, useSimpanOtomatis } from '../../notula'
import classes from '../surat.module.css'

type TeksTersusunProps = {
  readonly suratId: string
  readonly bagian: BagianSurat
  readonly judul: string
  readonly isi: TeksKaya
  readonly tersusun: boolean
  /** Stands in front of the state of the text. */
  readonly children?: ReactNode
}

/** Sentences that Simpul drafts from the rapat, until the clerk writes his own. */
export function TeksTersusun({ suratId, bagian, judul, isi, tersusun, children }: TeksTersusunProps) {
  const save = useSave()
  const isian = useSimpanOtomatis({
    kunci: `surat/${suratId}/${bagian}`,
    nilai: isi,
    // Emptied text would bring the drafted sentences back under the hand that is about to write its own.
    send: async (baru) => {
      if (!isTeksKosong(baru)) await client.surat.bagian.update({ id: suratId, bagian, isi: baru })
    },
  })
  const rebuild = async () => {
    await isian.flush()
    await save(() => client.surat.bagian.update({ id: suratId, bagian, isi: null }))
  }
  const leave = () => {
    if (isTeksKosong(isian.isi) && !isTeksKosong(isi)) void rebuild()
  }
  const isMilikSendiri = !tersusun || isian.keadaan.jenis !== 'tersimpan'
  return (
    <div>
      <div className={classes.kepala}>
        <h3>{judul}</h3>
        <div className={classes.keadaan}>
          {children}
          {isMilikSendiri ? (
            <Button
              small
              variant="quiet"
              icon="undo"
              label={`Susun ulang ${judul.toLowerCase()}`}
              onClick={() => void rebuild()}
            />
          ) : (
            <StatusWord small glif="centang" kata="Disusun dari data" />
          )}
        </div>
      </div>
      <EditorTeks label={judul} value={isian.isi} onChange={isian.change} onBlur={leave} />
      <PesanSimpan keadaan={isian.keadaan} />
    </div>
  )
}
