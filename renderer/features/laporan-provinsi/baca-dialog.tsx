import { formatJudulPaket } from '@shared/features/laporan-provinsi/paket.rules'
import type { PaketTerbaca } from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { formatKondisiPer } from '@shared/features/laporan-provinsi/teks-paket.rules'
import { useState } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { FileButton } from '../../ui/fields/file-button'
import { ProblemBox } from '../../ui/messages/problem-box'
import { StatusWord } from '../../ui/status/status-word'

/** Reads a workbook that Simpul wrote, here or in another office, and says whether anybody has changed it since. */
export function BacaDialog({ onClose }: { readonly onClose: () => void }) {
  const [hasil, setHasil] = useState<PaketTerbaca | null>(null)
  const [masalah, setMasalah] = useState<string | undefined>()
  const baca = async (berkas: File) => {
    setHasil(null)
    setMasalah(undefined)
    try {
      setHasil(await client.laporanProvinsi.paket.parse({ berkas }))
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan)
    }
  }
  return (
    <Dialog
      title="Periksa berkas Excel laporan"
      open
      onClose={onClose}
      actions={<Button label="Tutup" onClick={onClose} />}
    >
      <p>Pilih berkas Excel laporan yang disusun Simpul. Isinya dibaca dan dibandingkan dengan data aslinya.</p>
      <FileButton label="Pilih berkas Excel…" accept=".xlsx" onPick={(berkas) => void baca(berkas)} />
      {masalah !== undefined && <ProblemBox pesan={masalah} />}
      {hasil !== null && (
        <section aria-label="Isi berkas">
          <p>
            <strong>{formatJudulPaket(hasil.paket)}</strong>
          </p>
          <p>
            Periode {formatPeriodeLaporan(hasil.paket)}, versi {hasil.paket.versi}, kode {hasil.paket.kode},{' '}
            {formatKondisiPer(hasil.paket.kondisiPer)}.
          </p>
          {hasil.lembarBerubah.length === 0 ? (
            <StatusWord glif="centang" kata="Utuh: semua angka sama dengan data aslinya." />
          ) : (
            <ProblemBox
              kind="perhatian"
              pesan={`Lembar ${hasil.lembarBerubah.join(', ')} sudah diubah sesudah disimpan. Data aslinya masih utuh di berkas ini.`}
            />
          )}
        </section>
      )}
    </Dialog>
  )
}
