import { BATAS_BERKAS } from '@shared/features/sistem/sistem.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'

type LogoUpload = {
  /** Why the last file was refused; undefined when it was taken. */
  readonly problem: string | undefined
  readonly upload: (file: File) => Promise<void>
}

/** Copies a chosen picture into the data folder and hands over its id; a refusal stays until the next try. */
export function useLogoUpload(onStored: (logoId: string) => void): LogoUpload {
  const save = useSave()
  const [problem, setProblem] = useState<string>()
  const upload = async (file: File) => {
    setProblem(undefined)
    // Larger files would be cut off on their way, before the core can say why.
    if (file.size > BATAS_BERKAS) {
      setProblem(`“${file.name}” terlalu besar untuk logo. Pilih gambar PNG atau JPEG paling besar 2 MB.`)
      return
    }
    const result = await save(() => client.lampiran.create({ berkas: file, guna: 'logo' }), { silent: true })
    if (result.ok) onStored(result.value.id)
    else setProblem(result.refusal.pesan)
  }
  return { problem, upload }
}
