import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, client } from '../../lib/client'

export function usePengaturan() {
  return useQuery(api.pengaturan.get.queryOptions())
}

export function useInfoSistem() {
  return useQuery(api.sistem.info.queryOptions())
}

/** Kabupaten and kota that fit the typed text; the last answer stays while the next one is on its way. */
export function useKabupatenSearch(cari: string) {
  return useQuery({
    ...api.referensi.kabupaten.find.queryOptions({ input: { cari: cari.slice(0, 100) } }),
    enabled: cari.trim() !== '',
    placeholderData: (previous) => previous,
  })
}

/** Address under which the stored logo can be drawn; null while there is none or it is being read. */
export function useLogoUrl(logoId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (logoId === null) {
      setUrl(null)
      return
    }
    let address: string | null = null
    let isLeft = false
    client.lampiran
      .get({ id: logoId })
      .then((file) => {
        if (isLeft) return
        address = URL.createObjectURL(file)
        setUrl(address)
      })
      // The preview then keeps the empty frame; the paper itself says what is wrong with the file.
      .catch(() => setUrl(null))
    return () => {
      isLeft = true
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [logoId])
  return url
}

/** Active jabatan, for the choice of who signs for the office. */
export function useJabatanAktif() {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
}

/** Removed records that can come back, newest first. */
export function useSampah() {
  return useQuery(api.jurnal.trash.queryOptions())
}
