import type { HasilBerikut } from '@shared/features/seri/seri.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { client } from '../../lib/client'
import { goTo, linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { runCommand } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'

type Permintaan = { readonly seriId: string; readonly dariId?: string }

/** Makes the next rapat of a seri in one step and opens it; one that is there already is opened instead, and said so. */
export function useRapatBerikut() {
  const save = useSave()
  const create = async (permintaan: Permintaan, tetap = false): Promise<void> => {
    const result = await save(() => client.seri.createBerikut({ ...permintaan, tetap }))
    if (!result.ok) return
    const hasil = result.value
    if (hasil.hasil === 'sudah ada') {
      goTo(linkTo.rapat(hasil.rapat.id))
      showMessage(`Rapat berikutnya sudah ada: ${formatHari(hasil.rapat.tanggal)}.`, {
        label: 'Buat satu lagi',
        run: () => void create(permintaan, true),
      })
      return
    }
    goTo(linkTo.rapat(hasil.id))
    showMessage(formatHasil(hasil), {
      label: 'Urungkan',
      shortcut: 'Ctrl+Z',
      run: () => {
        runCommand('aksi.urungkan')
        goTo(linkTo.daftarRapat())
      },
    })
  }
  return (permintaan: Permintaan) => void create(permintaan)
}

/** `Rapat berikutnya dibuat: Jumat, 8 November 2024, dengan 2 acara lanjutan dan 5 tindak lanjut.` */
function formatHasil({
  tanggal,
  jumlahAcara,
  jumlahTindakLanjut,
  catatan,
}: Extract<HasilBerikut, { hasil: 'dibuat' }>): string {
  const bawaan = [
    jumlahAcara > 0 ? `${jumlahAcara} acara lanjutan` : null,
    jumlahTindakLanjut > 0 ? `${jumlahTindakLanjut} tindak lanjut` : null,
  ].filter((text) => text !== null)
  const dengan = bawaan.length === 0 ? '' : `, dengan ${bawaan.join(' dan ')}`
  return [`Rapat berikutnya dibuat: ${formatHari(tanggal)}${dengan}.`, ...catatan].join(' ')
}

function formatHari(tanggal: string | null): string {
  return tanggal === null ? 'belum bertanggal' : formatTanggalPanjang(tanggal)
}
