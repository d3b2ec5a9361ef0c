import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { type FocusEvent, type KeyboardEvent, type Ref, useRef } from 'react'
import { Button } from '../../../ui/fields/button'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import { TextAreaField } from '../../../ui/fields/text-field'
import { useIsiNotula } from '../notula-context'
import { JabatanField } from './jabatan-field'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'
import { useIsianTindakLanjut } from './use-isian-tindak-lanjut'

type BarisTindakLanjutProps = {
  readonly nomor: number
  readonly acaraId: string
  readonly row: TindakLanjutRow | undefined
  readonly drafId: string
  readonly onCreated?: (id: string) => void
  /** Enter in the last field. */
  readonly onEnter: () => void
  readonly onLeave?: (isKosong: boolean) => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** One thing to be done. Enter walks from uraian to jabatan to batas waktu and on to the next line. */
export function BarisTindakLanjut(props: BarisTindakLanjutProps) {
  const { nomor, acaraId, row, drafId, onCreated, onEnter, onLeave, ref } = props
  const { pilihanJabatan, hariIni } = useIsiNotula()
  const { uraian, pilihan, choose, remove, move } = useIsianTindakLanjut({ acaraId, row, drafId, onCreated })
  const wadah = useRef<HTMLLIElement>(null)
  const isKosong = uraian.isi.trim() === ''

  const leave = async (event: FocusEvent) => {
    if (wadah.current?.contains(event.relatedTarget) === true) return
    await uraian.flush()
    if (isKosong && row !== undefined) await remove()
    onLeave?.(isKosong)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey) {
      if (!isKosong) wadah.current?.querySelectorAll<HTMLElement>('input')[0]?.focus()
    } else if (event.altKey && event.key === 'ArrowUp') move(-1)
    else if (event.altKey && event.key === 'ArrowDown') move(1)
    else return
    event.preventDefault()
  }
  const onEnterBatas = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    onEnter()
  }

  return (
    <li ref={wadah} className={classes.baris} data-baris={row?.id} onBlur={(event) => void leave(event)}>
      <span className={classes.jenisBaris} data-jenis="tindak lanjut" aria-hidden="true">
        TL
      </span>
      <div className={classes.isianBaris}>
        <TextAreaField
          ref={ref}
          label={`Tindak lanjut ${nomor}`}
          hideLabel
          rows={1}
          maxRows={12}
          maxLength={10_000}
          value={uraian.isi}
          placeholder={row === undefined ? 'Yang harus dikerjakan' : ''}
          onChange={uraian.change}
          onKeyDown={onKeyDown}
        />
        {(!isKosong || row !== undefined) && (
          <div className={classes.penanggung}>
            <div className={classes.jabatan}>
              <JabatanField
                label={`Penanggung jawab tindak lanjut ${nomor}`}
                pilihan={pilihanJabatan}
                value={pilihan.jabatanId}
                placeholder="Penanggung jawab"
                onChange={(jabatanId) => void choose({ jabatanId })}
              />
            </div>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the field inside, adds no control of its own */}
            <div className={classes.batas} onKeyDown={onEnterBatas}>
              <TanggalField
                label={`Batas waktu tindak lanjut ${nomor}`}
                hideLabel
                today={hariIni}
                value={pilihan.batasWaktu}
                onChange={(batasWaktu) => void choose({ batasWaktu })}
              />
            </div>
          </div>
        )}
        <PesanSimpan keadaan={uraian.keadaan} />
      </div>
      {row !== undefined && (
        <Button
          small
          iconOnly
          variant="quiet"
          icon="trash"
          label={`Hapus tindak lanjut ${nomor}`}
          onClick={() => void remove()}
        />
      )}
    </li>
  )
}
