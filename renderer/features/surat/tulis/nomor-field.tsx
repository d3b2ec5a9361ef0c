import { parseNomor } from '@shared/features/surat/nomor.rules'
import type { Surat } from '@shared/features/surat/surat.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { type Refusal, useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import classes from '../surat.module.css'
import { usePengaturanSurat } from '../surat.queries'

type Ditolak = { readonly urut: number; readonly refusal: Refusal }

/** The running number: the next one of the register, or as another office gave it, typed alone or with the whole number. */
export function NomorField({ surat }: { readonly surat: Surat }) {
  const save = useSave()
  const pola = usePengaturanSurat()?.pola ?? ''
  const [ditolak, setDitolak] = useState<Ditolak | null>(null)
  const [salah, setSalah] = useState<string>()
  const isTerkunci = surat.status === 'terkirim' && surat.urut !== null

  const set = async (urut: number | null, mundur = false) => {
    const hasil = await save(() => client.surat.nomor.set({ id: surat.id, urut, mundur }), { silent: true })
    setDitolak(hasil.ok || urut === null ? null : { urut, refusal: hasil.refusal })
  }
  const commit = (text: string) => {
    const urut = text === '' ? null : parseUrut(text, pola)
    setSalah(
      urut === undefined ? 'Ketik angkanya saja, misalnya 212, atau seluruh nomor menurut pola kantor.' : undefined,
    )
    if (urut !== undefined) void set(urut)
  }
  return (
    <div className={classes.nomor}>
      <div className={classes.baris}>
        <CommittedTextField
          label="Nomor urut"
          help={surat.nomor}
          error={salah}
          value={surat.urut === null ? '' : String(surat.urut)}
          onCommit={commit}
          placeholder="kosong, diisi kemudian"
          readOnly={isTerkunci}
        />
        {surat.urut === null && (
          <Button label={`Beri nomor ${surat.urutBerikut}`} onClick={() => void set(surat.urutBerikut)} />
        )}
      </div>
      {ditolak !== null && (
        <ProblemBox pesan={ditolak.refusal.pesan}>
          <Button small label={`Pakai ${surat.urutBerikut}`} onClick={() => void set(surat.urutBerikut)} />
          {ditolak.refusal.isian === 'mundur' && (
            <Button small label={`Tetap pakai ${ditolak.urut}`} onClick={() => void set(ditolak.urut, true)} />
          )}
        </ProblemBox>
      )}
    </div>
  )
}

/** `undefined` when neither a number nor a whole letter number was typed. */
function parseUrut(text: string, pola: string): number | undefined {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text)
  return parseNomor(pola, text)?.urut
}
