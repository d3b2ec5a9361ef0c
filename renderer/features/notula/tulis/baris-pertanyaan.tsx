import type { Pertanyaan } from '@shared/features/notula/notula.schema'
import { type FocusEvent, type Ref, useRef } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { TextAreaField } from '../../../ui/fields/text-field'
import { StatusWord } from '../../../ui/status/status-word'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'
import { PesanSimpan } from './pesan-simpan'
import classes from './tulis.module.css'

type BarisPertanyaanProps = {
  readonly nomor: number
  readonly pertanyaan: Pertanyaan
  readonly onLeave?: () => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** A question that the rapat left open: it gets an answer, or somebody who finds it out. */
export function BarisPertanyaan({ nomor, pertanyaan, onLeave, ref }: BarisPertanyaanProps) {
  const { rapat } = useIsiNotula()
  const save = useSave()
  const wadah = useRef<HTMLLIElement>(null)
  const { id, acaraId } = pertanyaan
  const isi = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, 'pertanyaan', id),
    nilai: pertanyaan.isi,
    // An emptied question keeps its last words; it goes through its own button.
    send: async (baru) => {
      if (baru.trim() !== '') await client.notula.pertanyaan.update({ id, isi: baru })
    },
  })
  const jawaban = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, 'jawaban', id),
    nilai: pertanyaan.jawaban ?? '',
    send: (baru) => client.notula.pertanyaan.update({ id, jawaban: baru.trim() === '' ? null : baru }),
  })
  const leave = async (event: FocusEvent) => {
    if (wadah.current?.contains(event.relatedTarget) === true) return
    await Promise.all([isi.flush(), jawaban.flush()])
    onLeave?.()
  }
  const handOn = async () => {
    await isi.flush()
    const uraian = isi.isi.trim() === '' ? pertanyaan.isi : isi.isi
    await save(() =>
      client.tindakLanjut.create({
        rapatId: rapat.id,
        acaraId,
        uraian,
        jabatanId: null,
        batasWaktu: null,
        pertanyaanId: id,
      }),
    )
  }
  return (
    <li ref={wadah} className={classes.baris} data-baris={id} onBlur={(event) => void leave(event)}>
      <span className={classes.jenisBaris} data-jenis="pertanyaan" aria-hidden="true">
        ?
      </span>
      <div className={classes.isianBaris}>
        <TextAreaField
          ref={ref}
          label={`Pertanyaan ${nomor}`}
          hideLabel
          rows={1}
          maxRows={12}
          maxLength={10_000}
          value={isi.isi}
          onChange={isi.change}
        />
        <PesanSimpan keadaan={isi.keadaan} />
        <TextAreaField
          label={`Jawaban pertanyaan ${nomor}`}
          hideLabel
          rows={1}
          maxRows={12}
          maxLength={10_000}
          value={jawaban.isi}
          placeholder="Jawaban, kalau sudah ada"
          onChange={jawaban.change}
        />
        <PesanSimpan keadaan={jawaban.keadaan} />
        <div className={classes.penanggung}>
          {pertanyaan.tindakLanjutId === null ? (
            <Button small label="Jadikan tindak lanjut" onClick={() => void handOn()} />
          ) : (
            <StatusWord small glif="centang" kata="Menjadi tindak lanjut" />
          )}
        </div>
      </div>
      <Button
        small
        iconOnly
        variant="quiet"
        icon="trash"
        label={`Hapus pertanyaan ${nomor}`}
        onClick={() => void save(() => client.notula.pertanyaan.remove({ id }))}
      />
    </li>
  )
}
