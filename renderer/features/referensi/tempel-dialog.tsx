import type { TempelHasil } from '@shared/features/referensi/referensi.schema'
import { parseTsv } from '@shared/lib/tsv'
import { type ClipboardEvent, useEffect, useMemo, useState } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { showMessage } from '../../ui/messages/messages'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './tempel-dialog.module.css'
import { type BlokTempel, type KolomTempel, readBlok, toTempelRows } from './tempel-jabatan'
import { TempelTable } from './tempel-table'

type TempelDialogProps = {
  /** The block that was pasted; null opens the dialog waiting for one. */
  readonly cells: readonly (readonly string[])[] | null
  readonly onClose: () => void
}

/** A block from Excel, compared with the list before anything is saved; saving is one step of Urungkan. */
export function TempelDialog({ cells, onClose }: TempelDialogProps) {
  const save = useSave()
  const [blok, setBlok] = useState<BlokTempel | null>(cells === null ? null : readBlok(cells))
  const rows = useMemo(() => (blok === null ? [] : toTempelRows(blok)), [blok])
  const { hasil, problem } = usePreview(rows)

  const setKolom = (index: number, kolom: KolomTempel | null) => {
    if (blok === null) return
    // A meaning belongs to one column: choosing it here takes it away there.
    const next = blok.kolom.map((old, place) => (place === index ? kolom : old === kolom ? null : old))
    setBlok({ ...blok, kolom: next })
  }
  const store = async () => {
    const result = await save(() => client.referensi.jabatan.paste({ rows: [...rows], pratinjau: false }))
    if (!result.ok) return
    const { baru, berubah, salah } = result.value
    const left = salah.length === 0 ? '' : ` ${salah.length} baris salah dilewati.`
    showMessage(`${baru + berubah} baris disimpan: ${baru} baru, ${berubah} berubah.${left}`)
    onClose()
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (text.trim() === '') return
    event.preventDefault()
    setBlok(readBlok(parseTsv(text)))
  }
  const count = hasil === undefined ? 0 : hasil.baru + hasil.berubah

  return (
    <Dialog
      title="Tempel jabatan dan pejabat dari Excel"
      open
      onClose={onClose}
      width={940}
      actions={
        <>
          <Button label="Batal" onClick={onClose} />
          <Button
            variant="primary"
            label={`Simpan ${count} baris`}
            disabled={count === 0}
            reason={count === 0 ? 'Belum ada baris yang baru atau berubah.' : undefined}
            onClick={() => void store()}
          />
        </>
      }
    >
      {blok === null ? (
        <textarea
          className={classes.target}
          aria-label="Tempat menempel baris dari Excel"
          placeholder="Salin baris di Excel, lalu tekan Ctrl+V di sini. Kolom dikenali dari judulnya: Jabatan, Nama, NIP, Pangkat, Telepon, Unsur."
          data-autofocus
          readOnly
          onPaste={onPaste}
        />
      ) : (
        <>
          <p className={classes.summary} role="status">
            {hasil === undefined
              ? `${rows.length} baris dibaca.`
              : `${rows.length} baris: ${hasil.baru} baru, ${hasil.berubah} berubah, ${hasil.sama} sama, ${hasil.salah.length} salah.`}{' '}
            {blok.adaKepala ? 'Kolom dikenali dari judulnya.' : 'Periksa arti tiap kolom di bawah ini.'}
          </p>
          <TempelTable blok={blok} status={hasil?.status ?? []} salah={hasil?.salah ?? []} onKolom={setKolom} />
        </>
      )}
      {problem !== undefined && <ProblemBox pesan={problem} />}
    </Dialog>
  )
}

/** What the core would do with the rows; asked again whenever they mean something else. */
function usePreview(rows: ReturnType<typeof toTempelRows>) {
  const [hasil, setHasil] = useState<TempelHasil>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (rows.length === 0) return
    let isLeft = false
    client.referensi.jabatan
      .paste({ rows: [...rows], pratinjau: true })
      .then((answer) => {
        if (isLeft) return
        setHasil(answer)
        setProblem(undefined)
      })
      .catch((error: unknown) => {
        if (!isLeft) setProblem(getRefusal(error)?.pesan)
      })
    return () => {
      isLeft = true
    }
  }, [rows])
  return { hasil, problem }
}
