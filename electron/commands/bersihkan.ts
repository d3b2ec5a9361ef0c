import type { CommandResult, OpenApp } from './command'

/**
 * `bersihkan`: takes attachments out of the data folder that no record uses and nobody can bring back any more. What
 * the Kotak Sampah still holds stays.
 */
export async function runBersihkan(
  openApp: OpenApp,
  { dataDir }: { readonly dataDir: string },
): Promise<CommandResult> {
  const app = await openApp({ dataDir })
  try {
    const { jumlah, ukuran } = app.features.lampiran.service.removeTakTerpakai()
    const hasil =
      jumlah === 0
        ? 'Tidak ada lampiran yang perlu dibersihkan.'
        : `${jumlah} berkas lampiran yang tidak dipakai lagi dihapus, ${ukuran}.`
    return { ok: true, lines: [hasil], data: { jumlah } }
  } finally {
    await app.close()
  }
}
