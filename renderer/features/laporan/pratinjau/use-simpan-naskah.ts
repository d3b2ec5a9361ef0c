import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { type BerkasTersimpan, useSimpanBerkas } from '../../../lib/use-simpan-berkas'

export type SimpanNaskah = {
  readonly savePdf: () => void
  readonly saveWord: () => void
  /** Another form of the same figures, such as a workbook. */
  readonly saveAs: (fetch: () => Promise<File>) => void
  /** Only where the host knows the folder. */
  readonly openFolder: (() => void) | undefined
  readonly pesan: string | undefined
  readonly masalah: string | undefined
}

/**
 * Saves the paper as a file, or the same paper for Word, and tells where it went.
 * @param getTerbaru the paper with the choices made last, also while the screen still shows the one before
 * @param fetchWord makes the same paper for Word
 */
export function useSimpanNaskah(getTerbaru: () => Promise<File>, fetchWord: () => Promise<File>): SimpanNaskah {
  const simpan = useSimpanBerkas()
  const [hasil, setHasil] = useState<BerkasTersimpan | null>(null)
  const [masalah, setMasalah] = useState<string | undefined>()
  const attempt = async (work: () => Promise<void>) => {
    setMasalah(undefined)
    try {
      await work()
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan)
    }
  }
  const saveAs = (fetch: () => Promise<File>) => void attempt(async () => setHasil(await simpan(await fetch())))
  const kunci = hasil?.jenis === 'disimpan' ? hasil.kunci : undefined
  return {
    savePdf: () => void attempt(async () => setHasil(await simpan(await getTerbaru()))),
    saveWord: () => saveAs(fetchWord),
    saveAs,
    openFolder: kunci === undefined ? undefined : () => void attempt(() => client.sistem.bukaFolder({ kunci })),
    pesan: formatHasil(hasil),
    masalah,
  }
}

function formatHasil(hasil: BerkasTersimpan | null): string | undefined {
  if (hasil?.jenis === 'diunduh') return 'Disimpan di folder Unduhan.'
  return hasil?.jenis === 'disimpan' ? `Disimpan sebagai ${hasil.nama}.` : undefined
}
