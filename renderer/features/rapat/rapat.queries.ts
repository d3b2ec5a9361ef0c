import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** The whole register, newest first. */
export function useRapatList() {
  return useQuery(api.rapat.list.queryOptions({ input: {} }))
}

/** One rapat with its acara and undangan. */
export function useRapat(rapatId: string) {
  return useQuery(api.rapat.get.queryOptions({ input: { id: rapatId } }))
}

/** Attendance of one rapat, with counts per unsur. */
export function useKehadiranRapat(rapatId: string) {
  return useQuery(api.kehadiran.list.queryOptions({ input: { rapatId } }))
}

/** All seri, by name. */
export function useSeriList() {
  return useQuery(api.seri.list.queryOptions())
}

/** Files kept with one rapat, in their order. */
export function useLampiranRapat(rapatId: string) {
  return useQuery(api.rapat.lampiran.list.queryOptions({ input: { rapatId } }))
}

/** Letters about one rapat, newest first. */
export function useSuratRapat(rapatId: string) {
  return useQuery(api.surat.list.queryOptions({ input: { rapatId } }))
}

/** Tindak lanjut of one rapat. */
export function useTindakLanjutRapat(rapatId: string) {
  return useQuery(api.tindakLanjut.list.queryOptions({ input: { rapatId } }))
}

/** The notula of one rapat; null before the first writing. */
export function useNotulaRapat(rapatId: string) {
  return useQuery(api.notula.get.queryOptions({ input: { rapatId } }))
}

/** Open findings of the sidang periksa, as long as there is a draft to be checked. */
export function useJumlahTemuan({ id, notula }: Pick<RapatLengkap, 'id' | 'notula'>) {
  const options = api.periksa.list.queryOptions({ input: { rapatId: id } })
  const { data } = useQuery({ ...options, enabled: notula === 'konsep' })
  if (data === undefined || notula !== 'konsep') return undefined
  const count = (tingkat: 'harus' | 'lihat') =>
    data.temuan.filter((temuan) => temuan.tingkat === tingkat && temuan.diabaikan === null).length
  return { harus: count('harus'), lihat: count('lihat') }
}

/** Jabatan in protocol order with their holders on the day of the rapat. */
export function useJabatanPada(tanggal: string | null) {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: tanggal === null ? {} : { tanggal } }))
}

/** Kinds of rapat that the office offers, as set in Pengaturan. */
export function useJenisRapat(): readonly string[] {
  return useQuery(api.pengaturan.get.queryOptions()).data?.jenisRapat ?? []
}

/** The newest actions that touched any of these records. */
export function useRiwayat(barisIds: readonly string[], jumlah: number) {
  return useQuery(api.jurnal.list.queryOptions({ input: { barisIds: [...barisIds].slice(0, 3000), jumlah } }))
}

/** `A4, kop Bakesbangpol`: on what the papers of the office are printed. */
export function useKeteranganKertas(): string {
  const pengaturan = useQuery(api.pengaturan.get.queryOptions()).data
  if (pengaturan === undefined) return ''
  const kop = pengaturan.kantor === null ? '' : `, kop ${pengaturan.kantor.singkatan}`
  return `${pengaturan.kertas.jenis}${kop}`
}

export function useUnsurList() {
  return useQuery(api.referensi.unsur.list.queryOptions())
}
