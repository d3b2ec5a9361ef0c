import type { SuratIsi } from '@shared/features/surat/surat.schema'
import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'

/** The whole register, newest first. */
export function useSuratList() {
  return useQuery(api.surat.list.queryOptions({ input: {} }))
}

export function useSurat(id: string) {
  return useQuery(api.surat.get.queryOptions({ input: { id } }))
}

export function usePengaturanSurat() {
  return useQuery(api.pengaturan.get.queryOptions()).data?.surat
}

/** Jabatan in protocol order with their holders on the day of the letter. */
export function useJabatanPada(tanggal: string) {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: { tanggal } }))
}

export type UbahSurat = (ubah: Partial<SuratIsi>) => void

/** Saves one decision about a letter at once; a refusal is said in the quiet line. */
export function useUbahSurat(id: string): UbahSurat {
  const save = useSave()
  return (ubah) => void save(() => client.surat.update({ id, ubah }))
}
