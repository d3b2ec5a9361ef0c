import { showMessage } from '../../../ui/messages/messages'

/** Puts a text on the clipboard and says so, or what to do when that is not allowed. */
export async function copyTeks(teks: string, pesan: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(teks)
    showMessage(pesan)
  } catch {
    showMessage('Teks tidak dapat disalin. Blok teksnya, lalu tekan Ctrl+C.')
  }
}
