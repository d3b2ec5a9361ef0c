import { useState } from 'react'

/** Hands the shown paper to the print dialog of the system, which asks for printer, copies and pages. */
export function useCetak(bytes: Uint8Array | null) {
  const [masalah, setMasalah] = useState<string | undefined>()
  const print = async () => {
    if (bytes === null) return
    setMasalah(undefined)
    try {
      const { printPdf } = await import('../../../ui/preview/print-pdf')
      await printPdf(bytes)
    } catch {
      setMasalah('Kertas tidak dapat disiapkan untuk dicetak. Simpan sebagai PDF, lalu cetak dari sana.')
    }
  }
  return { print: () => void print(), masalah }
}
