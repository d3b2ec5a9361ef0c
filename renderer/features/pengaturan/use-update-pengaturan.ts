import type { BagianPengaturan, Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'

export type UpdatePengaturan = <B extends BagianPengaturan>(bagian: B, nilai: Pengaturan[B]) => void

/**
 * Saves one section of the settings at once. `shown` is what is stored with the choices laid over it that are still on
 * their way, so that a choice never jumps back while another one is being read again; a refused one goes back and its
 * reason stays.
 */
export function useUpdatePengaturan(stored: Pengaturan) {
  const save = useSave()
  const [pending, setPending] = useState<Partial<Pengaturan>>({})
  const [refusal, setRefusal] = useState<string>()

  const update: UpdatePengaturan = (bagian, nilai) => {
    setPending((now) => ({ ...now, [bagian]: nilai }))
    void save(() => client.pengaturan.update({ [bagian]: nilai }), { silent: true }).then((result) => {
      setRefusal(result.ok ? undefined : result.refusal.pesan)
      // A newer choice in the same section has its own answer to wait for.
      setPending((now) => (now[bagian] === nilai ? omit(now, bagian) : now))
    })
  }
  return { shown: { ...stored, ...pending }, update, refusal }
}

function omit(pending: Partial<Pengaturan>, bagian: BagianPengaturan): Partial<Pengaturan> {
  const { [bagian]: _done, ...others } = pending
  return others
}
