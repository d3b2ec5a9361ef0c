import { useState } from 'react'
import type { TempatNotula } from '../../../lib/links'
import { screenMemory } from '../../../ui/lib/storage'

/** `catat`: lines while people talk. `dokumen`: the parts of the paper with all their fields. */
export type Tampilan = 'catat' | 'dokumen'

const KUNCI = 'notula.tampilan'

/** The view used last on this computer; whoever is sent to one field sees it in the document. */
export function useTampilan(tempat: TempatNotula | null) {
  const [tampilan, setTampilan] = useState<Tampilan>(() =>
    tempat !== null || screenMemory.read(KUNCI) === 'dokumen' ? 'dokumen' : 'catat',
  )
  const choose = (baru: Tampilan) => {
    setTampilan(baru)
    screenMemory.write(KUNCI, baru)
  }
  return [tampilan, choose] as const
}
