import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { Button } from '../../ui/fields/button'
import { ProblemBox } from '../../ui/messages/problem-box'
import { ambilBerkas } from './ambil-berkas'
import classes from './lampiran.module.css'
import type { Lampirkan } from './use-lampirkan'

type TempatBerkasProps = {
  readonly judul: string
  /** Beside the title: `2 berkas`. */
  readonly jumlah?: string
  /** Verb and object of the button. */
  readonly tombol: string
  readonly shortcut?: string
  readonly lampirkan: Lampirkan
  /** Noun of what comes in: `berkas`, `foto`. */
  readonly apa: string
  readonly accept?: string
  /** Opens the file dialog from a command. */
  readonly pemilih?: RefObject<HTMLInputElement | null>
  readonly children: ReactNode
}

/** A place that takes files: dragged from Explorer, pasted from the clipboard, or chosen. */
export function TempatBerkas(props: TempatBerkasProps) {
  const { judul, jumlah, tombol, shortcut, lampirkan, apa, accept, children } = props
  const { add, masalah, sisa, clearMasalah } = lampirkan
  const [isDiatas, setDiatas] = useState(false)
  const ownPemilih = useRef<HTMLInputElement>(null)
  const pemilih = props.pemilih ?? ownPemilih
  const take = (data: DataTransfer) => {
    const diambil = ambilBerkas(data)
    if (diambil.berkas.length + diambil.folder.length > 0) void add(diambil)
  }
  return (
    <section
      className={classes.tempat}
      aria-label={judul}
      data-diatas={isDiatas || undefined}
      onDrop={(event) => {
        event.preventDefault()
        setDiatas(false)
        take(event.dataTransfer)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setDiatas(true)
      }}
      onDragLeave={() => setDiatas(false)}
      onPaste={(event) => take(event.clipboardData)}
    >
      <div className={classes.kepala}>
        <h2>{judul}</h2>
        {jumlah !== undefined && <span>{jumlah}</span>}
        <Button
          small
          label={tombol}
          icon="plus"
          {...(shortcut === undefined ? {} : { shortcut })}
          onClick={() => pemilih.current?.click()}
        />
        <input
          ref={pemilih}
          type="file"
          hidden
          multiple
          aria-label={`Pilih ${apa}`}
          {...(accept === undefined ? {} : { accept })}
          onChange={(event) => {
            const berkas = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (berkas.length > 0) void add({ berkas, folder: [] })
          }}
        />
      </div>
      {sisa > 0 && (
        <p role="status">
          Menyimpan {apa}, {sisa} lagi.
        </p>
      )}
      {masalah.length > 0 && (
        <ProblemBox pesan={`${masalah.length} ${apa} belum masuk.`} rincian={masalah}>
          <Button small variant="quiet" label="Tutup pesan" onClick={clearMasalah} />
        </ProblemBox>
      )}
      {children}
    </section>
  )
}
