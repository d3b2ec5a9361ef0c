import type { Kabupaten } from '@shared/features/referensi/referensi.schema'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { trackSave } from '../../../ui/saved/saved'
import { type FirstStartAnswers, toSetup } from './first-start.form-values'

export type SetupResult = { readonly jumlahJabatan: number; readonly jumlahKecamatan: number }

/**
 * Saves the first start. What is shown is read again only with `start`: before that the closing view, which says what
 * was prepared, would be swept away by the shell.
 */
export function useSetup() {
  const queryClient = useQueryClient()
  const [result, setResult] = useState<SetupResult>()
  const [refusal, setRefusal] = useState<string>()
  const [isSaving, setSaving] = useState(false)

  const run = async (answers: FirstStartAnswers, kabupaten: Kabupaten, withKepala: boolean): Promise<void> => {
    setSaving(true)
    setRefusal(undefined)
    try {
      setResult(await trackSave(() => client.referensi.setup(toSetup(answers, kabupaten, withKepala))))
    } catch (error) {
      setRefusal(getRefusal(error)?.pesan)
    } finally {
      setSaving(false)
    }
  }
  return { result, refusal, isSaving, run, start: () => void queryClient.invalidateQueries() }
}
