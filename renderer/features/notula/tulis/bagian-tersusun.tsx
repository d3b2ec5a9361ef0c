import { addKalimat } from '@shared/features/notula/kalimat.rules'
import type { BagianNaskah } from '@shared/features/notula/notula.schema'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { EditorTeks } from '../../../ui/editor/editor-teks'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { AsalKalimat } from './asal-kalimat'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'

type BagianTersusunProps = { readonly bagian: BagianNaskah; readonly judul: string }

/** A part that Simpul drafts from what was recorded, until the clerk writes his own. */
export function BagianTersusun({ bagian, judul }: BagianTersusunProps) {
  const { rapat, notula } = useIsiNotula()
  const save = useSave()
  const { isi, tersusun } = notula[bagian]
  const isian = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, 'bagian', bagian),
    nilai: isi,
    // Emptied text would bring the drafted sentences back under the hand that is about to write its own.
    send: async (baru) => {
      if (!isTeksKosong(baru)) await client.notula.update({ id: notula.id, bagian, isi: baru })
    },
  })
  const leave = () => {
    if (isTeksKosong(isian.isi) && !isTeksKosong(isi)) void rebuild()
  }
  const rebuild = async () => {
    await isian.flush()
    await save(() => client.notula.update({ id: notula.id, bagian, isi: null }))
  }
  const isMilikSendiri = !tersusun || isian.keadaan.jenis !== 'tersimpan'
  return (
    <section className={classes.seksi} aria-label={judul}>
      <div className={classes.kepalaSeksi}>
        <h2 className={classes.judulBagian}>{judul}</h2>
        {isMilikSendiri ? (
          <Button small variant="quiet" icon="undo" label="Susun lagi dari data" onClick={() => void rebuild()} />
        ) : (
          <StatusWord small glif="centang" kata="Disusun dari data" />
        )}
      </div>
      <EditorTeks label={judul} value={isian.isi} onChange={isian.change} onBlur={leave} />
      <PesanSimpan keadaan={isian.keadaan} />
      <AsalKalimat kalimat={notula[bagian].kalimat} onSisip={(teks) => isian.change(addKalimat(isian.isi, teks))} />
    </section>
  )
}
