import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'

const TIDAK_SIAP = 'Kertas tidak dapat disiapkan untuk dicetak. Simpan sebagai PDF, lalu cetak dari sana.'

/**
 * Hands the paper to the print dialog of the system, which asks for printer, copies and pages.
 * @param getTerbaru the paper with the choices made last, also while the screen still shows the one before
 */
export function useCetak(getTerbaru: () => Promise<File>) {
  const [masalah, setMasalah] = useState<string | undefined>()
  const print = async () => {
    setMasalah(undefined)
    const berkas = await getTerbaru().catch((error: unknown) => setMasalah(getRefusal(error)?.pesan))
    if (berkas === undefined) return
    try {
      const { printPdf } = await import('../../../ui/preview/print-pdf')
      await printPdf(new Uint8Array(await berkas.arrayBuffer()))
    } catch {
      setMasalah(TIDAK_SIAP)
    }
  }
  return { print: () => void print(), masalah }
}
