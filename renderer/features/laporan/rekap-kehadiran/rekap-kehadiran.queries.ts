import type { SaringRekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { api, client } from '../../../lib/client'
import { useSimpanBerkas } from '../../../lib/use-simpan-berkas'
import { showMessage } from '../../../ui/messages/messages'

/** The figures of a period. While another period is being counted the old figures stay. */
export function useRekapKehadiran(saring: SaringRekapKehadiran) {
  return useQuery({
    ...api.laporan.rekapKehadiran.get.queryOptions({ input: saring }),
    placeholderData: keepPreviousData,
  })
}

/** The rapat of the period one by one; asked for only where they are shown. */
export function useRekapRapat(saring: SaringRekapKehadiran, isShown: boolean) {
  return useQuery({
    ...api.laporan.rekapKehadiran.listRapat.queryOptions({ input: saring }),
    placeholderData: keepPreviousData,
    enabled: isShown,
  })
}

/** The rapat behind the figures of one jabatan. */
export function useRekapRincian(saring: SaringRekapKehadiran, jabatanId: string) {
  return useQuery(api.laporan.rekapKehadiran.listRincian.queryOptions({ input: { ...saring, jabatanId } }))
}

/** Saves the recap as a workbook and tells where it went. */
export function useSimpanExcel(saring: SaringRekapKehadiran) {
  const simpan = useSimpanBerkas()
  const [masalah, setMasalah] = useState<string | undefined>()
  const save = async () => {
    setMasalah(undefined)
    try {
      const hasil = await simpan(await client.laporan.rekapKehadiran.exportXlsx(saring))
      if (hasil.jenis === 'batal') return
      const { jenis, nama } = hasil
      showMessage(jenis === 'diunduh' ? `${nama} disimpan di folder Unduhan.` : `Disimpan sebagai ${nama}.`)
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan)
    }
  }
  return { save: () => void save(), masalah }
}
