import type { Pembahasan } from '@shared/features/notula/notula.schema'
import { createTeksKaya, isTeksKosong, type TeksKaya } from '@shared/lib/teks-kaya'
import { type Ref, useEffect, useRef } from 'react'
import { client } from '../../../lib/client'
import { EditorTeks, type EditorTeksHandle } from '../../../ui/editor/editor-teks'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'

type SimpulanProps = {
  readonly acaraId: string
  /** Missing until the first word was saved. */
  readonly simpulan: Pembahasan | undefined
  readonly ref?: Ref<EditorTeksHandle>
}

const KOSONG = createTeksKaya('')

/** What the talk about one acara came to. Its record begins with the first word and goes with the last. */
export function Simpulan({ acaraId, simpulan, ref }: SimpulanProps) {
  const { rapat, notula } = useIsiNotula()
  const id = useRef(simpulan?.id)
  // Follows the core when it changes (undo takes the record away), not while a record of ours is still news to it.
  useEffect(() => {
    id.current = simpulan?.id
  }, [simpulan?.id])
  const isian = useSimpanOtomatis<TeksKaya>({
    kunci: buildKunciDraf(rapat.id, 'simpulan', acaraId),
    nilai: simpulan?.isi ?? KOSONG,
    send: async (isi) => {
      if (id.current !== undefined && isTeksKosong(isi)) {
        await client.notula.pembahasan.remove({ id: id.current })
        id.current = undefined
      } else if (id.current !== undefined) {
        await client.notula.pembahasan.update({ id: id.current, isi })
      } else if (!isTeksKosong(isi)) {
        const dibuat = await client.notula.pembahasan.create({
          notulaId: notula.id,
          acaraId,
          jenis: 'simpulan',
          jabatanId: null,
          isi,
        })
        id.current = dibuat.id
      }
    },
  })
  return (
    <section className={classes.subSeksi} data-baris={simpulan?.id} aria-label="Simpulan">
      <h3 className={classes.judulKecil}>Simpulan</h3>
      <EditorTeks ref={ref} label="Simpulan" value={isian.isi} onChange={isian.change} />
      <PesanSimpan keadaan={isian.keadaan} />
    </section>
  )
}
