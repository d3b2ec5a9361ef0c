import type { Surat } from '@shared/features/surat/surat.schema'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import classes from '../surat.module.css'
import { Bagian } from './bagian'

/** Copies the text for a chat. */
export async function copyPesan({ teksPesan }: Surat): Promise<void> {
  if (teksPesan === null) return
  try {
    await navigator.clipboard.writeText(teksPesan)
    showMessage('Teks WhatsApp disalin. Tempel dengan Ctrl+V.')
  } catch {
    showMessage('Teks tidak dapat disalin. Blok teksnya, lalu tekan Ctrl+C.')
  }
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
