import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { useSimpanBerkas } from '../../lib/use-simpan-berkas'
import { showMessage } from '../../ui/messages/messages'

/** The report as it stands. While another one is gathered the old one stays. */
export function usePaket(kunci: KunciPaket) {
  return useQuery({
    ...api.laporanProvinsi.paket.get.queryOptions({ input: kunci }),
    placeholderData: keepPreviousData,
  })
}

export function useKirimanList() {
  return useQuery(api.laporanProvinsi.kiriman.list.queryOptions())
}

/** Hands the report out: freezes its version, then saves one or all of its forms. */
export function useSimpanPaket(kunci: KunciPaket) {
  const simpan = useSimpanBerkas()
  const save = useSave()
  const [masalah, setMasalah] = useState<string | undefined>()
  const saveFile = async (fetch: () => Promise<File>, awal = '') => {
    setMasalah(undefined)
    try {
      const hasil = await simpan(await fetch())
      if (hasil.jenis === 'batal') {
        if (awal !== '') showMessage(awal)
        return
      }
      const { jenis, nama } = hasil
      showMessage(
        `${awal} ${jenis === 'diunduh' ? `${nama} disimpan di folder Unduhan.` : `Disimpan sebagai ${nama}.`}`,
      )
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan)
    }
  }
  const saveAll = async () => {
    const hasil = await save(() => client.laporanProvinsi.kiriman.create(kunci))
    if (!hasil.ok) return
    const { versi } = hasil.value
    await saveFile(() => client.laporanProvinsi.paket.export({ ...kunci, versi }), `Versi ${versi} dicatat.`)
  }
  return {
    saveFile: (fetch: () => Promise<File>) => void saveFile(fetch),
    saveAll: () => void saveAll(),
    savePdf: () => void saveFile(() => client.laporanProvinsi.paket.exportPdf(kunci)),
    saveWord: () => void saveFile(() => client.laporanProvinsi.paket.exportDocx(kunci)),
    saveExcel: () => void saveFile(() => client.laporanProvinsi.paket.exportXlsx(kunci)),
    /** Once more what was handed out. */
    saveVersi: (lama: KunciPaket, versi: number) =>
      void saveFile(() =>
        client.laporanProvinsi.paket.export({ jenis: lama.jenis, dari: lama.dari, sampai: lama.sampai, versi }),
      ),
    masalah,
  }
}
