import type { Surat } from '@shared/features/surat/surat.schema'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { EditorTeks } from '../../../ui/editor/editor-teks'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { PesanSimpan, useSimpanOtomatis } from '../../notula'
import classes from '../surat.module.css'

type TeksTersusunProps = {
  readonly surat: Surat
  readonly bagian: 'pembuka' | 'penutup'
  readonly judul: string
}

/** Sentences that Simpul drafts from the rapat, until the clerk writes his own. */
export function TeksTersusun({ surat, bagian, judul }: TeksTersusunProps) {
  const save = useSave()
  const { isi, tersusun } = surat[bagian]
  const isian = useSimpanOtomatis({
    kunci: `surat/${surat.id}/${bagian}`,
    nilai: isi,
    // Emptied text would bring the drafted sentences back under the hand that is about to write its own.
    send: async (baru) => {
      if (!isTeksKosong(baru)) await client.surat.bagian.update({ id: surat.id, bagian, isi: baru })
    },
  })
  const rebuild = async () => {
    await isian.flush()
    await save(() => client.surat.bagian.update({ id: surat.id, bagian, isi: null }))
  }
  const leave = () => {
    if (isTeksKosong(isian.isi) && !isTeksKosong(isi)) void rebuild()
  }
  const isMilikSendiri = !tersusun || isian.keadaan.jenis !== 'tersimpan'
  return (
    <div>
      <div className={classes.kepala}>
        <h3>{judul}</h3>
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
      <EditorTeks label={judul} value={isian.isi} onChange={isian.change} onBlur={leave} />
      <PesanSimpan keadaan={isian.keadaan} />
    </div>
  )
}
