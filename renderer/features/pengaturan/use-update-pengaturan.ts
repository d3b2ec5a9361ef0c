import type { BagianPengaturan, Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'

export type UpdatePengaturan = <B extends BagianPengaturan>(bagian: B, nilai: Pengaturan[B]) => void

/**
 * Saves one section of the settings at once. The screen shows the choice before the answer comes, so that two quick
 * choices in one section never undo each other; a refused one goes back and its reason stays.
 */
export function useUpdatePengaturan() {
  const queryClient = useQueryClient()
  const save = useSave()
  const [refusal, setRefusal] = useState<string>()

  const update: UpdatePengaturan = (bagian, nilai) => {
    const { queryKey } = api.pengaturan.get.queryOptions()
    queryClient.setQueryData<Pengaturan>(queryKey, (now) => (now === undefined ? now : { ...now, [bagian]: nilai }))
    void save(() => client.pengaturan.update({ [bagian]: nilai }), { silent: true }).then(async (result) => {
      setRefusal(result.ok ? undefined : result.refusal.pesan)
      if (!result.ok) await queryClient.invalidateQueries({ queryKey })
    })
  }
  return { update, refusal }
}
