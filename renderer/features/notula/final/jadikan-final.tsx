import { useState } from 'react'
import { client } from '../../../lib/client'
import { type Refusal, useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Glif } from '../../../ui/status/glif'
import classes from './final.module.css'
import type { Temuan } from './kekurangan'

type JadikanFinalProps = {
  readonly notulaId: string
  readonly temuanList: readonly Temuan[]
  readonly onLihat: (bagianId: string) => void
  readonly onClose: () => void
}

/** The last look before the lock: what must be mended, what is worth a look, and what the lock means. */
export function JadikanFinal({ notulaId, temuanList, onLihat, onClose }: JadikanFinalProps) {
  const save = useSave()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const jumlahHarus = temuanList.filter(({ jenis }) => jenis === 'harus').length
  const lock = async () => {
    const hasil = await save(() => client.notula.finalkan({ id: notulaId }), { silent: true })
    if (!hasil.ok) return setRefusal(hasil.refusal)
    onClose()
    showMessage(`Notula dikunci sebagai versi ${hasil.value.versi}.`)
  }
  return (
    <Dialog
      title="Jadikan final"
      open
      onClose={onClose}
      width={560}
      actions={
        <>
          <Button label="Belum, kembali menulis" variant="quiet" onClick={onClose} />
          <Button
            label="Jadikan final"
            variant="primary"
            shortcut="Ctrl+Enter"
            disabled={jumlahHarus > 0}
            onClick={() => void lock()}
            {...(jumlahHarus > 0 ? { reason: 'Perbaiki dahulu yang harus diperbaiki.' } : {})}
          />
        </>
      }
    >
      <DialogSubmit onSubmit={() => jumlahHarus === 0 && void lock()} />
      <div className={classes.isi}>
        <p>
          {jumlahHarus > 0
            ? `Notula belum dapat difinalkan: ${jumlahHarus} hal harus diperbaiki.`
            : 'Notula dikunci dengan nomor versi. Nama dan isi di kertas tidak berubah lagi; membukanya kembali meminta alasan.'}
        </p>
        {temuanList.length > 0 && (
          <ul className={classes.temuanList}>
            {temuanList.map((temuan) => (
              <li key={temuan.pesan}>
                <Glif name={temuan.jenis === 'harus' ? 'salah' : 'belah'} />
                <span className={classes.pesan}>
                  {temuan.pesan}
                  <span className={classes.kata} data-jenis={temuan.jenis}>
                    {temuan.jenis === 'harus' ? 'Harus diperbaiki' : 'Perlu dilihat'}
                  </span>
                </span>
                {temuan.bagianId !== undefined && (
                  <Button small label="Lihat" onClick={() => onLihat(temuan.bagianId ?? '')} />
                )}
              </li>
            ))}
          </ul>
        )}
        {refusal !== null && <ProblemBox pesan={refusal.pesan} rincian={refusal.rincian ?? []} />}
      </div>
    </Dialog>
  )
}
