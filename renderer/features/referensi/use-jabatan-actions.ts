import { parseNamaBergelar } from '@shared/features/referensi/referensi.rules'
import type { JabatanInput, JabatanRow, Pejabat, PejabatInput } from '@shared/features/referensi/referensi.schema'
import { client } from '../../lib/client'
import { useHariIni } from '../../lib/use-hari-ini'
import { useSave } from '../../lib/use-save'
import { showMessage } from '../../ui/messages/messages'
import { sayDitutup } from './say-ditutup'

type PejabatChange = Partial<Omit<PejabatInput, 'jabatanId'>>

/** Changes of jabatan and of who holds them. */
export function useJabatanActions() {
  const save = useSave()
  const hariIni = useHariIni()

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

  /** Another name in the cell mends the record, also of days past; whoever meant a successor is one click away. */
  const renamePejabat = async (row: JabatanRow, nama: ReturnType<typeof parseNamaBergelar>): Promise<void> => {
    const { pejabat } = row
    await updatePejabat(row, nama)
    if (pejabat === null || hasSharedWord(pejabat.nama, nama.nama)) return
    showMessage(`Nama pejabat ${row.nama} diperbaiki, juga untuk rapat yang lalu.`, {
      label: 'Catat sebagai pejabat baru',
      run: () => void succeed(row, pejabat, nama),
    })
  }

  /** The name goes back to the former holder, and its bearer follows him from today on. */
  const succeed = async (row: JabatanRow, lama: Pejabat, nama: ReturnType<typeof parseNamaBergelar>): Promise<void> => {
    const { gelarDepan, nama: namaLama, gelarBelakang } = lama
    const back = { gelarDepan, nama: namaLama, gelarBelakang }
    const mended = await save(() => client.referensi.pejabat.update({ id: lama.id, ubah: back }))
    if (!mended.ok) return
    const result = await save(() =>
      client.referensi.pejabat.create({
        jabatanId: row.id,
        jenis: 'definitif',
        ...nama,
        nip: null,
        pangkat: null,
        jenisKelamin: null,
        telepon: null,
        mulai: hariIni,
        selesai: null,
        tutup: true,
      }),
    )
    if (result.ok) sayDitutup(result.value.ditutup)
  }

  return {
    update,
    updatePejabat,

    /** The whole name with gelar as typed into one cell. An emptied cell removes the holder. */
    setNamaPejabat: async (row: JabatanRow, text: string): Promise<void> => {
      if (text.trim() !== '') await renamePejabat(row, parseNamaBergelar(text))
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

/** A corrected spelling keeps a word of the old name, another person hardly ever does. */
function hasSharedWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/))
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}
