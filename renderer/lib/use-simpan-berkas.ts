import { useQuery } from '@tanstack/react-query'
import { api, client } from './client'

/** Where a saved file went. Only the product knows the place; a browser keeps it in its own Unduhan. */
export type BerkasTersimpan =
  | { readonly jenis: 'disimpan'; readonly kunci: string; readonly nama: string }
  | { readonly jenis: 'diunduh'; readonly nama: string }
  | { readonly jenis: 'batal' }

/** Gives the way of saving files that this host has: the dialog of Windows, or the download of the browser. */
export function useSimpanBerkas(): (berkas: File) => Promise<BerkasTersimpan> {
  const { data: info } = useQuery(api.sistem.info.queryOptions())
  return async (berkas) => {
    if (info?.host === 'electron') {
      const hasil = await client.sistem.simpanBerkas({ berkas, nama: berkas.name })
      return hasil.tersimpan ? { jenis: 'disimpan', kunci: hasil.kunci, nama: hasil.nama } : { jenis: 'batal' }
    }
    downloadBerkas(berkas)
    return { jenis: 'diunduh', nama: berkas.name }
  }
}

function downloadBerkas(berkas: File): void {
  const url = URL.createObjectURL(berkas)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = berkas.name
  anchor.click()
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
