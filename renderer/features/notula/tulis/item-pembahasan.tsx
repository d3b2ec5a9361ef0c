import type { Pembahasan } from '@shared/features/notula/notula.schema'
import type { Ref } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { runCommand } from '../../../ui/commands/use-commands'
import { EditorTeks, type EditorTeksHandle } from '../../../ui/editor/editor-teks'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { JabatanField } from './jabatan-field'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'

type ItemPembahasanProps = {
  readonly item: Pembahasan
  readonly isPertama: boolean
  readonly isTerakhir: boolean
  readonly ref?: Ref<EditorTeksHandle>
}

/** What one jabatan said. */
export function ItemPembahasan({ item, isPertama, isTerakhir, ref }: ItemPembahasanProps) {
  const { rapat, pilihanJabatan } = useIsiNotula()
  const save = useSave()
  const isian = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, 'pembahasan', item.id),
    nilai: item.isi,
    send: (isi) => client.notula.pembahasan.update({ id: item.id, isi }),
  })
  const nama = pilihanJabatan.find(({ id }) => id === item.jabatanId)?.label ?? 'Pembicara'
  const move = (geser: 1 | -1) =>
    void save(() => client.notula.pembahasan.move({ id: item.id, urutan: item.urutan + geser }))
  const remove = async () => {
    await isian.flush()
    const hasil = await save(() => client.notula.pembahasan.remove({ id: item.id }))
    if (hasil.ok) {
      showMessage(`Uraian ${nama} dihapus.`, {
        label: 'Urungkan',
        shortcut: 'Ctrl+Z',
        run: () => runCommand('aksi.urungkan'),
      })
    }
  }
  return (
    <article className={classes.item} data-baris={item.id} aria-label={`Uraian ${nama}`}>
      <div className={classes.kepalaItem}>
        <div className={classes.jabatan}>
          <JabatanField
            label="Pembicara"
            pilihan={pilihanJabatan}
            value={item.jabatanId}
            placeholder="Tanpa pembicara"
            onChange={(jabatanId) => void save(() => client.notula.pembahasan.update({ id: item.id, jabatanId }))}
          />
        </div>
        {!isPertama && (
          <Button
            small
            iconOnly
            variant="quiet"
            icon="chevronUp"
            label={`Naikkan uraian ${nama}`}
            onClick={() => move(-1)}
          />
        )}
        {!isTerakhir && (
          <Button
            small
            iconOnly
            variant="quiet"
            icon="chevronDown"
            label={`Turunkan uraian ${nama}`}
            onClick={() => move(1)}
          />
        )}
        <Button
          small
          iconOnly
          variant="quiet"
          icon="trash"
          label={`Hapus uraian ${nama}`}
          onClick={() => void remove()}
        />
      </div>
      <EditorTeks ref={ref} label={`Uraian ${nama}`} value={isian.isi} onChange={isian.change} />
      <PesanSimpan keadaan={isian.keadaan} />
    </article>
  )
}
