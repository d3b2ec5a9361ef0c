import { type RefObject, useRef } from 'react'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { DaftarLampiran, TempatBerkas, useLampirkan } from '../../lampiran'
import { useLampiranRapat, useNotulaRapat } from '../rapat.queries'
import classes from './panel.module.css'

/** Files kept with the rapat: dragged in, pasted, or chosen. They stay open when the notula is final. */
export function LampiranRapat({ rapatId }: { readonly rapatId: string }) {
  const { data: rows } = useLampiranRapat(rapatId)
  const foto = useNotulaRapat(rapatId).data?.dokumentasi.length ?? 0
  const save = useSave()
  const pemilih: RefObject<HTMLInputElement | null> = useRef(null)
  const lampirkan = useLampirkan({ send: (berkas) => client.rapat.lampiran.create({ rapatId, berkas }) })
  useCommands([
    {
      id: 'rapat.lampirkan',
      label: 'Lampirkan berkas…',
      menu: 'data',
      menuGroup: 3,
      icon: 'paperclip',
      run: () => pemilih.current?.click(),
    },
  ])
  if (rows === undefined) return null
  return (
    <TempatBerkas
      judul="Lampiran"
      {...(rows.length === 0 ? {} : { jumlah: `${rows.length} berkas` })}
      tombol="Lampirkan"
      apa="berkas"
      pemilih={pemilih}
      lampirkan={lampirkan}
    >
      <DaftarLampiran
        rows={rows}
        kosong="Seret berkas ke sini, tempel gambar, atau pilih. Sampai 25 MB per berkas."
        onRemove={({ id }) => void save(() => client.rapat.lampiran.remove({ id }))}
      />
      {foto > 0 && (
        <p className={classes.note}>
          <a href={linkTo.notula(rapatId, { bagian: 'dokumentasi' })}>{foto} foto</a> ada di dokumentasi notula.
        </p>
      )}
    </TempatBerkas>
  )
}
