import { useCallback, useEffect, useRef, useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'

type Dokumen = {
  /** The file as it would be saved; its name is the one that offices write. */
  readonly berkas: File | undefined
  readonly bytes: Uint8Array | null
  readonly masalah: string | undefined
}

type DokumenTerbaru = Dokumen & {
  /** The paper with the choices made last: what is printed and saved, also when the screen is not there yet. */
  readonly getTerbaru: () => Promise<File>
}

const BELUM: Dokumen = { berkas: undefined, bytes: null, masalah: undefined }

/**
 * The paper with these choices. While a new one is made the old one stays on the screen.
 * @param fetch makes the paper
 * @param tanda changes with every choice, and with another paper
 */
export function useDokumen(fetch: () => Promise<File>, tanda: string): DokumenTerbaru {
  const [hasil, setHasil] = useState<Dokumen>(BELUM)
  const terbaru = useRef<Promise<File> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tanda` stands for everything that `fetch` reads
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const permintaan = fetch()
    terbaru.current = permintaan
    const load = async () => {
      const berkas = await permintaan
      const bytes = new Uint8Array(await berkas.arrayBuffer())
      if (!signal.aborted) setHasil({ berkas, bytes, masalah: undefined })
    }
    load().catch((error: unknown) => {
      const masalah = getRefusal(error)?.pesan
      if (!signal.aborted) setHasil((lama) => ({ ...lama, masalah }))
    })
    return () => controller.abort()
  }, [tanda])
  const getTerbaru = useCallback(async () => {
    if (terbaru.current === null) throw new Error('asked for a paper before it was shown')
    return await terbaru.current
  }, [])
  return { ...hasil, getTerbaru }
}
