import type { Surat } from '@shared/features/surat/surat.schema'
import { useEffect, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { TextAreaField } from '../../../ui/fields/text-field'

/** One line each; handed over when the field is left. */
export function TembusanField({ surat }: { readonly surat: Surat }) {
  const save = useSave()
  const saved = surat.tembusan.join('\n')
  const [text, setText] = useState(saved)
  useEffect(() => setText(saved), [saved])
  const commit = () => {
    if (text !== saved) void save(() => client.surat.tembusan.set({ id: surat.id, isi: text.split('\n') }))
  }
  return (
    <TextAreaField
      label="Tembusan"
      help="Satu baris untuk satu tembusan, misalnya Gubernur Jawa Barat (sebagai laporan)."
      value={text}
      onChange={setText}
      onBlur={commit}
    />
  )
}
