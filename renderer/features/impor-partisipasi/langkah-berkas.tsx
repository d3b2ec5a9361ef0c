import { type DragEvent, useState } from 'react'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { FileButton } from '../../ui/fields/file-button'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './impor.module.css'
import type { KeadaanImpor } from './use-impor'

/** Names do not decide what a file is; the dialog of Windows only shows these first. */
const ACCEPT = '.xlsx,.xlsm,.xls,.ods,.csv'

type LangkahBerkasProps = {
  readonly keadaan: Exclude<KeadaanImpor, { readonly jenis: 'terbuka' }>
  readonly onOpen: (file: File) => void
  readonly onCancel: () => void
}

/** A file is dropped or chosen; while it is read it can be called off. */
export function LangkahBerkas({ keadaan, onOpen, onCancel }: LangkahBerkasProps) {
  const [isOver, setOver] = useState(false)
  useCommands([
    {
      id: 'impor.batal',
      label: 'Batalkan impor',
      menu: 'data',
      shortcut: 'Esc',
      enabled: keadaan.jenis === 'membaca',
      run: onCancel,
    },
  ])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onOpen(file)
  }
  if (keadaan.jenis === 'membaca') {
    return (
      <div className={classes.jatuhkan}>
        <p role="status">Membaca {keadaan.nama}</p>
        <progress className={classes.bilah} value={keadaan.bagian} max={1} aria-label="Kemajuan membaca berkas" />
        <Button label="Batal" shortcut="Esc" onClick={onCancel} />
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard
    <div
      className={classes.jatuhkan}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {keadaan.masalah !== null && <ProblemBox pesan={keadaan.masalah} />}
      <p className={classes.ajakan}>Jatuhkan berkas Excel (.xlsx) di sini, atau pilih dari folder.</p>
      <FileButton label="Pilih berkas Excel" accept={ACCEPT} icon="spreadsheet" onPick={onOpen} />
      <p className={classes.bantuan}>
        Susunan apa pun boleh: Simpul mencari judul tabel, mencocokkan kolom dan wilayah, lalu menunjukkan hasilnya.
        Tidak ada yang tersimpan sebelum Anda menekan Simpan.
      </p>
    </div>
  )
}
