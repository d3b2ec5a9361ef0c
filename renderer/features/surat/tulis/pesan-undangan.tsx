import type { Surat } from '@shared/features/surat/surat.schema'
import { Button } from '../../../ui/fields/button'
import classes from '../surat.module.css'
import { Bagian } from './bagian'
import { copyTeks } from './copy-teks'

/** Copies the text for a chat. */
export async function copyPesan({ teksPesan }: Surat): Promise<void> {
  if (teksPesan !== null) await copyTeks(teksPesan, 'Teks WhatsApp disalin. Tempel dengan Ctrl+V.')
}

/** The letter in the words of a chat, as it would be copied. */
export function PesanUndangan({ surat }: { readonly surat: Surat }) {
  return (
    <Bagian
      judul="Teks WhatsApp"
      akhir={<Button small icon="copy" label="Salin teks" onClick={() => void copyPesan(surat)} />}
    >
      <pre className={classes.pesan}>{surat.teksPesan}</pre>
    </Bagian>
  )
}
