import { parseNamaBergelar } from '@shared/features/referensi/referensi.rules'
import type { JabatanInput, JabatanRow, PejabatInput } from '@shared/features/referensi/referensi.schema'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { showMessage } from '../../ui/messages/messages'

type PejabatChange = Partial<Omit<PejabatInput, 'jabatanId'>>

/** Changes of jabatan and of who holds them. */
export function useJabatanActions() {
  const save = useSave()

  const undo = () => {
    void save(() => client.jurnal.undo()).then((result) => {
      if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
    })
  }
  const update = (id: string, ubah: Partial<JabatanInput>) => save(() => client.referensi.jabatan.update({ id, ubah }))

  /** Changes the present holder; the first name typed makes one. */
  const updatePejabat = async (row: JabatanRow, ubah: PejabatChange): Promise<void> => {
    if (row.pejabat !== null) {
      const { id } = row.pejabat
      await save(() => client.referensi.pejabat.update({ id, ubah }))
      return
    }
    if (ubah.nama === undefined || ubah.nama.trim() === '') {
      showMessage(`Isi dahulu nama pejabat ${row.nama}, lalu keterangan lainnya.`)
      return
    }
    const empty = { gelarDepan: null, gelarBelakang: null, nip: null, pangkat: null, telepon: null }
    const times = { jenisKelamin: null, mulai: null, selesai: null }
    await save(() =>
      client.referensi.pejabat.create({
        jabatanId: row.id,
        jenis: 'definitif',
        ...empty,
        ...times,
        ...ubah,
        nama: ubah.nama ?? '',
      }),
    )
  }

  return {
    update,
    updatePejabat,

    /** The whole name with gelar as typed into one cell. An emptied cell removes the holder. */
    setNamaPejabat: async (row: JabatanRow, text: string): Promise<void> => {
      if (text.trim() !== '') await updatePejabat(row, parseNamaBergelar(text))
      else if (row.pejabat !== null) {
        const { id } = row.pejabat
        await save(() => client.referensi.pejabat.remove({ id }))
      }
    },

    remove: async ({ id, nama }: JabatanRow): Promise<void> => {
      const result = await save(() => client.referensi.jabatan.remove({ id }))
      if (result.ok) showMessage(`Jabatan ${nama} dihapus.`, { label: 'Urungkan', shortcut: 'Ctrl+Z', run: undo })
    },

    /** One place up (-1) or down (1) in protocol order, by hand. */
    move: async (list: readonly JabatanRow[], row: JabatanRow, step: 1 | -1): Promise<void> => {
      const index = list.findIndex(({ id }) => id === row.id)
      const neighbour = list[index + step]
      if (index < 0 || neighbour === undefined) return
      const sebelumId = step === -1 ? neighbour.id : (list[index + 2]?.id ?? null)
      await save(() => client.referensi.jabatan.move({ id: row.id, sebelumId }))
    },

    resetOrder: async (): Promise<void> => {
      const result = await save(() => client.referensi.jabatan.resetOrder())
      if (!result.ok) return
      showMessage(`${result.value.jumlah} jabatan kembali ke urutan UU 9/2010.`, {
        label: 'Urungkan',
        shortcut: 'Ctrl+Z',
        run: undo,
      })
    },
  }
}
