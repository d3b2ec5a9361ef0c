import type { Keputusan } from '@shared/features/notula/notula.schema'
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { TextAreaField } from '../../../ui/fields/text-field'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf, type JenisDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { MenggantiKeputusan } from './mengganti-keputusan'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'

type BarisKeputusanProps = {
  readonly nomor: number
  /** Missing while the line is blank or its record not yet read back. */
  readonly keputusan: Keputusan | undefined
  readonly draf: { readonly jenis: JenisDraf; readonly id: string }
  /** Makes the record with the first save and gives its id. */
  readonly onCreate: (isi: string) => Promise<string>
  readonly onEnter: (dari: HTMLElement) => void
  readonly onLeave?: (isKosong: boolean) => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** One decision in one line that grows with its words. Emptied, it goes. */
export function BarisKeputusan({ nomor, keputusan, draf, onCreate, onEnter, onLeave, ref }: BarisKeputusanProps) {
  const { rapat } = useIsiNotula()
  const [isPicking, setPicking] = useState(false)
  const save = useSave()
  const wadah = useRef<HTMLLIElement>(null)
  const id = useRef(keputusan?.id)
  useEffect(() => {
    id.current = keputusan?.id
  }, [keputusan?.id])
  const isian = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, draf.jenis, draf.id),
    nilai: keputusan?.isi ?? '',
    send: async (isi) => {
      // An emptied line is removed when it is left; until then its record keeps the last words.
      if (isi.trim() === '') return
      if (id.current === undefined) id.current = await onCreate(isi)
      else await client.notula.keputusan.update({ id: id.current, isi })
    },
  })
  const leave = async () => {
    await isian.flush()
    const isKosong = isian.isi.trim() === ''
    if (isKosong && keputusan !== undefined) await remove()
    onLeave?.(isKosong)
  }
  const remove = async () => {
    if (keputusan !== undefined) await save(() => client.notula.keputusan.remove({ id: keputusan.id }))
  }
  const move = (geser: 1 | -1) => {
    if (keputusan === undefined) return
    void save(() => client.notula.keputusan.move({ id: keputusan.id, urutan: Math.max(1, keputusan.urutan + geser) }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      if (isian.isi.trim() !== '' && event.target instanceof HTMLElement) onEnter(event.target)
    } else if (event.altKey && event.key.toLowerCase() === 'g') setPicking(keputusan !== undefined)
    else if (event.altKey && event.key === 'ArrowUp') move(-1)
    else if (event.altKey && event.key === 'ArrowDown') move(1)
    else return
    event.preventDefault()
  }
  return (
    <li
      ref={wadah}
      className={classes.baris}
      data-baris={keputusan?.id}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void leave()
      }}
    >
      <span className={classes.jenisBaris} data-jenis="keputusan" aria-hidden="true">
        K
      </span>
      <div className={classes.isianBaris}>
        <TextAreaField
          ref={ref}
          label={`Keputusan ${nomor}`}
          hideLabel
          rows={1}
          maxRows={12}
          maxLength={10_000}
          value={isian.isi}
          placeholder={keputusan === undefined ? 'Keputusan, satu baris satu keputusan' : ''}
          onChange={isian.change}
          onKeyDown={onKeyDown}
          onBlur={() => void isian.flush()}
        />
        <PesanSimpan keadaan={isian.keadaan} />
        {keputusan !== undefined && (
          <MenggantiKeputusan
            nomor={nomor}
            keputusan={keputusan}
            isPicking={isPicking}
            onClose={() => setPicking(false)}
            onDone={() => {
              setPicking(false)
              wadah.current?.querySelector('textarea')?.focus()
            }}
          />
        )}
      </div>
      {keputusan !== undefined && (
        <Button
          small
          iconOnly
          variant="quiet"
          icon="history"
          label={`Keputusan ${nomor} mengganti keputusan lama`}
          shortcut="Alt+G"
          onClick={() => setPicking(true)}
        />
      )}
      {keputusan !== undefined && (
        <Button
          small
          iconOnly
          variant="quiet"
          icon="trash"
          label={`Hapus keputusan ${nomor}`}
          onClick={() => void remove()}
        />
      )}
    </li>
  )
}
