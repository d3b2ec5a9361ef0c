import type { Kemajuan } from '@shared/features/laporan/laporan.schema'
import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { type BerkasTersimpan, useSimpanBerkas } from '../../../lib/use-simpan-berkas'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Glif } from '../../../ui/status/glif'
import classes from './rekap.module.css'

/** The step that is under way, its bar, and how far it is in numbers. */
export function RekapBerjalan({ kemajuan }: { readonly kemajuan: Kemajuan }) {
  const { langkah, selesai, jumlah } = kemajuan
  return (
    <div className={classes.isian}>
      <p role="status">{langkah}</p>
      <progress className={classes.bilah} value={selesai} max={Math.max(jumlah, 1)} aria-label="Kemajuan rekap" />
      <p className={classes.keterangan}>
        {selesai} dari {jumlah}
      </p>
    </div>
  )
}

type RekapJadiProps = { readonly berkas: File; readonly onClose: () => void }

/** The finished workbook: save it, then open it or its folder. */
export function RekapJadi({ berkas, onClose }: RekapJadiProps) {
  const simpan = useSimpanBerkas()
  const [hasil, setHasil] = useState<BerkasTersimpan | null>(null)
  const [masalah, setMasalah] = useState<string | null>(null)

  const attempt = async (work: () => Promise<void>) => {
    setMasalah(null)
    try {
      await work()
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan ?? null)
    }
  }
  const save = () => void attempt(async () => setHasil(await simpan(berkas)))
  const kunci = hasil?.jenis === 'disimpan' ? hasil.kunci : undefined
  return (
    <Dialog
      title="Rekap Excel sudah jadi"
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Tutup" variant="quiet" onClick={onClose} />
          {kunci !== undefined && (
            <Button label="Buka folder" onClick={() => void attempt(() => client.sistem.bukaFolder({ kunci }))} />
          )}
          {kunci === undefined ? (
            <Button label="Simpan Excel" icon="spreadsheet" variant="primary" onClick={save} />
          ) : (
            <Button
              label="Buka berkas"
              variant="primary"
              onClick={() => void attempt(() => client.sistem.bukaBerkas({ kunci }))}
            />
          )}
        </>
      }
    >
      <div className={classes.isian}>
        <p className={classes.jadi}>
          <Glif name="centang" /> {berkas.name}
        </p>
        {hasil?.jenis === 'diunduh' && (
          <p className={classes.keterangan} role="status">
            Disimpan di folder Unduhan. Ctrl+J di peramban menampilkan isinya.
          </p>
        )}
        {hasil?.jenis === 'disimpan' && (
          <p className={classes.keterangan} role="status">
            Disimpan sebagai {hasil.nama}.
          </p>
        )}
        {masalah !== null && <ProblemBox pesan={masalah} />}
      </div>
    </Dialog>
  )
}
