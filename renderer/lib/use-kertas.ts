import { useEffect, useRef, useState } from 'react'
import { getRefusal } from './call-errors'

const JEDA_MS = 1200

type Kertas = {
  readonly berkas: File | undefined
  readonly masalah: string | undefined
}

/**
 * A paper as it stands, drawn anew after a pause in the writing. One drawing at a time; what changed
 * meanwhile follows after it. The old paper stays until the new one is there.
 * @param load makes the file
 * @param tanda changes whenever something on the paper may have changed, and with another paper
 */
export function useKertas(load: () => Promise<File>, tanda: string): Kertas {
  const latestLoad = useRef(load)
  latestLoad.current = load
  const [kertas, setKertas] = useState<Kertas>({ berkas: undefined, masalah: undefined })
  const berjalan = useRef<Promise<void>>(Promise.resolve())
  const isPertama = kertas.berkas === undefined && kertas.masalah === undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: isPertama only decides how long to wait
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const draw = async () => {
      await berjalan.current
      if (signal.aborted) return
      try {
        const berkas = await latestLoad.current()
        if (!signal.aborted) setKertas({ berkas, masalah: undefined })
      } catch (error) {
        const masalah = getRefusal(error)?.pesan
        if (!signal.aborted) setKertas((lama) => ({ ...lama, masalah }))
      }
    }
    const timer = setTimeout(
      () => {
        berjalan.current = draw()
      },
      isPertama ? 0 : JEDA_MS,
    )
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [tanda])
  return kertas
}
